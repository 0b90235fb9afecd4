import { BOARD } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { handOverCash } from './commands/hand-over-cash.ts';
import { recordPayment } from './commands/record-payment.ts';
import { refund } from './commands/refund.ts';
import { matchPayment, recordUnmatched, returnUnmatched } from './commands/unmatched-money.ts';
import { openPayables, refundsDue, unmatched } from './queries/money-waiting.ts';

export {
  lockCashHeldBy,
  lockPayableOf,
  openPayable,
  payableOf,
  RECEIPT_REFUSALS,
  recordReceipt,
  reducePayable,
} from './operations.ts';
export { customerMoney, duesBackOf, payablesOf, receiptsOf } from './store.ts';
export { verifyPayments } from './verify.ts';
export {
  handOverCash,
  matchPayment,
  openPayables,
  recordPayment,
  recordUnmatched,
  refund,
  refundsDue,
  returnUnmatched,
  unmatched,
};

/** What somebody owes, the money that came, and the money that has to go back. */
export const payments: Module = {
  name: 'payments',
  commands: [recordPayment, recordUnmatched, matchPayment, returnUnmatched, handOverCash, refund],
  queries: [unmatched, openPayables, refundsDue],
  grants: {
    'payments.record': ['treasurer', 'manager'],
    'payments.see': [...BOARD, 'manager', 'supervisor'],
  },
};
