import { BOARD } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { creditInterest, payAccount, receiveBuyIn } from './commands/accounts.ts';
import { repayLoan, takeLoan } from './commands/loans.ts';
import { creditReturn, payReturn } from './commands/participation-returns.ts';
import { giveNotice, registerHolder, repayParticipation, takeParticipation } from './commands/participations.ts';
import { accounts } from './queries/accounts.ts';
import { loans } from './queries/loans.ts';
import { participation, participations } from './queries/participations.ts';

export { verifyCapital } from './verify.ts';
export { accounts, creditInterest, payAccount, receiveBuyIn };
export { creditReturn, giveNotice, participation, participations, payReturn };
export { registerHolder, repayParticipation, takeParticipation };
export { loans, repayLoan, takeLoan };

/** Capital beyond the shares: members' individual accounts, participating capital, and loans that the cooperative takes up. */
export const capital: Module = {
  name: 'capital',
  commands: [
    receiveBuyIn,
    creditInterest,
    payAccount,
    registerHolder,
    takeParticipation,
    giveNotice,
    repayParticipation,
    creditReturn,
    payReturn,
    takeLoan,
    repayLoan,
  ],
  queries: [accounts, participations, participation, loans],
  grants: {
    'capital.see': ['member', ...BOARD, 'supervisor', 'manager'],
    'capital.see-all': [...BOARD, 'supervisor', 'manager'],
    'capital.agree': [...BOARD],
    'capital.record': ['treasurer'],
  },
};
