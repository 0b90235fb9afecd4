import { BOARD } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { decideHours } from './commands/decide-hours.ts';
import { logHours } from './commands/log-hours.ts';
import { payNonMembers, recordNonMemberHours, withdrawNonMemberHours } from './commands/non-member-hours.ts';
import { payOutPay, runPay } from './commands/pay.ts';
import { hours, payOverview } from './queries/hours.ts';
import { nonMemberHours } from './queries/non-member-hours.ts';

export { verifyWork } from './verify.ts';
export {
  decideHours,
  hours,
  logHours,
  nonMemberHours,
  payNonMembers,
  payOutPay,
  payOverview,
  recordNonMemberHours,
  runPay,
  withdrawNonMemberHours,
};

/** Hours of work, their approval and their pay. */
export const work: Module = {
  name: 'work',
  commands: [logHours, decideHours, runPay, payOutPay, recordNonMemberHours, payNonMembers, withdrawNonMemberHours],
  queries: [hours, payOverview, nonMemberHours],
  grants: {
    'work.log': ['member'],
    'work.see': ['member', ...BOARD, 'supervisor', 'manager'],
    'work.see-all': [...BOARD, 'supervisor', 'manager'],
    'work.approve': ['chair', 'secretary', 'manager'],
    'work.pay': ['treasurer'],
  },
};
