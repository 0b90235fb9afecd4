import { compareFractions } from '#kernel/fraction.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import {
  chairSettlesTies,
  isTie,
  leastToReach,
  majorityBase,
  majorityReached,
  quorumReached,
  type CountedVotes,
  type DecisionMethod,
  type DecisionRule,
  type PlenaryRule,
} from '#modules/bylaws/model.ts';
import type { Lack, Validity, Votes } from '../model.ts';
import { isByWeights, weigh, weightReached, type GroupCount, type Weighed } from './weigh.ts';

/** What is known when a decision is taken. */
export interface Situation {
  readonly rule: DecisionRule;
  /** 2 at a second call, where another quorum may hold. */
  readonly call: 1 | 2;
  readonly method: DecisionMethod;
  /** Members, or their delegates: the quorum counts who is there. */
  readonly present: number;
  readonly roll: number;
  readonly votes: Votes;
  /** Where the rule gives the chair the last word at equal votes. */
  readonly chairBreaksTie?: 'for' | 'against' | undefined;
  /** With stakeholder groups: how the plenary counts, and what each group said. */
  readonly plenary?: { readonly rule: PlenaryRule; readonly groups: readonly GroupCount[] } | undefined;
  /** Votes of those present and of the whole roll where a member may have several (UU 25/1992 art. 24(4)). */
  readonly voices?: { readonly present: number; readonly roll: number } | undefined;
}

/** The outcome with the numbers it was measured by: what the record keeps. */
export interface Decision {
  readonly validity: Validity;
  readonly quorumNeeded: number;
  /** Votes in favour that were needed; 0 where no number of votes decides: by consensus, or by weights. */
  readonly majorityNeeded: number;
  /** Everything that the motion lacked; empty when it passed. */
  readonly lacks: readonly Lack[];
  /** With stakeholder groups: what lay on the scales. */
  readonly weighed: Weighed | null;
}

/**
 * Decides by the bylaws in force: no quorum, no decision; consensus is adopted without a count; else the majority of the
 * base that the articles name (UU 25/1992 art. 24, 28), by heads, by the votes of each member, or by the weights of the
 * stakeholder groups with what the plenary asks of the groups besides (Permenkop UKM 8/2021).
 */
export function decide(situation: Situation): Decision {
  const { rule, method, plenary } = situation;
  const [present, roll] = [BigInt(situation.present), BigInt(situation.roll)];
  const quorum = situation.call === 2 ? rule.secondCallQuorum : rule.quorum;
  const weighed = plenary ? weigh(plenary.rule, rule.majority, plenary.groups) : null;
  const measured = {
    quorumNeeded: quorum === 'none' ? 1 : Number(leastToReach(quorum, roll)),
    majorityNeeded: method === 'consensus' || scalesOf(weighed) ? 0 : votesNeeded(situation),
    weighed,
  };
  if (!quorumReached(quorum, present, roll)) {
    return { validity: 'invalid_no_quorum', ...measured, lacks: ['quorum'] };
  }
  const lacks = method === 'consensus' ? [] : lacksOf(situation, weighed);
  return { validity: lacks.length === 0 ? 'valid' : 'rejected', ...measured, lacks };
}

/** The scales, where weights decide and not heads. */
const scalesOf = (weighed: Weighed | null): Weighed | null => (weighed && isByWeights(weighed.rule) ? weighed : null);

function lacksOf(situation: Situation, weighed: Weighed | null): Lack[] {
  const { rule, chairBreaksTie } = situation;
  const counted = countedOf(situation);
  const scales = scalesOf(weighed);
  const carried = scales ? weightReached(rule.majority, scales) : majorityReached(rule.majority, counted);
  const tied = scales
    ? scales.for.numerator > 0n && compareFractions(scales.for, scales.against) === 0
    : isTie(counted);
  // The chair's word settles equal votes alone: it stands neither for a greater majority or a group that is missing, nor against
  // a veto.
  const saved = chairSettlesTies(rule) && tied && chairBreaksTie === 'for';
  return [
    ...(carried || saved ? [] : (['majority'] as const)),
    ...(weighed && weighed.groupsFor < weighed.groupsNeeded ? (['groups'] as const) : []),
    ...(weighed && weighed.vetoedBy.length > 0 ? (['veto'] as const) : []),
  ];
}

/** The count in votes: heads, or the several votes of each member. */
function countedOf({ votes, present, roll, voices }: Situation): CountedVotes {
  return {
    for: BigInt(votes.for),
    against: BigInt(votes.against),
    abstain: BigInt(votes.abstain),
    present: BigInt(voices?.present ?? present),
    roll: BigInt(voices?.roll ?? roll),
  };
}

function votesNeeded(situation: Situation): number {
  const { majority } = situation.rule;
  return Number(leastToReach(majority, majorityBase(majority, countedOf(situation))));
}

/** Why a count cannot be right, or `null`: nobody votes who is not there, nobody twice. `path`: where the count was typed. */
export function whyNotCountable(
  votes: Votes,
  present: number,
  path = 'votesFor',
): Refusal<'governance.negative_votes' | 'governance.more_votes_than_present'> | null {
  const cast = votes.for + votes.against + votes.abstain;
  if (Math.min(votes.for, votes.against, votes.abstain) < 0) return refusal('governance.negative_votes', {}, { path });
  if (cast > present) {
    return refusal('governance.more_votes_than_present', { cast: String(cast), present: String(present) }, { path });
  }
  return null;
}
