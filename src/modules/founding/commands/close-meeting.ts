import * as z from 'zod';
import { required } from '#kernel/assert.ts';
import { ADOPTION_REFUSALS } from '#modules/bylaws/index.ts';
import {
  closeFoundingMeeting,
  electedSlate,
  resolutionReference,
  type FoundingMeetingRecord,
} from '#modules/governance/index.ts';
import { CHART_PRESETS } from '#modules/ledger/model.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, note } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { comeIntoBeing, draftHash } from '../come-into-being.ts';
import {
  FOUNDING_ITEMS,
  MEETING_OUTCOMES,
  outcomeOf,
  presenceNeeded,
  type FoundingItem,
} from '../domain/meeting/run.ts';
import { draftBylaws } from '../draft.ts';
import { personsOnRoll, type MeetingFile } from '../meeting-record.ts';
import * as store from '../store.ts';
import * as meetingStore from '../store-meeting.ts';
import { requireFounding } from './founders.ts';
import { requireFile } from './run-meeting.ts';

/**
 * Ends the founding meeting. With everything decided the cooperative exists from this moment; where too few came, or something
 * indispensable fell, the meeting stays in the record as one that founded nothing.
 */
export const closeMeeting = command({
  name: 'founding.close-meeting',
  summary:
    'Ends the founding meeting: the cooperative exists, or the meeting is recorded as failed and may be called again',
  may: 'founding.prepare',
  input: z.strictObject({
    meetingId: id('mtg'),
    note: note().optional(),
    chart: z.enum(CHART_PRESETS).default('standard'),
  }),
  output: z.object({ outcome: z.enum(MEETING_OUTCOMES), members: z.int(), missing: z.array(z.enum(FOUNDING_ITEMS)) }),
  rejects: [
    'founding.not_being_founded',
    'founding.already_founded',
    'founding.draft_changed_since',
    'founding.value_unreadable',
    ...ADOPTION_REFUSALS,
    'governance.no_such_meeting',
    'governance.meeting_not_open',
    'governance.meeting_closed',
  ],
  emits: ['founding.founded', 'founding.meeting_failed'],

  async run(context, { meetingId, note: closing, chart }) {
    await requireFounding(context);
    const file = await requireFile(context, meetingId);
    const draft = await draftBylaws(context);
    const { present, call, roll, heldOn } = file.meeting;
    const needed = presenceNeeded(draft.bylaws, call, roll);
    const { decisions } = file;
    const { outcome, missing, draftChanged } = outcomeOf({ present, needed, decisions, draftHash: draftHash(draft) });
    if (outcome === 'founded' && draftChanged)
      reject('founding.draft_changed_since', {}, { article: 'Anggaran Dasar' });

    await closeFoundingMeeting(context, meetingId, closing ?? '');
    await meetingStore.insertOutcome(context, { meetingId, outcome, present, needed });
    if (outcome !== 'founded') {
      context.emit('founding.meeting_failed', { meetingId });
      return { outcome, members: 0, missing: [...missing] };
    }
    const founders = await foundersPresent(context, file);
    const election = decided(file, 'election');
    const slate = required(electedSlate(election.content), 'an election without persons');
    const { members } = await comeIntoBeing(context, {
      draft,
      heldOn,
      chart,
      present: founders,
      chosen: {
        boardChair: slate.chair,
        boardSecretary: slate.secretary,
        boardTreasurer: slate.treasurer,
        supervisors: slate.supervisors,
      },
      adoption: resolutionReference(decided(file, 'bylaws')),
      election,
    });
    context.emit('founding.founded', { meetingId, heldOn });
    return { outcome, members, missing: [] };
  },
});

/** Whoever is there at the end becomes a member, in the order of the list. */
async function foundersPresent(context: Context, file: MeetingFile) {
  const present = new Set(personsOnRoll(file.roll).flatMap((each) => (each.present ? [each.personId] : [])));
  return (await store.founders(context)).filter((each) => present.has(each.personId));
}

function decided(file: FoundingMeetingRecord, item: FoundingItem) {
  const position = FOUNDING_ITEMS.indexOf(item) + 1;
  const valid = file.decisions.filter((each) => each.position === position && each.validity === 'valid');
  return required(valid.at(-1), `no valid decision on ${item}`);
}
