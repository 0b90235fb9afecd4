import * as z from 'zod';
import {
  ADOPTION_REFUSALS,
  checkBylaws,
  isRefusing,
  previewChanges,
  refuseReachingBack,
} from '#modules/bylaws/index.ts';
import type { BylawsChange, DecisionKind } from '#modules/bylaws/model.ts';
import { namesOf } from '#modules/identity/index.ts';
import { ownMembership } from '#modules/membership/index.ts';
import type { Member } from '#modules/membership/model.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, note, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { contentField, slateField, changeField } from '../fields.ts';
import { COUNT_REFUSALS, countOf, groupCountsField } from '../count.ts';
import { checkDelegates, NOT_ON_ROLL, refuseNotOnRoll } from '../delegates.ts';
import { sumOfVotes } from '../domain/plenary.ts';
import { CHOICES, SUBJECT_TYPES, VALIDITIES, type SubjectType } from '../model.ts';
import { checkSlate, SLATE_REFUSALS } from '../offices.ts';
import {
  DECISION_EVENTS,
  decideMotion,
  requireOpenMeeting,
  requireOpenMotion,
  resolutionLabel,
} from '../operations.ts';
import type { Count } from '../resolve.ts';
import * as store from '../store.ts';

const OPEN_MOTION = [
  'governance.no_such_motion',
  'governance.already_decided',
  'governance.no_such_meeting',
  'governance.meeting_not_open',
  'governance.meeting_closed',
] as const;
const DECIDING = [
  ...OPEN_MOTION,
  'governance.method_not_allowed',
  ...COUNT_REFUSALS,
  ...SLATE_REFUSALS,
  ...ADOPTION_REFUSALS,
] as const;
const decided = z.object({
  resolutionId: id('res'),
  label: z.string(),
  validity: z.enum(VALIDITIES),
  quorumNeeded: z.int(),
  majorityNeeded: z.int(),
});

/**
 * Subjects that are decided only under an item called for them: the quorum and the majority are those of the item, and a change
 * of the bylaws must not pass by the rule of an ordinary decision.
 */
const KIND_OF_SUBJECT: Partial<Record<SubjectType, DecisionKind>> = {
  accounts: 'annualAccounts',
  surplus: 'surplus',
  bylaws: 'bylaws',
  election: 'election',
};

/** Puts a motion under an item of the agenda: its words, and what will take effect when it is adopted. */
export const putMotion = command({
  name: 'governance.put-motion',
  summary: 'Puts a motion to the meeting: ordinary, on accounts, surplus, bylaws or an election (UU 25/1992 art. 23)',
  may: 'governance.run',
  input: z.strictObject({
    meetingId: id('mtg'),
    position: z.int().min(1),
    text: note(2000),
    /** Left out: on the accounts under an item called for them, else ordinary. */
    subjectType: z.enum(SUBJECT_TYPES).optional(),
    subjectReference: z.string().max(200).optional(),
    subjectHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    changes: z.array(changeField).min(1).max(200).optional(),
    slate: slateField.optional(),
    /** Of an election in a group meeting: whom the group sends. */
    delegates: z.array(id('mem')).min(1).max(500).optional(),
    effectiveOn: plainDate().optional(),
  }),
  output: z.object({ motionId: id('mot') }),
  rejects: [
    ...OPEN_MOTION,
    'governance.not_on_agenda',
    'governance.other_kind_of_item',
    'governance.content_missing',
    ...SLATE_REFUSALS,
    'governance.not_for_a_group',
    'governance.delegates_in_group_meeting',
    'governance.wrong_number_of_delegates',
    'governance.delegate_not_in_group',
    'governance.delegates_not_allowed',
    ...ADOPTION_REFUSALS,
  ],

  async run(context, { changes, slate, delegates, effectiveOn, ...input }) {
    const meeting = await requireOpenMeeting(context, input.meetingId);
    const item = (await store.agendaOf(context, input.meetingId)).find((each) => each.position === input.position);
    if (!item?.decisionKind)
      reject('governance.not_on_agenda', { position: String(input.position) }, { path: 'position' });
    const subjectType = input.subjectType ?? (item.decisionKind === 'annualAccounts' ? 'accounts' : 'ordinary');
    const kind = KIND_OF_SUBJECT[subjectType];
    if (kind && kind !== item.decisionKind)
      reject('governance.other_kind_of_item', { position: String(input.position) }, { path: 'position' });
    if (subjectType === 'bylaws' && !changes) reject('governance.content_missing', {}, { path: 'changes' });
    if (meeting.kind === 'group' || delegates)
      await checkDelegates(context, meeting, { subjectType, slate, delegates });
    if (subjectType === 'election' && !slate && !delegates) reject('governance.content_missing', {}, { path: 'slate' });
    if (subjectType === 'surplus' && !input.subjectHash)
      reject('governance.content_missing', {}, { path: 'subjectHash' });
    if (slate) await checkSlate(context, slate);
    if (changes) await refuseUnlawful(context, changes);
    if (changes && effectiveOn) await refuseReachingBack(context, effectiveOn);

    const carries = changes || slate || delegates || effectiveOn;
    const content = carries ? contentField.parse({ changes, slate, delegates, effectiveOn }) : null;
    const motionId = await store.insertMotion(context, {
      ...input,
      subjectType,
      decisionKind: item.decisionKind,
      subjectReference: input.subjectReference ?? null,
      subjectHash: input.subjectHash ?? null,
      content,
    });
    return { motionId };
  },
});

