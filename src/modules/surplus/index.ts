import { BOARD } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { distribute } from './commands/distribute.ts';
import { payOut } from './commands/pay-out.ts';
import { proposeDistribution } from './commands/propose-distribution.ts';
import { recordPatronage } from './commands/record-patronage.ts';
import { statePatronageForVotes } from './commands/state-patronage.ts';
import { memberStatement, patronage } from './queries/member-statement.ts';
import { proposal } from './queries/proposal.ts';
import { underOtherBylaws } from './queries/under-other-bylaws.ts';
import { years } from './queries/years.ts';
import { reactions } from './reactions/index.ts';

export { verifySurplus } from './verify.ts';
export {
  distribute,
  memberStatement,
  patronage,
  payOut,
  proposal,
  proposeDistribution,
  recordPatronage,
  underOtherBylaws,
  years,
};

/** Patronage, the year's surplus, its division and each member's part. */
export const surplus: Module = {
  name: 'surplus',
  commands: [recordPatronage, statePatronageForVotes, proposeDistribution, distribute, payOut],
  queries: [years, proposal, memberStatement, patronage, underOtherBylaws],
  reactions,
  grants: {
    'surplus.see': ['member', ...BOARD, 'supervisor', 'manager'],
    'surplus.see-all': [...BOARD, 'supervisor', 'manager'],
    'surplus.propose': [...BOARD],
    'surplus.distribute': [...BOARD],
    'surplus.pay-out': ['treasurer'],
  },
};
