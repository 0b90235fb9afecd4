import type { RuleName } from './election.ts';

/** What was done in a round. Candidates are numbers from 0; votes are whole units of `10^-decimals`. */
export type Action =
  | { readonly kind: 'first-preferences' }
  | { readonly kind: 'surplus'; readonly of: number; readonly surplus: bigint }
  | ExcludeAction
  | { readonly kind: 'elect' }
  | { readonly kind: 'count'; readonly reserveDecided: boolean }
  | { readonly kind: 'drop'; readonly who: readonly number[]; readonly defaultOption: number }
  | { readonly kind: 'compare' };

/** Candidates leave the count without a seat. */
export interface ExcludeAction {
  readonly kind: 'exclude';
  readonly who: readonly number[];
  readonly why: 'lowest' | 'cannot-win' | 'write-in' | 'only-reserved-seats-left';
  /** Their votes together, before they move. */
  readonly votes: bigint;
  /** Candidates with fewer votes who stay because a reserved seat needs them. */
  readonly spared: readonly number[];
}

/** One round (stage) of the count, as it stood when its action was taken or, in Scottish STV, when it was done. */
export interface Round {
  readonly round: number;
  readonly action: Action;
  readonly quota: bigint | null;
  /** By candidate; `null` for one whom this rule no longer lists. */
  readonly votes: readonly (bigint | null)[];
  /** Votes of papers that count for nobody any more. */
  readonly nonTransferable: bigint;
  /** Votes that the rule's own rounding down left with nobody. */
  readonly lostToRounding: bigint;
  /** Elected in this round, in order. */
  readonly elected: readonly number[];
  /** Those of `elected` who never reached the quota: as many were left as seats, or a reserved seat was theirs. */
  readonly electedWithoutQuota: readonly number[];
  readonly excluded: readonly number[];
  /** The transfer changes nobody's election and may be left out (SSI 2007/42 rule 52(2)). */
  readonly optional: boolean;
}

/** Several candidates stood equal and one had to be picked. */
export interface Tie {
  readonly round: number;
  readonly among: readonly number[];
  readonly chosen: number;
  readonly purpose: 'elect' | 'transfer' | 'exclude';
  readonly by: 'earlier-stage' | 'lot';
}

/** What only a comparison of pairs has. */
export interface PairwiseFacts {
  /** `[a][b]`: papers that prefer a to b. Rows and columns by candidate. */
  readonly pairwise: readonly (readonly bigint[])[];
  /** All options by the strength of their paths, equals together. */
  readonly order: readonly (readonly number[])[];
  /** Options that beat the default option; all of them when there is none. */
  readonly beatDefault: readonly number[];
}

/** A finished count. */
export interface Tally {
  readonly rule: RuleName;
  readonly decimals: number;
  /** The quota in force when the count ended; `null` where the rule has none. */
  readonly quota: bigint | null;
  readonly winnersInOrderElected: readonly number[];
  readonly ties: readonly Tie[];
  readonly rounds: readonly Round[];
  readonly pairs: PairwiseFacts | null;
}
