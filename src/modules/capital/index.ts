import { BOARD } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { creditInterest, payAccount, receiveBuyIn } from './commands/accounts.ts';
import { accounts } from './queries/accounts.ts';

export { verifyCapital } from './verify.ts';
export { accounts, creditInterest, payAccount, receiveBuyIn };

/** Capital beyond the shares: the individual capital accounts of the members. */
export const capital: Module = {
  name: 'capital',
  commands: [receiveBuyIn, creditInterest, payAccount],
  queries: [accounts],
  grants: {
    'capital.see': ['member', ...BOARD, 'supervisor', 'manager'],
    'capital.see-all': [...BOARD, 'supervisor', 'manager'],
    'capital.record': ['treasurer'],
  },
};
