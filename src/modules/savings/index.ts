import { BOARD } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { creditInterest } from './commands/interest.ts';
import { applyForLoan, decideLoan, payOutLoan, receiveRepayment, takeBackRepayment } from './commands/loans.ts';
import { depositTerm, payTerm } from './commands/term.ts';
import { announceWithdrawal, payWithdrawal, receiveDeposit, takeBackWithdrawal } from './commands/voluntary.ts';
import { loansOf } from './queries/loans.ts';
import { savingsOf } from './queries/savings.ts';

export { verifySavings } from './verify.ts';
export {
  announceWithdrawal,
  applyForLoan,
  decideLoan,
  loansOf,
  payOutLoan,
  receiveRepayment,
  takeBackRepayment,
  creditInterest,
  depositTerm,
  payTerm,
  payWithdrawal,
  receiveDeposit,
  savingsOf,
  takeBackWithdrawal,
};

/** What members save with the cooperative and what it lends to them. */
export const savings: Module = {
  name: 'savings',
  commands: [
    receiveDeposit,
    announceWithdrawal,
    takeBackWithdrawal,
    payWithdrawal,
    depositTerm,
    payTerm,
    creditInterest,
    applyForLoan,
    decideLoan,
    payOutLoan,
    receiveRepayment,
    takeBackRepayment,
  ],
  queries: [savingsOf, loansOf],
  grants: {
    'savings.see': ['member', ...BOARD, 'supervisor', 'manager'],
    'savings.see-all': [...BOARD, 'supervisor', 'manager'],
    'savings.take-part': ['member', 'treasurer'],
    'savings.decide': [...BOARD],
    'savings.record': ['treasurer'],
  },
};
