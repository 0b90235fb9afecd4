import { MONEY, SURPLUS_FUNDS, type PostingRules } from './rule.ts';

/** The surplus: handed out after the annual meeting, never before. */
export const SURPLUS = {
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
  fund_spent: { room: 'surplus', byHand: true, debit: SURPLUS_FUNDS, credit: [...MONEY, 'trade_payable'] },
} as const satisfies PostingRules;
