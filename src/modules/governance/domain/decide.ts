import { refusal, type Refusal } from '#kernel/result.ts';
import {
  isTie,
  leastToReach,
  majorityBase,
  majorityReached,
  quorumReached,
  type DecisionMethod,
  type DecisionRule,
} from '#modules/bylaws/model.ts';
import type { Validity, Votes } from '../model.ts';

/** What is known when a decision is taken. */
export interface Situation {
  readonly rule: DecisionRule;
  /** 2 at a second call, where another quorum may hold. */
  readonly call: 1 | 2;
  readonly method: DecisionMethod;
  readonly present: number;
  readonly roll: number;
  readonly votes: Votes;
  /** Where the rule gives the chair the last word at equal votes. */
  readonly chairBreaksTie?: 'for' | 'against' | undefined;
}

/** The outcome with the numbers it was measured by: what the record keeps. */
export interface Decision {
  readonly validity: Validity;
  readonly quorumNeeded: number;
  readonly majorityNeeded: number;
}

/**
 * Decides by the bylaws in force: no quorum, no decision; consensus is adopted without a count; else the majority of the
 * base that the articles name (UU 25/1992 art. 24, 28).
 */
export function decide(situation: Situation): Decision {
  const { rule, votes } = situation;
  const [present, roll] = [BigInt(situation.present), BigInt(situation.roll)];
  const counted = {
    for: BigInt(votes.for),
    against: BigInt(votes.against),
    abstain: BigInt(votes.abstain),
    present,
    roll,
  };
  const quorum = situation.call === 2 ? rule.secondCallQuorum : rule.quorum;
  const needed = {
    quorumNeeded: quorum === 'none' ? 1 : Number(leastToReach(quorum, roll)),
    majorityNeeded:
      situation.method === 'consensus' ? 0 : Number(leastToReach(rule.majority, majorityBase(rule.majority, counted))),
  };
  if (!quorumReached(quorum, present, roll)) return { validity: 'invalid_no_quorum', ...needed };
  if (situation.method === 'consensus' || majorityReached(rule.majority, counted))
    return { validity: 'valid', ...needed };
  const saved = rule.tie === 'chair' && isTie(counted) && situation.chairBreaksTie === 'for';
  return { validity: saved ? 'valid' : 'rejected', ...needed };
}

/** Why a count cannot be right, or `null`: nobody votes who is not there, nobody twice. */
export function whyNotCountable(
  votes: Votes,
  present: number,
): Refusal<'governance.negative_votes' | 'governance.more_votes_than_present'> | null {
  const cast = votes.for + votes.against + votes.abstain;
  if (Math.min(votes.for, votes.against, votes.abstain) < 0)
    return refusal('governance.negative_votes', {}, { path: 'votesFor' });
  if (cast > present) {
    return refusal(
      'governance.more_votes_than_present',
      { cast: String(cast), present: String(present) },
      { path: 'votesFor' },
    );
  }
  return null;
}
