import type { AccountKind, Side } from './roles.ts';

/** Where an account stands: the first seven in the balance sheet, the others in the surplus statement. */
export const SECTIONS = {
  current_asset: 'asset',
  long_term_investment: 'asset',
  fixed_asset: 'asset',
  other_asset: 'asset',
  current_liability: 'liability',
  long_term_liability: 'liability',
  equity: 'equity',
  member_income: 'income',
  member_cost: 'expense',
  non_member_income: 'income',
  non_member_cost: 'expense',
  operating_cost: 'expense',
  cooperative_cost: 'expense',
  other_income: 'income',
  other_cost: 'expense',
  tax: 'expense',
} as const satisfies Readonly<Record<string, AccountKind>>;

export type Section = keyof typeof SECTIONS;

const isSection = (text: string): text is Section => Object.hasOwn(SECTIONS, text);

/** Every section, in the order of the statements. */
export const SECTION_NAMES: readonly Section[] = Object.keys(SECTIONS).filter(isSection);

/** How the cash flow statement counts a movement against an account; `cash` is what it counts. */
export type CashFlow = 'cash' | 'operating' | 'investing' | 'financing';

/** The side on which a kind of account grows, unless it is a contra account. */
export function normalSideOf(kind: AccountKind): Side {
  return kind === 'asset' || kind === 'expense' ? 'debit' : 'credit';
}

/** By the longest code that a code begins with: the order of the five-digit chart, which other charts mostly share. */
const SECTION_BY_CODE: Readonly<Record<string, Section>> = {
  1: 'other_asset',
  11: 'current_asset',
  12: 'long_term_investment',
  13: 'fixed_asset',
  2: 'current_liability',
  23: 'long_term_liability',
  24: 'long_term_liability',
  3: 'equity',
  4: 'non_member_income',
  41: 'member_income',
  43: 'member_income',
  5: 'member_cost',
  52: 'non_member_cost',
  6: 'operating_cost',
  62: 'cooperative_cost',
  71: 'other_income',
  72: 'other_cost',
  8: 'tax',
};

/** The section that a code belongs to by its first digits; `null` when they do not say. */
export function sectionOfCode(code: string): Section | null {
  const digits = code.replaceAll(/\D/gu, '');
  return SECTION_BY_CODE[digits.slice(0, 2)] ?? SECTION_BY_CODE[digits.slice(0, 1)] ?? null;
}

/** The cash flow heading that a new account falls under by its section and code. */
export function cashFlowOfCode(code: string): CashFlow {
  if (/^1\D*1\D*[12]/u.test(code)) return 'cash';
  switch (sectionOfCode(code)) {
    case 'long_term_investment':
    case 'fixed_asset':
    case 'other_asset':
      return 'investing';
    case 'long_term_liability':
    case 'equity':
      return 'financing';
    default:
      return 'operating';
  }
}
