import * as z from 'zod';
import type { Id } from '#kernel/id.ts';
import { bilingual, bylawsInForce, changeText } from '#modules/bylaws/index.ts';
import {
  DECISION_KINDS,
  DECISION_METHODS,
  PLENARY_RULES,
  chairSettlesTies,
  leastToReach,
  type Bylaws,
  type BylawsInForce,
} from '#modules/bylaws/model.ts';
import { cooperativesAmong, membersOf, standingMembers } from '#modules/membership/index.ts';
import { id, plainDate, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { groupsOfMembers } from '../delegates.ts';
import { groupCounts, isWeighable, plenaryOf } from '../domain/plenary.ts';
import { meetingShown, readContent, resolutionShown, standingId } from '../fields.ts';
import { CHOICES, SUBJECT_TYPES, type Slate } from '../model.ts';
import * as store from '../store.ts';
import { placesOf, type Place } from '../voters.ts';
import { shownResolution } from './shown-resolution.ts';

/** Resolutions of one meeting at most. */
const MAX_RESOLUTIONS = 1_000;

const member = z.object({ number: z.int(), name: z.string() });
const person = member.extend({ standsFor: z.string().nullable() });

/** A motion with what takes effect when it is adopted, in words. */
const motionShown = z.object({
  id: id('mot'),
  position: z.int(),
  text: z.string(),
  subjectType: z.enum(SUBJECT_TYPES),
  subjectReference: z.string().nullable(),
  /** `typed` is the change as the motion carries it: for reading the articles as they would be. */
  changes: z.array(z.object({ path: z.string(), label: bilingual, value: bilingual.nullable(), typed: z.json() })),
  slate: z.object({ chair: person, secretary: person, treasurer: person, supervisors: z.array(person) }).nullable(),
  /** Whom a group would send to meetings of delegates. */
  delegates: z.array(member),
  effectiveOn: plainDate().nullable(),
  objections: z.array(z.object({ by: z.string(), text: z.string() })).nullable(),
  voteOpen: z.boolean(),
  deliberated: z.boolean(),
  cast: z.int(),
  myChoice: z.enum(CHOICES).nullable(),
  resolution: resolutionShown.nullable(),
});

/** How the votes of a meeting are counted. */
const countingShown = z.object({
  by: z.enum(['heads', 'groups', 'votes']),
  /** Groups: the rule of the plenary; else null. */
  rule: z.enum(PLENARY_RULES).nullable(),
  article: z.string(),
  groups: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      weightBps: z.int(),
      roll: z.int(),
      present: z.int(),
      /** Kinds of decision that it may stop. */
      vetoes: z.array(z.enum(DECISION_KINDS)),
      article: z.string(),
    }),
  ),
  /** All votes together where a member may have several; else null. */
  votes: z.object({ present: z.int(), roll: z.int() }).nullable(),
});

/** On what a meeting of one group or of delegates rests; null where all members meet. */
const attendanceShown = z
  .object({
    article: z.string(),
    path: z.string(),
    seats: z.int().nullable(),
    /** Who stands for the caller in a meeting of delegates. */
    delegates: z.array(z.string()),
    /** Of a group meeting: who is in the group, and may therefore lead it. */
    members: z.array(z.object({ memberId: z.string(), number: z.int(), name: z.string() })),
  })
  .nullable();

