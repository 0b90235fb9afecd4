import { dateParts, type PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { DecisionMethod, DecisionRule } from '#modules/bylaws/model.ts';
import { sha256 } from '#platform/db/client.server.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { Context } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { decide, whyNotCountable, type Situation } from './domain/decide.ts';
import {
  groupCounts,
  isWeighable,
  weighingKept,
  whyNotCountableByGroup,
  type Plenary,
  type TypedGroupCount,
} from './domain/plenary.ts';
import type { Votes } from './model.ts';
import * as store from './store.ts';

/** How the votes were taken, and what they were. */
export interface Count {
  readonly method: DecisionMethod;
  readonly votes: Votes;
  /** The same by stakeholder group, where the roll has them; `votes` is then their sum. */
  readonly groups?: readonly TypedGroupCount[] | undefined;
  readonly chairBreaksTie?: 'for' | 'against' | undefined;
}

/** What a count is measured by. */
export interface Measure {
  readonly rule: DecisionRule;
  readonly article: string;
  /** With stakeholder groups: how the plenary counts. */
  readonly plenary: Plenary | null;
  readonly bylawsVersion: string | null;
  readonly effectiveOn: PlainDate;
}

/** Measures one motion's count by a rule, and keeps the resolution with every number it rests on. */
export async function resolve(
  context: Context,
  meeting: Pick<store.MeetingRow, 'id' | 'heldOn' | 'call' | 'present' | 'roll' | 'groupName'>,
  motion: Pick<
    store.MotionRow,
    'id' | 'text' | 'decisionKind' | 'subjectType' | 'subjectReference' | 'subjectHash' | 'content'
  >,
  count: Count,
  measure: Measure,
): Promise<store.NewResolution> {
  const { present, roll, call } = meeting;
  const scales = await scalesOf(context, meeting.id, count, measure);
  const problem = whyNotCountable(count.votes, scales.voices?.present ?? present);
  if (problem) reject(problem);
  const decision = decide({ rule: measure.rule, call, present, roll, ...count, ...scales });

  const { year } = dateParts(meeting.heldOn);
  const row = {
    id: context.newId('res'),
    motionId: motion.id,
    meetingId: meeting.id,
    meetingGroup: meeting.groupName,
    delegatesFor: await store.delegatesStandFor(context, meeting.id),
    number: await store.nextResolutionNumber(context, year),
    year,
    validity: decision.validity,
    method: count.method,
    present,
    roll,
    votesFor: count.votes.for,
    votesAgainst: count.votes.against,
    votesAbstain: count.votes.abstain,
    votesPresent: scales.voices?.present ?? null,
    votesRoll: scales.voices?.roll ?? null,
    quorumNeeded: decision.quorumNeeded,
    majorityNeeded: decision.majorityNeeded,
    article: measure.article,
    bylawsVersion: measure.bylawsVersion,
    adoptedOn: meeting.heldOn,
    effectiveOn: decision.validity === 'valid' ? measure.effectiveOn : null,
    weighing: measure.plenary && weighingKept(decision, measure.plenary, measure.rule.majority),
  };
  const hash = resolutionHash({ ...row, ...motion, id: row.id });
  await store.insertResolution(context, { ...row, hash });
  return { ...row, hash };
}

/** Groups or several votes of a member, where the roll has them; refuses counts by group that cannot be. */
async function scalesOf(
  context: Context,
  meetingId: Id,
  count: Count,
  { plenary }: Measure,
): Promise<Pick<Situation, 'plenary' | 'voices'>> {
  const standing = await store.groupStandings(context, meetingId);
  if (plenary && isWeighable(plenary, standing)) {
    const { article } = plenary;
    if (count.method !== 'consensus' && !count.groups)
      reject('governance.count_by_group', {}, { path: 'groups', article });
    const counts = count.groups ?? [];
    const problem = whyNotCountableByGroup(plenary, standing, counts);
    if (problem) reject(problem);
    const votes = new Map(counts.map((each) => [each.group, each.votes]));
    return { plenary: { rule: plenary.rule, groups: groupCounts(plenary, standing, votes) } };
  }
  if (count.groups && count.groups.length > 0) reject('governance.no_groups_here', {}, { path: 'groups' });
  const { weighed, ...voices } = await store.votesOnRoll(context, meetingId);
  return weighed ? { voices } : {};
}

/** The hash of a resolution: over what was decided and every number it rests on. Verification recomputes it. */
export function resolutionHash(row: Omit<store.ResolutionRow, 'hash' | 'meetingTitle'>): string {
  const {
    id,
    motionId,
    meetingId,
    number,
    year,
    text,
    decisionKind,
    subjectType,
    subjectReference,
    subjectHash,
    content,
  } = row;
  const { validity, method, present, roll, votesFor, votesAgainst, votesAbstain, quorumNeeded, majorityNeeded } = row;
  const { article, bylawsVersion, adoptedOn, effectiveOn, votesPresent, votesRoll, weighing } = row;
  const { meetingGroup, delegatesFor } = row;
  return sha256(
    canonicalJson({
      id,
      motionId,
      meetingId,
      number,
      year,
      text,
      decisionKind,
      subjectType,
      subjectReference,
      subjectHash,
      content,
      validity,
      method,
      present,
      roll,
      votesFor,
      votesAgainst,
      votesAbstain,
      quorumNeeded,
      majorityNeeded,
      article,
      bylawsVersion,
      adoptedOn,
      effectiveOn,
      // Only where they are: a resolution that heads took has the hash that it always had.
      ...(votesRoll === null ? {} : { votesPresent, votesRoll }),
      ...(weighing === null ? {} : { weighing }),
      ...(meetingGroup === null ? {} : { meetingGroup }),
      ...(delegatesFor === null ? {} : { delegatesFor }),
    }),
  );
}
