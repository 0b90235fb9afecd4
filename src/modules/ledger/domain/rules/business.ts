import { DUE_TO_MEMBER, INCOME, MONEY, SURPLUS_FUNDS, type PostingRules } from './rule.ts';

/** What customers pay, what work earns, what is bought and sold. */
export const BUSINESS = {
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
    byHand: true,
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
  levy_due: {
    room: 'marketplace',
    byHand: true,
    debit: ['cooperative_expense', 'operating_expense'],
    credit: ['trade_payable'],
  },

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
    byHand: true,
    debit: ['inventory', 'tax_payable'],
    credit: [...MONEY, 'trade_payable', 'member_payable', 'advance_paid'],
  },
  goods_sold: {
    room: 'trade',
    byHand: true,
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
  goods_lost: { room: 'trade', byHand: true, debit: ['operating_expense', 'other_expense'], credit: ['inventory'] },
  supplier_paid: {
    room: 'trade',
    byHand: true,
    debit: ['trade_payable', 'advance_paid'],
    credit: ['cash', 'bank', 'advance_paid'],
  },

  // Consortium: what a secondary cooperative receives from its members.
  levy_received: {
    room: 'consortium',
    byHand: true,
    debit: [...MONEY, 'customer_receivable', 'member_receivable'],
    credit: ['income_members', 'income_non_members'],
  },
} as const satisfies PostingRules;