/** Musyawarah: with no objection that stands, the motion is adopted by consensus; else it goes to the vote. */
export const recordConsensus = command({
  name: 'governance.record-consensus',
  summary: 'Records the deliberation: without objection the motion is adopted by consensus (UU 25/1992 art. 24(1))',
  may: 'governance.run',
  input: z.strictObject({
    motionId: id('mot'),
    objections: z
      .array(z.strictObject({ by: z.string().trim().min(1).max(200), text: note(1000) }))
      .max(100)
      .default([]),
  }),
  output: z.object({ adopted: z.boolean(), resolution: decided.nullable() }),
  rejects: [...DECIDING, 'governance.deliberated'],
  emits: [...DECISION_EVENTS],

  async run(context, { motionId, objections }) {
    const { motion, meeting } = await requireOpenMotion(context, motionId);
    if (motion.objections) reject('governance.deliberated');
    await store.insertDeliberation(context, motionId, objections);
    if (objections.length > 0) return { adopted: false, resolution: null };
    const resolution = await decideMotion(context, meeting, motion, {
      method: 'consensus',
      votes: { for: 0, against: 0, abstain: 0 },
    });
    return { adopted: resolution.validity === 'valid', resolution: shown(resolution) };
  },
});

/** Opens the vote on the members' phones. */
export const openVote = command({
  name: 'governance.open-vote',
  summary: 'Opens an open vote on the members’ phones',
  may: 'governance.run',
  input: z.strictObject({ motionId: id('mot') }),
  output: z.object({}),
  rejects: [...OPEN_MOTION, 'governance.vote_already_open'],
  emits: ['governance.vote_opened'],

  async run(context, { motionId }) {
    const { motion } = await requireOpenMotion(context, motionId);
    if (motion.voteOpenedAt) reject('governance.vote_already_open');
    await store.insertVoteOpening(context, motionId);
    context.emit('governance.vote_opened', { motionId });
    return {};
  },
});

/** A member votes, once: one member, one vote (UU 25/1992 art. 24(3)). */
export const castVote = command({
  name: 'governance.cast-vote',
  summary: 'Casts the caller’s one vote on an open motion (UU 25/1992 art. 24(3))',
  may: 'governance.vote',
  input: z.strictObject({ motionId: id('mot'), choice: z.enum(CHOICES) }),
  output: z.object({ cast: z.int() }),
  rejects: [
    ...OPEN_MOTION,
    'governance.vote_not_open',
    ...NOT_ON_ROLL,
    'governance.not_present',
    'governance.already_voted',
    'governance.voted_for_member',
  ],

  async run(context, { motionId, choice }) {
    const voter = await ownMembership(context);
    const { motion, meeting } = await requireOpenMotion(context, motionId);
    if (!motion.voteOpenedAt) reject('governance.vote_not_open');
    const entry = (await store.rollOf(context, meeting.id)).find((each) => each.memberId === voter.id);
    if (!entry) return refuseNotOnRoll(context, meeting);
    if (!entry.present) reject('governance.not_present');
    const castBy = context.actor.kind === 'person' ? context.actor.personId : null;
    if (!(await store.insertBallot(context, { motionId, memberId: voter.id, castBy, choice })))
      await refuseSecond(context, motionId, voter);
    return { cast: motion.cast + 1 };
  },
});

