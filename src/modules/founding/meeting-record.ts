import type { Id } from '#kernel/id.ts';
import { foundingMeetings, type FoundingMeetingRecord } from '#modules/governance/index.ts';
import { sha256 } from '#platform/db/client.server.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import * as meetingStore from './store-meeting.ts';

/** A founding meeting with what this room keeps of it: how it ended, what was corrected, who signed. */
export interface MeetingFile extends FoundingMeetingRecord {
  readonly result: meetingStore.OutcomeRow | null;
  readonly corrections: readonly meetingStore.Correction[];
  /** Over everything that the minutes say now; a correction changes it. */
  readonly minutesHash: string;
  readonly signatures: readonly meetingStore.Signature[];
}

/** Every founding meeting, in the order of calling. */
export async function meetingFiles(context: ReadContext): Promise<MeetingFile[]> {
  const meetings = await foundingMeetings(context);
  if (meetings.length === 0) return [];
  const outcomes = await meetingStore.outcomes(context);
  const corrections = await meetingStore.corrections(context);
  const signatures = await meetingStore.signatures(context);
  return meetings.map((each) => {
    const own = { meetingId: each.meeting.id };
    const corrected = corrections.filter(({ meetingId }) => meetingId === own.meetingId);
    return {
      ...each,
      result: outcomes.find(({ meetingId }) => meetingId === own.meetingId) ?? null,
      corrections: corrected,
      minutesHash: hashOf(each, corrected),
      signatures: signatures.filter(({ meetingId }) => meetingId === own.meetingId),
    };
  });
}

/** Who was there and has signed the minutes as they read now. */
export function signersOf(file: MeetingFile): ReadonlySet<Id> {
  return new Set(file.signatures.filter((each) => each.minutesHash === file.minutesHash).map((each) => each.personId));
}

function hashOf({ meeting, agenda, roll, decisions }: FoundingMeetingRecord, corrections: readonly object[]): string {
  return sha256(
    canonicalJson({
      meeting,
      agenda,
      roll,
      decisions: decisions.map(({ position, hash }) => ({ position, hash })),
      corrections,
    }),
  );
}