/** One meeting with its agenda, its roll, its motions and what the quorum asks for. */
export const meeting = query({
  name: 'governance.meeting',
  summary: 'One meeting: agenda, roll and presence, motions, the quorum each kind of decision needs',
  may: 'governance.see',
  input: z.strictObject({ meetingId: id('mtg') }),
  output: z.object({
    meeting: meetingShown,
    agenda: z.array(
      z.object({
        position: z.int(),
        title: z.string(),
        decisionKind: z.enum(DECISION_KINDS).nullable(),
        quorumNeeded: z.int().nullable(),
        article: z.string(),
        methods: z.array(z.enum(DECISION_METHODS)),
        /** Whether the chair of the meeting has a casting vote at equal votes. */
        chairSettlesTies: z.boolean(),
      }),
    ),
    /** How votes are counted: by heads, by stakeholder groups, or with several votes of a member cooperative. */
    counting: countingShown,
    /** At the founding meeting `memberId` names a person: nobody is a member there yet. */
    roll: z.array(
      z.object({
        memberId: z.string(),
        number: z.int(),
        name: z.string(),
        present: z.boolean(),
        /** Who stands for a member cooperative; `null` for a member who stands alone. */
        persons: z
          .array(z.object({ personId: z.string(), name: z.string(), present: z.boolean() }))
          .readonly()
          .nullable(),
        groupKey: z.string().nullable(),
        votes: z.int(),
        basis: z
          .object({ ownMembers: z.int().nullable(), patronageRupiah: rupiah(), patronageYear: z.int() })
          .nullable(),
        /** For whom a delegate stands; null where members attend themselves. */
        delegateOf: z.object({ key: z.string(), name: z.string(), members: z.int() }).nullable(),
      }),
    ),
    /** Of a meeting of a group or of delegates: where the bylaws say so, and how many delegates the group sends. */
    attendance: attendanceShown,
    /**
     * Who can be named, as a member or as a person who stands for one: to lead the meeting until it is opened, then for an
     * office. Empty for who does not run it.
     */
    places: z.array(person.extend({ id: standingId() })),
    membersTold: z.int(),
    motions: z.array(motionShown),
  }),

  async run(context, { meetingId }) {
    const found = (await store.findMeeting(context, meetingId)) ?? reject('governance.no_such_meeting');
    const roll = await rollShown(context, await store.rollOf(context, meetingId));
    const inForce = await bylawsInForce(context, found.heldOn);
    const attendance = await attendanceOf(context, found, roll, inForce);
    return {
      meeting: found,
      agenda: (await store.agendaOf(context, meetingId)).map((item) => measured(item, found, roll.length, inForce)),
      counting: await countingOf(context, found, inForce),
      roll,
      attendance,
      places: context.may('governance.run') ? await placesIn(context, found, roll, attendance) : [],
      membersTold: await store.noticeCount(context, meetingId),
      motions: await motionsShown(context, meetingId, roll, inForce.bylaws),
    };
  },
});

/** On what a meeting of one group or of delegates rests, and who stands for the caller in it. */
async function attendanceOf(
  context: ReadContext,
  found: store.MeetingRow,
  roll: ShownRoll,
  inForce: BylawsInForce,
): Promise<z.output<typeof attendanceShown>> {
  if (found.kind !== 'group' && !found.byDelegates) return null;
  const { groups, article, path } = await groupsOfMembers(context, found.heldOn, inForce);
  const memberId = context.actor.kind === 'person' ? context.actor.memberId : null;
  const own = groups.find((group) => group.members.some((member) => member.id === memberId));
  const group = groups.find((each) => each.key === found.groupKey);
  const delegates = roll.filter((entry) => own !== undefined && entry.delegateOf?.key === own.key);
  return {
    article: group?.article ?? article,
    path: group?.path ?? path,
    seats: group?.seats ?? null,
    delegates: delegates.map((entry) => entry.name),
    members: (group?.members ?? []).map((member) => ({
      memberId: member.id,
      number: member.number,
      name: member.name,
    })),
  };
}

/** The roll with whoever stands for its cooperatives, also where nobody does. */
async function rollShown(context: ReadContext, roll: readonly store.RollRow[]) {
  const cooperatives = await cooperativesAmong(
    context,
    roll.map((entry) => entry.memberId),
  );
  return roll.map((entry) => ({
    ...entry,
    persons: entry.persons.length > 0 || cooperatives.has(entry.memberId) ? entry.persons : null,
  }));
}

/** The roll as it is shown. */
type ShownRoll = Awaited<ReturnType<typeof rollShown>>;

/** An entry of the roll as the member that it is. */
const asMember = ({ memberId, ...entry }: ShownRoll[number]) => ({ ...entry, id: memberId });

/** Who can be named in this meeting. */
async function placesIn(
  context: ReadContext,
  { state, kind, heldOn }: store.MeetingRow,
  roll: ShownRoll,
  attendance: z.output<typeof attendanceShown>,
): Promise<Place[]> {
  if (kind === 'founding' || state === 'closed') return [];
  if (state === 'open') return placesOf(roll.map(asMember));
  const standing = await standingMembers(context, heldOn);
  const ofGroup = new Set(attendance?.members.map((each) => each.memberId));
  return placesOf(kind === 'group' ? standing.filter((each) => ofGroup.has(each.id)) : standing);
}

