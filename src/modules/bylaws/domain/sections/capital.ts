import type { Rupiah } from '#kernel/money.ts';

/** Simpanan pokok and simpanan wajib: equity, bound for as long as a person is a member (UU 25/1992 art. 41). */
export interface ShareRules {
  readonly entryShareRupiah: Rupiah;
  readonly mandatoryShareRupiah: Rupiah;
  readonly mandatorySharePeriod: 'month' | 'year';
  /** Day of the month, 1–28, by which the mandatory share of the period is paid. */
  readonly mandatoryDueDay: number;
}

/** Savings that members may take out again: debts of the cooperative. */
export interface SavingsRules {
  readonly voluntary: {
    readonly allowed: boolean;
    /** A year. In a sharia cooperative what is expected of the profit share, never promised. */
    readonly interestBps: number;
    /** Days before which a withdrawal is announced. */
    readonly withdrawalNoticeDays: number;
  };
  readonly term: {
    readonly allowed: boolean;
    readonly interestBps: number;
    /** Months for which term savings are bound. */
    readonly months: number;
  };
}

/** By interest, or by sharia contracts. */
export const LOAN_PRINCIPLES = ['interest', 'sharia'] as const;

/** Loans to members, of a savings-and-loan cooperative or unit (UU 25/1992 art. 44, 44A). */
export interface LoanRules {
  readonly offered: boolean;
  readonly principle: (typeof LOAN_PRINCIPLES)[number];
  /** Interest (jasa pinjaman) a year, on what is still owed. */
  readonly interestBps: number;
  /** Margin a year of a sale on credit (murabahah). */
  readonly marginBps: number;
  /** The savers' part of the profit that their savings earned (nisbah). */
  readonly saversShareBps: number;
  readonly largestPerMemberRupiah: Rupiah;
  readonly longestMonths: number;
}

/** Individual capital accounts, as worker cooperatives keep them: what a member has built up, paid out later. */
export interface CapitalAccountRules {
  readonly enabled: boolean;
  /** Part of the buy-in that goes to the reserve and is never paid back. */
  readonly buyInToReserveBps: number;
  /** Part of a member's yearly share of the surplus that is credited instead of paid. */
  readonly creditBps: number;
  /** A year, on the balance. */
  readonly interestBps: number;
  /** Part of a loss that the accounts bear, in proportion to their balances. */
  readonly lossShareBps: number;
  /** Years after leaving within which the balance is paid out. */
  readonly payoutYears: number;
}

/** Participating capital (modal penyertaan): bears risk, has no vote (UU 25/1992 art. 42). */
export interface ExternalCapitalRules {
  readonly allowed: boolean;
  /** The most that it may be of own capital and participating capital together. */
  readonly capBps: number;
  /** The most that one holder may have of what that cap allows. */
  readonly holderCapBps: number;
  readonly lockInMonths: number;
  readonly noticeMonths: number;
  /** The most that it may earn in a year. */
  readonly returnCapBps: number;
}

/** Loans that the cooperative itself takes (modal pinjaman; UU 25/1992 art. 41(3)). */
export interface LoanCapitalRules {
  /** Above this amount the members' meeting decides; 0: on every loan. */
  readonly meetingAboveRupiah: Rupiah;
}
