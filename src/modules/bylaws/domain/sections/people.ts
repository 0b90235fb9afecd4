import type { Rupiah } from '#kernel/money.ts';

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

/** How many it takes to begin. */
export interface FoundingRules {
  /** At least 9 persons, or 3 cooperatives for a secondary one (UU 25/1992 art. 6 as amended). */
  readonly minimumFounders: number;
}

/** Board (pengurus) and supervisors (pengawas), elected from and by members (UU 25/1992 art. 29, 38). */
export interface BoardRules {
  readonly seats: number;
  readonly supervisorSeats: number;
  readonly termYears: number;
  readonly maximumConsecutiveTerms: number;
}
