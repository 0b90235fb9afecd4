import type { AccountRole } from '../roles.ts';

/** Whose facts are posted, in the order of the table. */
export const ROOMS = [
  'ledger',
  'membership',
  'savings',
  'capital',
  'payments',
  'marketplace',
  'work',
  'trade',
  'consortium',
  'surplus',
] as const;
export type Room = (typeof ROOMS)[number];

/**
 * One row of the table: which roles an entry of a kind may debit and credit, and where that comes from. What it is about,
 * in both languages, stands in the catalogue under `ledger.kind.<kind>`.
 */
export interface PostingRule {
  /** The room whose facts are posted so. */
  readonly room: Room;
  /** Recorded by the treasurer, where no room posts it by itself. */
  readonly byHand?: true;
  readonly debit: readonly AccountRole[] | 'any';
  readonly credit: readonly AccountRole[] | 'any';
  /** Article of law, or section of the standard, that the posting answers to. */
  readonly article?: string;
}

/** Rows by the kind of entry. */
export type PostingRules = Readonly<Record<string, PostingRule>>;

/** Where money can be. */
export const MONEY = ['cash', 'bank', 'cash_in_transit'] as const;

/** What the cooperative owes a member and may keep back with consent: pay, held money, surplus, savings. */
export const DUE_TO_MEMBER = ['pay_payable', 'member_payable', 'surplus_payable', 'voluntary_savings'] as const;

export const INCOME = ['income_members', 'income_non_members', 'platform_fee', 'other_income'] as const;

export const COSTS = [
  'cost_members',
  'cost_non_members',
  'pay_expense',
  'operating_expense',
  'cooperative_expense',
  'other_expense',
  'tax_expense',
] as const;

/** Funds that a surplus feeds: debts until they are spent for their purpose. */
export const SURPLUS_FUNDS = [
  'officers_fund',
  'staff_fund',
  'education_fund',
  'social_fund',
  'development_fund',
] as const;
