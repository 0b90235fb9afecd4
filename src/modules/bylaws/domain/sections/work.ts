import type { Rupiah } from '#kernel/money.ts';

/** Funds that the bylaws may feed; debts of the cooperative until they are spent. */
export const FUNDS = [
  'officersFund',
  'staffFund',
  'educationFund',
  'socialFund',
  'localDevelopmentFund',
  'otherFund',
] as const;
export type Fund = (typeof FUNDS)[number];

/** One part of what a customer pays. */
export interface FeePart {
  readonly key: string;
  /** How the articles call it, where the key alone would not be understood. */
  readonly name?: string | undefined;
  readonly to: 'worker' | 'cooperative' | 'fund';
  /** Which fund, where `to` is `fund`. */
  readonly fund?: Fund | undefined;
  /** Basis points; the parts sum to 10,000. */
  readonly bps: number;
}

export const PAYMENT_COST_BEARERS = ['cooperative', 'worker', 'customer', 'proportional'] as const;

export interface CancellationRules {
  /** Minutes before the start until which cancelling costs nothing. */
  readonly freeUntilMinutesBefore: number;
  /** Part of the price that a later cancellation costs. */
  readonly lateFeeBps: number;
  /** Part of the price where the worker came and nobody was there. */
  readonly noShowFeeBps: number;
}

/** How the price of an order is divided. */
export interface FeeSplitRules {
  readonly parts: readonly FeePart[];
  /** Who bears what the payment channel takes; `proportional`: every part its share. */
  readonly paymentCostBorneBy: (typeof PAYMENT_COST_BEARERS)[number];
  /** Part of a tip that is the worker's; the rest goes to the cooperative. */
  readonly tipsToWorkerBps: number;
  readonly cancellation: CancellationRules;
  /** Days after the work within which a customer may ask for money back; 0: never. */
  readonly refundWithinDays: number;
}

/** What weighs when work is offered; whole numbers, 0 switches one off. */
export interface DispatchWeights {
  /** Who earned less per hour in the window comes first. */
  readonly recentEarnings: number;
  /** Who worked fewer hours in the window comes first. */
  readonly recentHours: number;
  /** Who has waited longer since the last job comes first. */
  readonly daysSinceLastJob: number;
}

/** Limits that no weight can outvote. */
export interface DispatchLimits {
  /** Minutes between two jobs of one member: the way there. */
  readonly bufferMinutes: number;
  /** Minutes of work that a member may take for one day. */
  readonly dailyMinutes: number;
  /** Minutes of rest between the work of one day and that of another. */
  readonly restMinutes: number;
}

export interface DispatchRules {
  /** Days that count as recent. */
  readonly windowDays: number;
  readonly weights: DispatchWeights;
  /** Days of waiting beyond which waiting longer adds nothing. */
  readonly waitingCapDays: number;
  /** Hourly earnings are counted over at least so many minutes, so that one short job makes nobody rich or poor. */
  readonly leastWindowMinutes: number;
  readonly limits: DispatchLimits;
  /** Minutes that an offer stands before the next one is made. */
  readonly offerMinutes: number;
}

export interface HourGrade {
  readonly key: string;
  readonly name: string;
  readonly hourlyRupiah: Rupiah;
}

export interface WorkRules {
  readonly basis: 'hours';
  readonly hourGrades: readonly HourGrade[];
  /** Highest to lowest pay for the same time, at most. */
  readonly payRatioMaximum: { readonly numerator: number; readonly denominator: number };
  /** Recorded time is rounded to this many minutes. */
  readonly roundMinutesTo: number;
  /** The most of all hours in a year that may be worked by people who are not members. */
  readonly nonMemberHoursCapBps: number;
}

/** What a platform owes those who depend on it. */
export interface PlatformRules {
  readonly enabled: boolean;
  /** Whether every rule by which work is offered and prices are made is open to members. */
  readonly openRules: boolean;
  /** Whether members may take the records of their own work and ratings with them. */
  readonly portableRecords: boolean;
  /** Whether the members' meeting sets the lowest price. */
  readonly priceFloorByMeeting: boolean;
  /** Days within which somebody who was switched off may ask other members to decide; 0: no appeal. */
  readonly deactivationAppealDays: number;
}
