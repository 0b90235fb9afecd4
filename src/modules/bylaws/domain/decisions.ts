import { divideDown } from '#kernel/money.ts';
import type { DecisionRule, Majority, Threshold } from '../model.ts';

/** A counted vote. Whole units: persons, or the weighted votes of a secondary cooperative. */
export interface CountedVotes {
  readonly for: bigint;
  readonly against: bigint;
  readonly abstain: bigint;
  /** Everybody in the meeting, also who did not vote. */
  readonly present: bigint;
  /** Everybody who may vote, present or not. */
  readonly roll: bigint;
}

/**
 * The least whole number that reaches `threshold` of `whole`: of 9, "more than half" is 5, "at least two thirds" is 6. Never
 * less than one, since nobody can neither be a quorum nor a majority.
 */
export function leastToReach(threshold: Threshold, whole: bigint): bigint {
  const [scaled, denominator] = [BigInt(threshold.numerator) * whole, BigInt(threshold.denominator)];
  const down = divideDown(scaled, denominator);
  const least = threshold.strictlyMore || down * denominator < scaled ? down + 1n : down;
  return least > 0n ? least : 1n;
}

/** Whether `present` of `roll` make a meeting valid. With `none`, at a second call, whoever came is enough. */
export function quorumReached(rule: Threshold | 'none', present: bigint, roll: bigint): boolean {
  return rule === 'none' ? present > 0n : present >= leastToReach(rule, roll);
}

/** What the majority is a part of. Abstentions and invalid votes are not cast (UU 25/1992 art. 24: most votes). */
export function majorityBase(rule: Majority, votes: CountedVotes): bigint {
  switch (rule.of) {
    case 'cast':
      return votes.for + votes.against;
    case 'present':
      return votes.present;
    case 'roll':
      return votes.roll;
  }
}

/** Whether the votes in favour carry the motion. */
export function majorityReached(rule: Majority, votes: CountedVotes): boolean {
  return votes.for >= leastToReach(rule, majorityBase(rule, votes));
}

/** Equal votes for and against: then the rule for ties decides what the majority alone refuses. */
export function isTie(votes: CountedVotes): boolean {
  return votes.for === votes.against && votes.for > 0n;
}

/**
 * Whether the chair's casting vote may settle equal votes: where the articles give it, and more than half of the votes cast is
 * enough (UU 25/1992 art. 24(2)). A greater majority, or one of everybody present or on the roll, is never reached by one voice
 * that breaks a tie.
 */
export function chairSettlesTies({ tie, majority }: Pick<DecisionRule, 'tie' | 'majority'>): boolean {
  return tie === 'chair' && majority.of === 'cast' && majority.numerator * 2 === majority.denominator;
}
