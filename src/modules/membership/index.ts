import type { Module } from '#platform/registry/use-case.ts';
import { BOARD } from '#platform/access/actor.ts';
import { apply } from './commands/apply.ts';
import { decideApplication } from './commands/decide-application.ts';
import { endMembership, requestExit } from './commands/leave.ts';
import { receiveShares } from './commands/receive-shares.ts';
import { nameRepresentative } from './commands/name-representative.ts';
import { placeMember } from './commands/place-member.ts';
import { takeOverShares } from './commands/take-over-shares.ts';
import { applications } from './queries/applications.ts';
import { here } from './queries/here.ts';
import { joining } from './queries/joining.ts';
import { member, myStanding } from './queries/member.ts';
import { names } from './queries/names.ts';
import { register } from './queries/register.ts';
import { sharesDue } from './queries/shares-due.ts';

export { verifyMembership } from './verify.ts';
export { admitFounders, ownMembership, requireMember } from './operations.ts';
export { activeMembers, findMember, foundingMembers, groupsOn, memberIdOf, membersOf, membersUntil } from './store.ts';
export {
  apply,
  applications,
  decideApplication,
  endMembership,
  here,
  joining,
  member,
  myStanding,
  nameRepresentative,
  names,
  placeMember,
  receiveShares,
  register,
  requestExit,
  sharesDue,
  takeOverShares,
};

/** Applications, the member register, shares paid in, leaving. */
export const membership: Module = {
  name: 'membership',
  commands: [
    apply,
    decideApplication,
    placeMember,
    nameRepresentative,
    receiveShares,
    takeOverShares,
    requestExit,
    endMembership,
  ],
  queries: [here, joining, register, member, myStanding, names, sharesDue, applications],
  grants: {
    'membership.admit': [...BOARD],
    'membership.receive-shares': ['treasurer', 'manager'],
    'membership.see-standing': [...BOARD, 'manager', 'supervisor'],
    'membership.see-register': ['member', ...BOARD, 'manager', 'supervisor'],
    'membership.take-part': ['member', 'founder', ...BOARD, 'supervisor', 'manager'],
  },
};
