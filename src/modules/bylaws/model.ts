import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import type { Refusal } from '#kernel/result.ts';
import type { LegalKind, Model } from '#modules/identity/model.ts';

/** A text in both languages. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/**
 * A part of a whole that must be reached, in exact integers. `1/2` with `strictlyMore` is "more than half"; `2/3` without is
 * "at least two thirds".
 */
export interface Threshold {
  readonly numerator: number;
  readonly denominator: number;
  readonly strictlyMore: boolean;
}

/** What a majority is a part of: the votes for and against, everybody present, or the whole roll of voters. */
export const MAJORITY_OF = ['cast', 'present', 'roll'] as const;
export type MajorityOf = (typeof MAJORITY_OF)[number];

/** The part of `of` that must be in favour. */
export interface Majority extends Threshold {
  readonly of: MajorityOf;
}

/** How a decision may be taken: by consensus (musyawarah mufakat), by open or by secret vote (UU 25/1992 art. 24). */
export const DECISION_METHODS = ['consensus', 'open', 'secret'] as const;
export type DecisionMethod = (typeof DECISION_METHODS)[number];

/** The kinds of decision that may need a quorum and a majority of their own. */
export const DECISION_KINDS = [
  'ordinary',
  'annualAccounts',
  'surplus',
  'election',
  'bylaws',
  'dissolution',
  'founding',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What happens at equal votes: the motion falls, or the chair of the meeting decides. */
export const TIE_RULES = ['rejected', 'chair'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** How one kind of decision is taken. The law fixes no quorum and no special majority (UU 25/1992 art. 28). */
export interface DecisionRule {
  /** In the order in which they are tried. */
  readonly method: readonly DecisionMethod[];
  /** Part of the roll that must be present. */
  readonly quorum: Threshold;
  /** Part of the roll at the second call; `none`: whoever came decides. */
  readonly secondCallQuorum: Threshold | 'none';
  readonly majority: Majority;
  readonly tie: TieRule;
}

/** Who the cooperative is (UU 25/1992 art. 8 b, c). */
export interface IdentityRules {
  readonly name: string;
  readonly seatCity: string;
  readonly legalKind: LegalKind;
  readonly model: Model;
  readonly multiStakeholder: boolean;
  /** Purpose and line of business, one paragraph. */
  readonly purpose: string;
}

export const MEMBER_LIST_VIEWS = ['name-and-number', 'name-number-and-contact'] as const;

/** Who may join, how one is admitted, and what happens on leaving (UU 25/1992 art. 18–20). */
export interface MembershipRules {
  readonly minimumAgeYears: number;
  /** Months as a candidate before full membership; 0: none. */
  readonly candidateMonths: number;
  /** Hours of work in the candidate period; 0: none. */
  readonly candidateMinimumHours: number;
  /** Days within which the board decides on an application. */
  readonly admissionDecisionDays: number;
  /** Hours of work a month that membership asks for; 0: none. */
  readonly workHoursPerMonthMinimum: number;
  /** Days after leaving within which shares are paid back. */
  readonly exitRefundDelayDays: number;
  /** Whether the delay runs only from the close of the financial year of leaving. */
  readonly exitRefundAfterYearClose: boolean;
  /** What members see of one another (UU 27/2022). */
  readonly membersMaySee: (typeof MEMBER_LIST_VIEWS)[number];
}

/** Simpanan pokok and simpanan wajib: equity, bound for as long as a person is a member (UU 25/1992 art. 41). */
export interface ShareRules {
  readonly entryShareRupiah: Rupiah;
  readonly mandatoryShareRupiah: Rupiah;
  readonly mandatorySharePeriod: 'month' | 'year';
  /** Day of the month, 1–28, by which the mandatory share of the period is paid. */
  readonly mandatoryDueDay: number;
}

export interface FoundingRules {
  /** At least 9 persons, or 3 cooperatives for a secondary one (UU 25/1992 art. 6 as amended). */
  readonly minimumFounders: number;
}

/** A meeting that missed its quorum may be called again. */
export interface SecondCallRules {
  readonly minimumGapHours: number;
  readonly maximumGapDays: number;
  /** Days of notice of the second call; 0: announced in the first meeting. */
  readonly noticeDays: number;
}

/** The members' meeting (rapat anggota), the highest power (UU 25/1992 art. 22–28). */
export interface MeetingRules {
  readonly noticeDays: number;
  /** Days before an electronic meeting at which its papers are sent. */
  readonly electronicNoticeDays: number;
  /** Months after the end of the financial year within which the annual meeting is held. */
  readonly annualWithinMonths: number;
  /** Days that members have to answer in a written meeting. */
  readonly writtenAnswerDays: number;
  /** Part of the members that may demand an extraordinary meeting. */
  readonly extraordinaryRequest: Threshold;
  /** How many absent members one person may represent; 0: nobody may be represented. */
  readonly proxiesPerPerson: number;
  readonly secondCall: SecondCallRules;
  readonly decisions: Readonly<Record<DecisionKind, DecisionRule>>;
}

/** Board (pengurus) and supervisors (pengawas), elected from and by members (UU 25/1992 art. 29, 38). */
export interface BoardRules {
  readonly seats: number;
  readonly supervisorSeats: number;
  readonly termYears: number;
  readonly maximumConsecutiveTerms: number;
}

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
}

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
  /** Where surplus earned with non-members goes. */
  readonly nonMemberSurplusTo: 'reserve' | 'shared';
  readonly eligibility: 'atYearEnd' | 'duringYear' | 'paidUpAtYearEnd';
  readonly payment: 'cash' | 'credit' | 'memberChooses';
}

