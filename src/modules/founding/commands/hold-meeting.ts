import * as z from 'zod';
import { ADOPTION_REFUSALS } from '#modules/bylaws/index.ts';
import {
  clockTime,
  COUNT_REFUSALS,
  countOf,
  groupCountsField,
  recordFoundingMeeting,
  resolutionLabel,
  resolutionReference,
  type FoundingMotion,
} from '#modules/governance/index.ts';
import { CHART_PRESETS } from '#modules/ledger/model.ts';
import { id, line, note, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { comeIntoBeing, draftHash, rollEntries } from '../come-into-being.ts';
import { countedFounders } from '../domain/founding-members.ts';
import { HELD_REFUSALS, whyNotFounded } from '../domain/meeting/held.ts';
import { motionText, subjectOf } from '../domain/meeting/motions.ts';
import { presenceNeeded, type FoundingItem } from '../domain/meeting/run.ts';
import { draftBylaws, type DraftBylaws } from '../draft.ts';
import type { FoundingKind } from '../model.ts';
import * as store from '../store.ts';
import * as meetingStore from '../store-meeting.ts';
import { requireFounding } from './founders.ts';

const count = z
  .strictObject({
    method: z.enum(['consensus', 'open', 'secret']).default('consensus'),
    votesFor: z.int().min(0).default(0),
    votesAgainst: z.int().min(0).default(0),
    votesAbstain: z.int().min(0).default(0),
    /** Where the draft has stakeholder groups: the count of each. */
    groups: groupCountsField.optional(),
  })
  .prefault({});

const input = z.strictObject({
  heldOn: plainDate(),
  startsAt: clockTime(),
  place: line(),
  presentIds: z.array(id('per')).max(10_000),
  chair: id('per'),
  minuteTaker: id('per'),
  boardChair: id('per'),
  boardSecretary: id('per'),
  boardTreasurer: id('per'),
  supervisors: z.array(id('per')).max(15),
  bylawsCount: count,
  electionCount: count,
  sharesCount: count,
  authorityCount: count,
  chart: z.enum(CHART_PRESETS).default('standard'),
  note: note().optional(),
});
type Input = z.output<typeof input>;

/**
 * Records the founding meeting (rapat pendirian): who was there, the bylaws adopted, board and supervisors elected. With valid
 * resolutions the cooperative exists: bylaws in force, books open, founders in the register, officers in office, all at once.
 */
export const holdMeeting = command({
  name: 'founding.hold-meeting',
  summary: 'Records the founding meeting; with valid resolutions the cooperative exists (UU 25/1992 art. 6–8)',
  may: 'founding.prepare',
  input,
  output: z.object({
    meetingId: id('mtg'),
    founded: z.boolean(),
    members: z.int(),
    resolutions: z.array(z.object({ label: z.string(), validity: z.string() })),
  }),
  rejects: [
    'founding.not_being_founded',
    'founding.already_founded',
    ...HELD_REFUSALS,
    'founding.value_unreadable',
    ...ADOPTION_REFUSALS,
    ...COUNT_REFUSALS,
  ],
  emits: ['founding.founded', 'founding.meeting_failed'],

  async run(context, held) {
    const { kind } = await requireFounding(context);
    const draft = await draftBylaws(context);
    const founders = await store.founders(context);
    const problem = whyNotFounded(held, founders, draft.bylaws, context.today, draft.articleOf);
    if (problem) reject(problem);

    const { meetingId, resolutions } = await recordFoundingMeeting(context, {
      title: `Rapat pendirian ${draft.bylaws.identity.name}`,
      heldOn: held.heldOn,
      startsAt: held.startsAt,
      place: held.place,
      members: rollEntries(founders),
      presentIds: held.presentIds,
      chair: held.chair,
      minuteTaker: held.minuteTaker,
      draft,
      motions: motionsOf(held, draft, kind),
      note: held.note ?? '',
    });
    const shown = resolutions.map((each) => ({ label: resolutionLabel(each), validity: each.validity }));
    const [adoption, election] = resolutions;
    const founded = resolutions.every((each) => each.validity === 'valid');
    const present = founders.filter((each) => held.presentIds.includes(each.personId));
    const counted = {
      present: countedFounders(present, draft.bylaws),
      needed: presenceNeeded(draft.bylaws, 1, rollEntries(founders).length),
    };
    const noQuorum = resolutions.some((each) => each.validity === 'invalid_no_quorum');
    const outcome = founded ? 'founded' : noQuorum ? 'no_quorum' : 'fell';
    await meetingStore.insertOutcome(context, { meetingId, outcome, ...counted });
    if (!adoption || !election || !founded) {
      context.emit('founding.meeting_failed', { meetingId });
      return { meetingId, founded: false, members: 0, resolutions: shown };
    }
    const { heldOn, chart } = held;
    const { members } = await comeIntoBeing(context, {
      draft,
      heldOn,
      chart,
      present,
      chosen: held,
      adoption: resolutionReference(adoption),
      election,
    });
    context.emit('founding.founded', { meetingId, heldOn });
    return { meetingId, founded: true, members, resolutions: shown };
  },
});

function motionsOf(held: Input, draft: DraftBylaws, kind: FoundingKind): FoundingMotion[] {
  const slate = {
    chair: held.boardChair,
    secretary: held.boardSecretary,
    treasurer: held.boardTreasurer,
    supervisors: held.supervisors,
  };
  const motion = (item: FoundingItem, count: Input['bylawsCount']): FoundingMotion => ({
    text: motionText(item, draft.bylaws, kind),
    subjectType: subjectOf(item),
    count: { method: count.method, ...countOf(count) },
  });
  return [
    { ...motion('bylaws', held.bylawsCount), subjectHash: draftHash(draft) },
    { ...motion('election', held.electionCount), slate },
    motion('shares', held.sharesCount),
    motion('authority', held.authorityCount),
  ];
}
