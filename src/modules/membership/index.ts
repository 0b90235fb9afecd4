import type { Module } from '#platform/registry/use-case.ts';
import { BOARD } from '#platform/access/actor.ts';
import { apply } from './commands/apply.ts';
import { decideApplication } from './commands/decide-application.ts';
import { endMembership, requestExit } from './commands/leave.ts';
import { payBackShares } from './commands/pay-back-shares.ts';
import { receiveShares } from './commands/receive-shares.ts';
import { nameRepresentative } from './commands/name-representative.ts';
import { placeMember } from './commands/place-member.ts';
import { takeOverShares } from './commands/take-over-shares.ts';
import { withdrawRepresentative } from './commands/withdraw-representative.ts';
import { applications } from './queries/applications.ts';
import { here } from './queries/here.ts';
import { joining } from './queries/joining.ts';
import { leavers } from './queries/leavers.ts';
import { member, myStanding } from './queries/member.ts';
import { names } from './queries/names.ts';
import { register } from './queries/register.ts';
import { sharesDue } from './queries/shares-due.ts';

export { verifyMembership } from './verify.ts';
export { standingMembers, type StandingMember } from './representation.ts';
export { cooperativesAmong } from './store-representation.ts';
export { admitFounders, ownMembership, requireMember } from './operations.ts';
export {
  activeMembers,
  findMember,
  membersSinceFounding,
  groupsOn,
  memberIdOf,
  membersOf,
  membersUntil,
} from './store.ts';
export {
  apply,
  applications,
  decideApplication,
  endMembership,
  here,
  joining,
  leavers,
  member,
  myStanding,
  nameRepresentative,
  names,
  payBackShares,
  placeMember,
  receiveShares,
  register,
  requestExit,
  sharesDue,
  takeOverShares,
  withdrawRepresentative,
};

/** Applications, the member register, shares paid in, leaving. */
export const membership: Module = {
  name: 'membership',
  commands: [
    apply,
    decideApplication,
    placeMember,
    nameRepresentative,
    withdrawRepresentative,
    receiveShares,
    takeOverShares,
    requestExit,
    endMembership,
    payBackShares,
  ],
  queries: [here, joining, register, member, myStanding, names, sharesDue, leavers, applications],
  grants: {
    'membership.admit': [...BOARD],
    'membership.receive-shares': ['treasurer', 'manager'],
    'membership.see-standing': [...BOARD, 'manager', 'supervisor'],
    'membership.see-register': ['member', ...BOARD, 'manager', 'supervisor'],
    'membership.take-part': ['member', 'founder', ...BOARD, 'supervisor', 'manager'],
  },
};
