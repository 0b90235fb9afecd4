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

/** A person on the roll of a founding meeting, with the entry that he or she stands in. */
export interface PersonOnRoll {
  readonly personId: Id;
  readonly name: string;
  readonly present: boolean;
  readonly entry: FoundingMeetingRecord['roll'][number];
}

/** The persons of a roll in its order: founders for themselves, and those who stand for founding cooperatives. */
export function personsOnRoll(roll: FoundingMeetingRecord['roll']): readonly PersonOnRoll[] {
  return roll.flatMap((entry): readonly PersonOnRoll[] =>
    entry.persons.length === 0
      ? [{ personId: entry.memberId, name: entry.name, present: entry.present, entry }]
      : entry.persons.map((person) => ({ ...person, entry })),
  );
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
      // Minutes that were signed before cooperatives had several representatives keep the hash they were signed with.
      roll: roll.map(({ persons, ...entry }) => (persons.length === 0 ? entry : { ...entry, persons })),
      decisions: decisions.map(({ position, hash }) => ({ position, hash })),
      corrections,
    }),
  );
}