/** One member, one vote: also where several persons may act for a cooperative, and another of them was first. */
async function refuseSecond(
  context: Context,
  motionId: string,
  { id: memberId, name: member }: Member,
): Promise<never> {
  const first = await store.casterOf(context, motionId, memberId);
  const another = first !== null && context.actor.kind === 'person' && first !== context.actor.personId;
  if (!another) return reject('governance.already_voted');
  const name = (await namesOf(context, [first])).get(first) ?? '';
  return reject('governance.voted_for_member', { name, member }, { article: 'UU 25/1992 ps. 24(3)' });
}

/** Ends the vote on phones, counts and decides. */
export const closeVote = command({
  name: 'governance.close-vote',
  summary: 'Closes an open vote, counts it and takes the decision by the bylaws in force',
  may: 'governance.run',
  input: z.strictObject({ motionId: id('mot'), chairBreaksTie: z.enum(['for', 'against']).optional() }),
  output: decided,
  rejects: [...DECIDING, 'governance.vote_not_open'],
  emits: [...DECISION_EVENTS],

  async run(context, { motionId, chairBreaksTie }) {
    const { motion, meeting } = await requireOpenMotion(context, motionId);
    if (!motion.voteOpenedAt) reject('governance.vote_not_open');
    const count = phoneCount(await store.countBallots(context, motionId));
    return shown(await decideMotion(context, meeting, motion, { method: 'open', ...count, chairBreaksTie }));
  },
});

/** A count by hands (open) or of paper ballots (secret), as the chair announced it, and the decision. */
export const recordCount = command({
  name: 'governance.record-count',
  summary: 'Records a count by hands or of paper ballots, by group where there are groups, and takes the decision',
  may: 'governance.run',
  input: z.strictObject({
    motionId: id('mot'),
    method: z.enum(['open', 'secret']),
    /** Left out where groups are counted: it is their sum. */
    votesFor: z.int().min(0).optional(),
    votesAgainst: z.int().min(0).default(0),
    votesAbstain: z.int().min(0).default(0),
    /** In a plenary of stakeholder groups: the count of each. */
    groups: groupCountsField.optional(),
    chairBreaksTie: z.enum(['for', 'against']).optional(),
  }),
  output: decided,
  rejects: [...DECIDING, 'governance.vote_already_open'],
  emits: [...DECISION_EVENTS],

  async run(context, { motionId, method, chairBreaksTie, ...counted }) {
    const { motion, meeting } = await requireOpenMotion(context, motionId);
    if (motion.voteOpenedAt) reject('governance.vote_already_open');
    return shown(await decideMotion(context, meeting, motion, { method, ...countOf(counted), chairBreaksTie }));
  },
});

/** What was cast on phones, by group where the roll has them. */
function phoneCount(cast: Awaited<ReturnType<typeof store.countBallots>>): Pick<Count, 'votes' | 'groups'> {
  const groups = cast.flatMap(({ groupKey, ...votes }) => (groupKey === null ? [] : [{ group: groupKey, votes }]));
  return { groups, votes: sumOfVotes(cast) };
}

/** What could never take effect is refused before anybody votes on it. */
async function refuseUnlawful(context: Context, changes: readonly BylawsChange[]): Promise<void> {
  const broken = checkBylaws((await previewChanges(context, changes)).bylaws).find(isRefusing);
  if (broken) reject(broken);
}

function shown(row: store.NewResolution): z.output<typeof decided> {
  const { id: resolutionId, validity, quorumNeeded, majorityNeeded } = row;
  return { resolutionId, label: resolutionLabel(row), validity, quorumNeeded, majorityNeeded };
}
