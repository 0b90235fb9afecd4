import type { AccountRole } from './roles.ts';

/**
 * One row of the table: which roles an entry of a kind may debit and credit, and where that comes from. What it is about,
 * in both languages, stands in the catalogue under `ledger.kind.<kind>`.
 */
export interface PostingRule {
  /** The room whose facts are posted so. */
  readonly room: string;
  readonly debit: readonly AccountRole[] | 'any';
  readonly credit: readonly AccountRole[] | 'any';
  /** Article of law, or section of the standard, that the posting answers to. */
  readonly article?: string;
}

const MONEY = ['cash', 'bank', 'cash_in_transit'] as const;
/** What the cooperative owes a member and may keep back with consent: pay, held money, surplus, savings. */
const DUE_TO_MEMBER = ['pay_payable', 'member_payable', 'surplus_payable', 'voluntary_savings'] as const;
const MEMBER_FUNDS = ['entry_share', 'mandatory_share', 'capital_account'] as const;
const INCOME = ['income_members', 'income_non_members', 'platform_fee', 'other_income'] as const;
const COSTS = [
  'cost_members',
  'cost_non_members',
  'pay_expense',
  'operating_expense',
  'cooperative_expense',
  'other_expense',
  'tax_expense',
] as const;
const SURPLUS_FUNDS = ['officers_fund', 'staff_fund', 'education_fund', 'social_fund', 'development_fund'] as const;

/**
 * Every kind of entry in the product. An entry of a kind that is not here, or with a line on a side that its row does not
 * name, is a fault: `post` crashes on it. A room that has a new fact to post adds its row here and its sentence in
 * `messages-kinds.ts`.
 */
