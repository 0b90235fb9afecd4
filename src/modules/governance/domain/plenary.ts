import { fractionText } from '#kernel/fraction.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import { groupsOf, type Bylaws, type DecisionKind, type Majority, type PlenaryRule } from '#modules/bylaws/model.ts';
import type { GroupWeighing, Votes, Weighing } from '../model.ts';
import { whyNotCountable, type Decision } from './decide.ts';
import { weightNeeded, type GroupCount } from './weigh.ts';

/** A stakeholder group as the articles have it, for decisions of one kind. */
export interface PlenaryGroup extends Pick<GroupCount, 'key' | 'name' | 'weightBps' | 'mayVeto'> {
  /** Where the articles give it its weight, or its veto. */
  readonly article: string;
}

/** How the plenary (rapat anggota paripurna) counts decisions of one kind. */
export interface Plenary {
  readonly rule: PlenaryRule;
  readonly article: string;
  readonly groups: readonly PlenaryGroup[];
}

/** Members of a group on the roll of a meeting, and how many of them are there now. */
export interface GroupStanding {
  /** `null`: in no group. */
  readonly groupKey: string | null;
  readonly roll: number;
  readonly present: number;
}

/** How these bylaws count a decision of this kind; `null` where the members are one body. */
export function plenaryOf(bylaws: Bylaws, kind: DecisionKind, articleOf: (path: string) => string): Plenary | null {
  const groups = groupsOf(bylaws);
  if (groups.length === 0) return null;
  return {
    rule: bylaws.stakeholders.plenary,
    article: articleOf('stakeholders.plenary'),
    groups: groups.map(({ key, name, weightBps, vetoes }) => {
      const mayVeto = vetoes.includes(kind);
      const article = articleOf(`stakeholders.groups.${key}.${mayVeto ? 'vetoes' : 'weightBps'}`);
      return { key, name, weightBps, mayVeto, article };
    }),
  };
}

/**
 * Whether a roll can be weighed: everybody on it is in a group that the articles name. A roll of a time before groups were
 * kept has none, and its heads decide.
 */
export function isWeighable(plenary: Plenary, standing: readonly GroupStanding[]): boolean {
  const known = new Set(plenary.groups.map((group) => group.key));
  return standing.length > 0 && standing.every(({ groupKey }) => groupKey !== null && known.has(groupKey));
}

const NO_VOTES: Votes = { for: 0, against: 0, abstain: 0 };

/** The groups with who is there and what was said, in the order of the articles. */
export function groupCounts(
  plenary: Plenary,
  standing: readonly GroupStanding[],
  votes: ReadonlyMap<string, Votes>,
): readonly GroupCount[] {
  return plenary.groups.map(({ article: _article, ...group }) => {
    const found = standing.find((each) => each.groupKey === group.key);
    return {
      ...group,
      roll: found?.roll ?? 0,
      present: found?.present ?? 0,
      votes: votes.get(group.key) ?? NO_VOTES,
    };
  });
}

/** A count of one group as it was typed. */
export interface TypedGroupCount {
  readonly group: string;
  readonly votes: Votes;
}

/** Why counts by group cannot be right, or `null`; each answer stands at the count that it concerns. */
export function whyNotCountableByGroup(
  plenary: Plenary,
  standing: readonly GroupStanding[],
  counts: readonly TypedGroupCount[],
): Refusal<
  | 'governance.no_such_group'
  | 'governance.group_twice'
  | 'governance.negative_votes'
  | 'governance.more_votes_than_group'
> | null {
  const { article } = plenary;
  const seen = new Set<string>();
  for (const [at, { group: key, votes }] of counts.entries()) {
    const group = plenary.groups.find((each) => each.key === key);
    if (!group) return refusal('governance.no_such_group', { group: key }, { path: `groups.${at}.group`, article });
    if (seen.has(key)) {
      return refusal('governance.group_twice', { group: group.name }, { path: `groups.${at}.group`, article });
    }
    seen.add(key);
    const present = standing.find((each) => each.groupKey === key)?.present ?? 0;
    const problem = whyNotCountable(votes, present, `groups.${at}.votesFor`);
    if (problem?.code === 'governance.negative_votes') return { ...problem, code: problem.code };
    if (problem) {
      return refusal(
        'governance.more_votes_than_group',
        { ...problem.params, group: group.name },
        { path: `groups.${at}.votesFor`, article },
      );
    }
  }
  return null;
}

/** All groups together. */
export function sumOfVotes(counts: Iterable<Votes>): Votes {
  let sum = NO_VOTES;
  for (const each of counts) {
    sum = { for: sum.for + each.for, against: sum.against + each.against, abstain: sum.abstain + each.abstain };
  }
  return sum;
}

/** What the record keeps of a decision that groups took; `null` where heads did. */
export function weighingKept(
  { weighed, lacks }: Pick<Decision, 'weighed' | 'lacks'>,
  plenary: Plenary,
  majority: Majority,
): Weighing | null {
  if (!weighed) return null;
  return {
    rule: weighed.rule,
    article: plenary.article,
    majorityOf: majority.of,
    weightFor: fractionText(weighed.for),
    weightAgainst: fractionText(weighed.against),
    weightOf: fractionText(weighed.of),
    weightNeeded: fractionText(weightNeeded(majority, weighed)),
    moreThan: majority.strictlyMore,
    groupsFor: weighed.groupsFor,
    groupsNeeded: weighed.groupsNeeded,
    lacks,
    groups: weighed.groups.map((group): GroupWeighing => {
      const { key, name, weightBps, mayVeto, roll, present, votes, stance } = group;
      return {
        key,
        name,
        weightBps,
        mayVeto,
        roll,
        present,
        votesFor: votes.for,
        votesAgainst: votes.against,
        votesAbstain: votes.abstain,
        weightFor: fractionText(group.for),
        weightAgainst: fractionText(group.against),
        stance,
        article: plenary.groups.find((each) => each.key === key)?.article ?? '',
      };
    }),
  };
}

/** A group of the record as a count, to weigh it again. */
export function groupCountOf(kept: GroupWeighing): GroupCount {
  const { key, name, weightBps, mayVeto, roll, present, votesFor, votesAgainst, votesAbstain } = kept;
  return {
    key,
    name,
    weightBps,
    mayVeto,
    roll,
    present,
    votes: { for: votesFor, against: votesAgainst, abstain: votesAbstain },
  };
}
