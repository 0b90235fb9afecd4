import { COSTS, INCOME, MONEY, type PostingRules } from './rule.ts';

/** What the ledger posts for itself, and what the treasurer records. */
export const BOOKS = {
  opening_balance: { room: 'ledger', debit: 'any', credit: 'any' },
  opening_result: { room: 'ledger', debit: 'any', credit: 'any' },
  journal: { room: 'ledger', byHand: true, debit: 'any', credit: 'any' },
  reversal: { room: 'ledger', debit: 'any', credit: 'any' },
  year_closing: { room: 'ledger', debit: 'any', credit: 'any', article: 'UU 25/1992 ps. 45(1)' },
  surplus_carried_over: {
    room: 'ledger',
    debit: ['surplus_current', 'surplus_undistributed'],
    credit: ['surplus_undistributed', 'surplus_current'],
    article: 'UU 25/1992 ps. 45',
  },
  money_moved: { room: 'ledger', byHand: true, debit: MONEY, credit: MONEY },
  expense_paid: {
    room: 'ledger',
    byHand: true,
    debit: [...COSTS, 'tax_payable'],
    credit: [...MONEY, 'trade_payable', 'advance_paid', 'tax_payable'],
  },
  asset_bought: {
    room: 'ledger',
    byHand: true,
    debit: ['fixed_asset', 'advance_paid'],
    credit: [...MONEY, 'trade_payable', 'advance_paid'],
  },
  depreciation: {
    room: 'ledger',
    byHand: true,
    debit: ['operating_expense'],
    credit: ['accumulated_depreciation'],
    article: 'UU 25/1992 ps. 45(1)',
  },
  income_received: {
    room: 'ledger',
    byHand: true,
    debit: [...MONEY, 'customer_receivable'],
    credit: [...INCOME, 'tax_payable'],
  },
  tax_due: {
    room: 'ledger',
    byHand: true,
    debit: ['tax_expense'],
    credit: ['tax_payable'],
    article: 'UU 25/1992 ps. 45(1)',
  },
  tax_paid: { room: 'ledger', byHand: true, debit: ['tax_payable'], credit: ['cash', 'bank'] },
} as const satisfies PostingRules;