export interface FiscalYearRules {
  /** 1–12: the month with which the financial year begins. */
  readonly startMonth: number;
}

/** The whole rules of one cooperative: its Anggaran Dasar and Anggaran Rumah Tangga as one document. */
export interface Bylaws {
  readonly identity: IdentityRules;
  readonly membership: MembershipRules;
  readonly shares: ShareRules;
  readonly founding: FoundingRules;
  readonly meetings: MeetingRules;
  readonly board: BoardRules;
  readonly feeSplit: FeeSplitRules;
  readonly dispatch: DispatchRules;
  readonly work: WorkRules;
  readonly surplus: SurplusRules;
  readonly fiscalYear: FiscalYearRules;
}

/** What a version rests on: a valid resolution, named by its id and by the hash of what was resolved. */
export interface ResolutionReference {
  readonly id: Id;
  /** SHA-256 of the resolution, 64 hexadecimal digits. */
  readonly hash: string;
}

/** A version of the bylaws, without its document. */
export interface BylawsVersion {
  readonly id: Id;
  /** 1, 2, 3 … in the order of adoption. */
  readonly number: number;
  readonly effectiveOn: PlainDate;
  readonly adoptedOn: PlainDate;
  readonly recordedAt: Instant;
  readonly resolution: ResolutionReference;
  /** SHA-256 of the canonical JSON of the document and its legal text. */
  readonly hash: string;
}

/** The bylaws that hold on a date, with where each value stands in their text. */
export interface BylawsInForce {
  readonly version: BylawsVersion;
  readonly bylaws: Bylaws;
  /** The article of a value by its path, as refusals and statements cite it: `Pasal 12 ayat (2)`. */
  articleOf(path: string): string;
}

/** What may be said against bylaws: they break the law, contradict themselves (both are refused), or are unusual (a warning). */
export type FindingKind = 'unlawful' | 'contradictory' | 'unusual';

/** One thing that stands against a document, with its place and where the rule comes from. */
export interface Finding extends Refusal {
  readonly kind: FindingKind;
  readonly path: string;
  /** `Pasal 29 ayat (1)` of the document itself; empty where the text has no place for the value. */
  readonly article: string;
  readonly source: Bilingual;
  /** How sure the rule is; see the bounds of the leaves. */
  readonly confidence: 'read' | 'recalled' | 'disputed' | 'advice';
}

/** One change of a value: `surplus.pools.reserve.bps` → `2500`. */
export interface BylawsChange {
  /** Path of a leaf or of a list's entry, which its key names. */
  readonly path: string;
  /** The new value as stored (amounts as decimal strings); `null` takes an entry or an optional value away. */
  readonly value: unknown;
}

export {
  isTie,
  leastToReach,
  majorityBase,
  majorityReached,
  quorumReached,
  type CountedVotes,
} from './domain/decisions.ts';