/** How the roll of a meeting counts; before it is opened, how the bylaws would have it. */
async function countingOf(
  context: ReadContext,
  { id: meetingId, kind }: store.MeetingRow,
  { bylaws, articleOf }: BylawsInForce,
): Promise<z.output<typeof countingShown>> {
  const standing = await store.groupStandings(context, meetingId);
  const plenary = kind === 'group' ? null : plenaryOf(bylaws, 'ordinary', (path) => articleOf(path));
  if (plenary && (standing.length === 0 || isWeighable(plenary, standing))) {
    const groups = groupCounts(plenary, standing, new Map()).map(({ key, name, weightBps, roll, present }) => {
      const vetoes = bylaws.stakeholders.groups.find((group) => group.key === key)?.vetoes ?? [];
      const article = articleOf(`stakeholders.groups.${key}.${vetoes.length > 0 ? 'vetoes' : 'weightBps'}`);
      return { key, name, weightBps, roll, present, vetoes: [...vetoes], article };
    });
    return { by: 'groups', rule: plenary.rule, article: plenary.article, groups, votes: null };
  }
  const { weighed, ...votes } = await store.votesOnRoll(context, meetingId);
  const article = articleOf('votes.weighting');
  if (weighed) return { by: 'votes', rule: null, article, groups: [], votes };
  return { by: 'heads', rule: null, article, groups: [], votes: null };
}

/** An item of the agenda with the rule that a decision on it is measured by. */
function measured(item: store.AgendaRow, { call }: store.MeetingRow, roll: number, inForce: BylawsInForce) {
  const rule = item.decisionKind ? inForce.bylaws.meetings.decisions[item.decisionKind] : null;
  const quorum = call === 2 ? rule?.secondCallQuorum : rule?.quorum;
  return {
    ...item,
    quorumNeeded: !quorum || roll === 0 ? null : quorum === 'none' ? 1 : Number(leastToReach(quorum, BigInt(roll))),
    article: item.decisionKind ? inForce.articleOf(`meetings.decisions.${item.decisionKind}.quorum`) : '',
    methods: [...(rule?.method ?? [])],
    chairSettlesTies: rule !== null && chairSettlesTies(rule),
  };
}

async function motionsShown(
  context: ReadContext,
  meetingId: Id,
  roll: ShownRoll,
  bylaws: Bylaws,
): Promise<z.output<typeof motionShown>[]> {
  const motions = await store.motionsOf(context, meetingId);
  const { rows } = await store.resolutions(context, { meetingId, limit: MAX_RESOLUTIONS, offset: 0 });
  const memberId = context.actor.kind === 'person' ? context.actor.memberId : null;
  const mine = memberId ? await store.ballotsOf(context, memberId, meetingId) : [];
  const shown = [];
  for (const motion of motions) {
    const content = readContent(motion.content);
    const row = rows.find((each) => each.motionId === motion.id);
    shown.push({
      id: motion.id,
      position: motion.position,
      text: motion.text,
      subjectType: motion.subjectType,
      subjectReference: motion.subjectReference,
      changes: (content?.changes ?? []).map((change) => ({
        path: change.path,
        typed: change.value,
        ...changeText(bylaws, change),
      })),
      slate: content?.slate ? await slateNames(context, roll, content.slate) : null,
      delegates: (content?.delegates ?? []).flatMap((memberId) =>
        roll.filter((entry) => entry.memberId === memberId).map(({ number, name }) => ({ number, name })),
      ),
      effectiveOn: content?.effectiveOn ?? null,
      objections: motion.objections ? [...motion.objections] : null,
      voteOpen: motion.voteOpenedAt !== null && motion.resolutionId === null,
      deliberated: motion.objections !== null,
      cast: motion.cast,
      myChoice: mine.find((each) => each.motionId === motion.id)?.choice ?? null,
      resolution: row ? shownResolution(row) : null,
    });
  }
  return shown;
}

/** Who is proposed, by number and name, as the roll has them; whoever is not on it as the register does. */
async function slateNames(context: ReadContext, roll: ShownRoll, slate: Slate) {
  const members = await membersOf(context, [slate.chair, slate.secretary, slate.treasurer, ...slate.supervisors]);
  const alone = members.map(({ id: memberId, number, name }) => ({ id: memberId, number, name, standsFor: null }));
  const standing = placesOf(await standingMembers(context, context.today));
  const known = new Map([...alone, ...standing, ...placesOf(roll.map(asMember))].map((each) => [each.id, each]));
  const named = (memberId: Id) => known.get(memberId) ?? { number: 0, name: '', standsFor: null };
  return {
    chair: named(slate.chair),
    secretary: named(slate.secretary),
    treasurer: named(slate.treasurer),
    supervisors: slate.supervisors.map(named),
  };
}