export const POSTING_RULES = {
  // The ledger's own.
  opening_balance: { room: 'ledger', debit: 'any', credit: 'any' },
  opening_result: { room: 'ledger', debit: 'any', credit: 'any' },
  journal: { room: 'ledger', debit: 'any', credit: 'any' },
  reversal: { room: 'ledger', debit: 'any', credit: 'any' },
  year_closing: { room: 'ledger', debit: 'any', credit: 'any', article: 'UU 25/1992 ps. 45(1)' },
  surplus_carried_over: {
    room: 'ledger',
    debit: ['surplus_current', 'surplus_undistributed'],
    credit: ['surplus_undistributed', 'surplus_current'],
    article: 'UU 25/1992 ps. 45',
  },
  money_moved: { room: 'ledger', debit: MONEY, credit: MONEY },
  expense_paid: {
    room: 'ledger',
    debit: [...COSTS, 'tax_payable'],
    credit: [...MONEY, 'trade_payable', 'advance_paid', 'tax_payable'],
  },
  asset_bought: {
    room: 'ledger',
    debit: ['fixed_asset', 'advance_paid'],
    credit: [...MONEY, 'trade_payable', 'advance_paid'],
  },
  depreciation: {
    room: 'ledger',
    debit: ['operating_expense'],
    credit: ['accumulated_depreciation'],
    article: 'UU 25/1992 ps. 45(1)',
  },
  income_received: { room: 'ledger', debit: [...MONEY, 'customer_receivable'], credit: [...INCOME, 'tax_payable'] },
  tax_due: { room: 'ledger', debit: ['tax_expense'], credit: ['tax_payable'], article: 'UU 25/1992 ps. 45(1)' },
  tax_paid: { room: 'ledger', debit: ['tax_payable'], credit: ['cash', 'bank'] },

  // Membership: shares paid in and given back.
  entry_share_paid: {
    room: 'membership',
    debit: [...MONEY, ...DUE_TO_MEMBER],
    credit: ['entry_share'],
    article: 'UU 25/1992 ps. 41(2)',
  },
  mandatory_share_paid: {
    room: 'membership',
    debit: [...MONEY, ...DUE_TO_MEMBER],
    credit: ['mandatory_share'],
    article: 'UU 25/1992 ps. 41(2)',
  },
  shares_due_back: {
    room: 'membership',
    debit: [...MEMBER_FUNDS, 'voluntary_savings'],
    credit: ['member_payable', 'member_receivable', 'reserve_fund'],
    article: 'UU 25/1992 ps. 19',
  },
  member_paid_out: {
    room: 'membership',
    debit: ['member_payable', 'pay_payable', 'surplus_payable'],
    credit: MONEY,
  },
  grant_received: {
    room: 'membership',
    debit: [...MONEY, 'fixed_asset', 'inventory'],
    credit: ['grant'],
    article: 'UU 25/1992 ps. 41(2)',
  },
  secondary_share_paid: {
    room: 'membership',
    debit: ['secondary_share'],
    credit: ['cash', 'bank'],
    article: 'UU 25/1992 ps. 1',
  },

  // Payments: what customers and members pay, and where it is meanwhile.
  customer_paid: {
    room: 'payments',
    debit: MONEY,
    credit: ['customer_advance', 'customer_receivable', 'member_receivable', 'suspense'],
  },
  money_arrived: { room: 'payments', debit: ['cash', 'bank', 'operating_expense'], credit: ['cash_in_transit'] },
  money_unexplained: { room: 'payments', debit: ['bank', 'cash', 'cash_in_transit'], credit: ['suspense'] },
  money_explained: {
    room: 'payments',
    debit: ['suspense'],
    credit: [...MONEY, 'customer_advance', 'customer_receivable', 'member_receivable', 'other_income'],
  },
  receivable_collected: {
    room: 'payments',
    debit: [...MONEY, ...DUE_TO_MEMBER],
    credit: ['member_receivable', 'customer_receivable'],
  },
  customer_refunded: {
    room: 'payments',
    debit: ['customer_advance', 'suspense', 'customer_receivable'],
    credit: MONEY,
  },

  // Marketplace: an order is done; its price is split under the bylaws.
  order_settled: {
    room: 'marketplace',
    debit: [
      'customer_advance',
      'customer_receivable',
      'member_receivable',
      ...MONEY,
      'member_payable',
      'pay_expense',
      'cost_members',
      'cost_non_members',
      'operating_expense',
    ],
    credit: [
      ...INCOME,
      'member_payable',
      'pay_payable',
      'tax_payable',
      'trade_payable',
      ...SURPLUS_FUNDS,
      'cash_in_transit',
    ],
    article: 'UU 25/1992 ps. 43',
  },
  order_cancelled: {
    room: 'marketplace',
    debit: ['customer_advance', 'customer_receivable'],
    credit: [...MONEY, ...INCOME, 'member_payable', 'customer_receivable', ...SURPLUS_FUNDS],
  },
  order_refunded: {
    room: 'marketplace',
    debit: [...INCOME, 'member_payable', ...SURPLUS_FUNDS],
    credit: ['customer_advance'],
  },
  earnings_paid: { room: 'marketplace', debit: ['member_payable'], credit: MONEY },
  levy_due: { room: 'marketplace', debit: ['cooperative_expense', 'operating_expense'], credit: ['trade_payable'] },

  // Work: hours approved, pay computed, pay paid.
  pay_due: {
    room: 'work',
    debit: ['pay_expense', 'cost_members', 'cost_non_members'],
    credit: [
      'pay_payable',
      'tax_payable',
      'trade_payable',
      'member_receivable',
      'mandatory_share',
      'voluntary_savings',
    ],
  },
  pay_paid: {
    room: 'work',
    debit: ['pay_payable', 'member_payable'],
    credit: [...MONEY, 'tax_payable', 'member_receivable', 'mandatory_share', 'voluntary_savings'],
  },

  // Trade: goods bought and sold.
  goods_bought: {
    room: 'trade',
    debit: ['inventory', 'tax_payable'],
    credit: [...MONEY, 'trade_payable', 'member_payable', 'advance_paid'],
  },
  goods_sold: {
    room: 'trade',
    debit: [
      ...MONEY,
      'member_receivable',
      'customer_receivable',
      'customer_advance',
      'voluntary_savings',
      'cost_members',
      'cost_non_members',
    ],
    credit: ['income_members', 'income_non_members', 'tax_payable', 'inventory'],
    article: 'UU 25/1992 ps. 43',
  },
  goods_lost: { room: 'trade', debit: ['operating_expense', 'other_expense'], credit: ['inventory'] },
  supplier_paid: { room: 'trade', debit: ['trade_payable', 'advance_paid'], credit: ['cash', 'bank', 'advance_paid'] },

  // Savings and loans.
  savings_deposited: {
    room: 'savings',
    debit: [...MONEY, 'pay_payable', 'member_payable', 'surplus_payable'],
    credit: ['voluntary_savings'],
    article: 'UU 25/1992 ps. 44(1)',
  },
  savings_withdrawn: { room: 'savings', debit: ['voluntary_savings'], credit: MONEY, article: 'UU 25/1992 ps. 44(1)' },
  savings_interest: {
    room: 'savings',
    debit: ['cost_members'],
    credit: ['voluntary_savings', 'tax_payable'],
    article: 'PP 15/2009',
  },
  loan_paid_out: {
    room: 'savings',
    debit: ['member_receivable'],
    credit: [...MONEY, 'income_members', 'voluntary_savings'],
    article: 'UU 25/1992 ps. 44(1)',
  },
  loan_interest_due: { room: 'savings', debit: ['member_receivable'], credit: ['income_members'] },
  loan_repaid: {
    room: 'savings',
    debit: [...MONEY, ...DUE_TO_MEMBER],
    credit: ['member_receivable', 'income_members'],
  },
  loss_provided: {
    room: 'savings',
    debit: ['operating_expense', 'allowance'],
    credit: ['allowance', 'operating_expense'],
  },
  loan_written_off: { room: 'savings', debit: ['allowance'], credit: ['member_receivable', 'customer_receivable'] },

  // Capital from members beyond shares, from banks and from outside.
  capital_paid: {
    room: 'capital',
    debit: [...MONEY, ...DUE_TO_MEMBER],
    credit: ['capital_account'],
    article: 'UU 25/1992 ps. 41',
  },
  capital_repaid: { room: 'capital', debit: ['capital_account'], credit: [...MONEY, 'member_payable'] },
  participating_capital_received: {
    room: 'capital',
    debit: MONEY,
    credit: ['participating_capital'],
    article: 'UU 25/1992 ps. 42',
  },
  participating_capital_repaid: {
    room: 'capital',
    debit: ['participating_capital'],
    credit: [...MONEY, 'trade_payable'],
    article: 'UU 25/1992 ps. 42',
  },
  participating_capital_return: {
    room: 'capital',
    debit: ['other_expense', 'surplus_undistributed'],
    credit: [...MONEY, 'trade_payable', 'tax_payable', 'participating_capital'],
    article: 'UU 25/1992 ps. 42',
  },
  member_loan_received: {
    room: 'capital',
    debit: [...MONEY, ...DUE_TO_MEMBER],
    credit: ['member_loan'],
    article: 'UU 25/1992 ps. 41(3)',
  },
  member_loan_repaid: {
    room: 'capital',
    debit: ['member_loan', 'other_expense'],
    credit: [...MONEY, 'member_payable', 'tax_payable'],
    article: 'UU 25/1992 ps. 41(3)',
  },
  bank_loan_received: {
    room: 'capital',
    debit: ['bank', 'cash', 'other_expense'],
    credit: ['bank_loan'],
    article: 'UU 25/1992 ps. 41(3)',
  },
  bank_loan_repaid: {
    room: 'capital',
    debit: ['bank_loan', 'other_expense'],
    credit: ['bank', 'cash'],
    article: 'UU 25/1992 ps. 41(3)',
  },

  // Surplus: after the annual meeting, never before.
  surplus_distributed: {
    room: 'surplus',
    debit: ['surplus_undistributed'],
    credit: [
      'reserve_fund',
      ...SURPLUS_FUNDS,
      'surplus_payable',
      'capital_account',
      'trade_payable',
      'surplus_undistributed',
    ],
    article: 'UU 25/1992 ps. 45(2)',
  },
  loss_covered: {
    room: 'surplus',
    debit: ['reserve_fund', 'capital_account', 'member_receivable', 'surplus_undistributed'],
    credit: ['surplus_undistributed'],
    article: 'UU 25/1992 ps. 45(3)',
  },
  surplus_paid: {
    room: 'surplus',
    debit: ['surplus_payable'],
    credit: [
      ...MONEY,
      'voluntary_savings',
      'mandatory_share',
      'entry_share',
      'capital_account',
      'member_receivable',
      'tax_payable',
    ],
    article: 'UU 25/1992 ps. 45(2)',
  },
  fund_spent: { room: 'surplus', debit: SURPLUS_FUNDS, credit: [...MONEY, 'trade_payable'] },

  // Consortium: what a secondary cooperative receives from its members.
  levy_received: {
    room: 'consortium',
    debit: [...MONEY, 'customer_receivable', 'member_receivable'],
    credit: ['income_members', 'income_non_members'],
  },
} as const satisfies Readonly<Record<string, PostingRule>>;

export type EntryKind = keyof typeof POSTING_RULES;

/** Whether `text` names a kind of entry. */
export function isEntryKind(text: string): text is EntryKind {
  return Object.hasOwn(POSTING_RULES, text);
}

/** Every kind, in the order of the table. */
export const ENTRY_KINDS: readonly EntryKind[] = Object.keys(POSTING_RULES).filter(isEntryKind);

/** The row of a kind. */
export function ruleOf(kind: EntryKind): PostingRule {
  return POSTING_RULES[kind];
}

/** Whether a kind of entry may move `role` to the side that the sign of `amountRupiah` says. */
export function ruleAllows(kind: EntryKind, role: AccountRole, amountRupiah: bigint): boolean {
  const { debit, credit } = ruleOf(kind);
  const side = amountRupiah > 0n ? debit : credit;
  return side === 'any' || side.includes(role);
}
