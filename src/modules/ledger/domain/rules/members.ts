import { DUE_TO_MEMBER, MONEY, type PostingRules } from './rule.ts';

const MEMBER_FUNDS = ['entry_share', 'mandatory_share', 'capital_account'] as const;

/** Shares, savings, loans and other capital: what members and lenders bring and take back. */
export const MEMBERS = {
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
    credit: ['leaver_payable', 'member_receivable', 'reserve_fund'],
    article: 'UU 25/1992 ps. 19',
  },
  shares_paid_back: {
    room: 'membership',
    debit: ['leaver_payable'],
    credit: ['cash', 'bank'],
    article: 'UU 25/1992 ps. 19',
  },
  member_paid_out: {
    room: 'membership',
    byHand: true,
    debit: ['member_payable', 'pay_payable', 'surplus_payable'],
    credit: MONEY,
  },
  grant_received: {
    room: 'membership',
    byHand: true,
    debit: [...MONEY, 'fixed_asset', 'inventory'],
    credit: ['grant'],
    article: 'UU 25/1992 ps. 41(2)',
  },
  secondary_share_paid: {
    room: 'membership',
    byHand: true,
    debit: ['secondary_share'],
    credit: ['cash', 'bank'],
    article: 'UU 25/1992 ps. 1',
  },

  // Savings and loans.
  savings_deposited: {
    room: 'savings',
    byHand: true,
    debit: [...MONEY, 'pay_payable', 'member_payable', 'surplus_payable'],
    credit: ['voluntary_savings'],
    article: 'UU 25/1992 ps. 44(1)',
  },
  savings_withdrawn: {
    room: 'savings',
    byHand: true,
    debit: ['voluntary_savings'],
    credit: MONEY,
    article: 'UU 25/1992 ps. 44(1)',
  },
  savings_interest: {
    room: 'savings',
    byHand: true,
    debit: ['cost_members'],
    credit: ['voluntary_savings', 'tax_payable'],
    article: 'PP 15/2009',
  },
  term_savings_deposited: {
    room: 'savings',
    debit: [...MONEY, 'voluntary_savings'],
    credit: ['term_savings'],
    article: 'UU 25/1992 ps. 44(1)',
  },
  term_savings_paid: {
    room: 'savings',
    debit: ['term_savings', 'cost_members'],
    credit: [...MONEY, 'voluntary_savings'],
    article: 'UU 25/1992 ps. 44(1)',
  },
  loan_paid_out: {
    room: 'savings',
    debit: ['member_loan_receivable'],
    credit: MONEY,
    article: 'UU 25/1992 ps. 44(1)',
  },
  loan_interest_due: { room: 'savings', byHand: true, debit: ['member_receivable'], credit: ['income_members'] },
  loan_repaid: {
    room: 'savings',
    debit: MONEY,
    credit: ['member_loan_receivable', 'income_members'],
    article: 'UU 25/1992 ps. 44(1)',
  },
  loss_provided: {
    room: 'savings',
    byHand: true,
    debit: ['operating_expense', 'allowance'],
    credit: ['allowance', 'operating_expense'],
  },
  loan_written_off: {
    room: 'savings',
    byHand: true,
    debit: ['allowance'],
    credit: ['member_receivable', 'customer_receivable'],
  },

  // Capital from members beyond shares, from banks and from outside.
  capital_paid: {
    room: 'capital',
    byHand: true,
    debit: [...MONEY, ...DUE_TO_MEMBER],
    credit: ['capital_account', 'reserve_fund'],
    article: 'UU 25/1992 ps. 41',
  },
  capital_interest: {
    room: 'capital',
    debit: ['other_expense'],
    credit: ['capital_account'],
    article: 'UU 25/1992 ps. 5(1)d',
  },
  capital_repaid: { room: 'capital', byHand: true, debit: ['capital_account'], credit: [...MONEY, 'member_payable'] },
  participating_capital_received: {
    room: 'capital',
    debit: ['cash', 'bank'],
    credit: ['participating_capital'],
    article: 'UU 25/1992 ps. 42',
  },
  participating_capital_repaid: {
    room: 'capital',
    debit: ['participating_capital'],
    credit: ['cash', 'bank'],
    article: 'UU 25/1992 ps. 42',
  },
  participating_capital_return: {
    room: 'capital',
    debit: ['other_expense'],
    credit: ['trade_payable'],
    article: 'UU 25/1992 ps. 42',
  },
  participating_capital_return_paid: {
    room: 'capital',
    debit: ['trade_payable'],
    credit: ['cash', 'bank'],
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
    byHand: true,
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
    byHand: true,
    debit: ['bank_loan', 'other_expense'],
    credit: ['bank', 'cash'],
    article: 'UU 25/1992 ps. 41(3)',
  },
} as const satisfies PostingRules;
