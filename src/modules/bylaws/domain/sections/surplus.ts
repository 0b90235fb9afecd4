import type { Fund } from './work.ts';

/** What a member pool may be divided by. `capital` is the base that `capitalBase` and `capitalMeasure` define. */
export const SURPLUS_BASES = [
  'capital',
  'purchases',
  'sales',
  'loanInterest',
  'hours',
  'pay',
  'earnings',
  'tenure',
  'points',
  'equal',
] as const;
export type SurplusBase = (typeof SURPLUS_BASES)[number];

export interface SurplusGroup {
  readonly key: string;
  readonly name?: string | undefined;
  readonly bps: number;
  readonly by: SurplusBase;
}

/** A pool of the surplus, in the shape that the surplus engine divides. */
export interface SurplusPool {
  readonly key: string;
  /** How the articles call it, where the key alone would not be understood. */
  readonly name?: string | undefined;
  /** Part of the surplus, or of the pool named by `of`; the pools of one level sum to 10,000. */
  readonly bps: number;
  readonly of?: string | undefined;
  /** Left out of a pool that others divide further. */
  readonly to?: 'members' | 'fund' | 'reserve' | undefined;
  /** Which fund, where `to` is `fund`. */
  readonly fund?: Fund | undefined;
  readonly by?: SurplusBase | undefined;
  readonly groups?: readonly SurplusGroup[] | undefined;
}

export const CAPITAL_KINDS = ['entryShare', 'mandatoryShare', 'voluntarySavings'] as const;

/** The division of the surplus (SHU; UU 25/1992 art. 45). */
export interface SurplusRules {
  readonly pools: readonly SurplusPool[];
  readonly rounding: 'largest-remainder' | 'floor';
  /** `reserve`, `carried-forward`, or the key of the pool that bears a loss. */
  readonly lossTo: string;
  readonly capitalBase: readonly (typeof CAPITAL_KINDS)[number][];
  readonly capitalMeasure: 'yearEnd' | 'monthlyAverage';
  /** The most of the surplus that may be returned on capital (UU 25/1992 art. 5(1)d). */
  readonly capitalShareCapBps: number;
  /** The least of the surplus that goes to the reserve. */
  readonly reserveLeastBps: number;
  /** Until the reserve is so many times the paid-in shares; 0: without an end. */
  readonly reserveUntilTimesShares: number;
  /** Where surplus earned with non-members goes. */
  readonly nonMemberSurplusTo: 'reserve' | 'shared';
  readonly eligibility: 'atYearEnd' | 'duringYear' | 'paidUpAtYearEnd';
  readonly payment: 'cash' | 'credit' | 'memberChooses';
}

/** The financial year (tahun buku). */
export interface FiscalYearRules {
  /** 1–12: the month with which the financial year begins. */
  readonly startMonth: number;
}
