import { BOARD, ROLES } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { addContact } from './commands/add-contact.ts';
import { becomeOperator } from './commands/become-operator.ts';
import { createToken } from './commands/create-token.ts';
import { endSession } from './commands/end-session.ts';
import { removePasskey } from './commands/remove-passkey.ts';
import { revokeToken } from './commands/revoke-token.ts';
import { removeLogo, setLogo } from './commands/set-logo.ts';
import { signOutEverywhere } from './commands/sign-out-everywhere.ts';
import { updateProfile } from './commands/update-profile.ts';
import { activity, activityProof } from './queries/activity.ts';
import { directory } from './queries/directory.ts';
import { disclosures } from './queries/disclosures.ts';
import { logo } from './queries/logo.ts';
import { myCooperatives } from './queries/my-cooperatives.ts';
import { passkeys } from './queries/passkeys.ts';
import { profile } from './queries/profile.ts';
import { roleHolders } from './queries/role-holders.ts';
import { sessions } from './queries/sessions.ts';
import { tokens } from './queries/tokens.ts';

export {
  endLinks,
  endRole,
  ensurePerson,
  followLink,
  grantRole,
  issueLink,
  openCooperative,
  type RoleChange,
} from './operations.ts';
export { cooperativeHere, findTenant, foundedOn, markFounded, type NewCooperative } from './store/cooperative.ts';
export { choosesLogo } from './logo.ts';
export { findLogo, logoIdHere, type Logo } from './store/logo.ts';
export { holdersOf, namesOf, rolesOf, type NewPerson, type RoleHolder } from './store/person.ts';
export { removeCooperatives } from './store/remove.ts';
export { createLogin, isOperatorLinkOpen, operatorLink, type Login } from './login/login.ts';
export type { Sent } from './login/codes.ts';
export type { SetCookie } from './login/cookies.ts';
export type { PasskeyAnswer } from './login/passkeys.ts';
export type { Opened, Session, Visit } from './login/visit.ts';
export { maskContact, parseContact, phoneOrEmail } from './domain/contact.ts';
export { deviceOf } from './domain/device.ts';
export {
  activity,
  activityProof,
  addContact,
  becomeOperator,
  createToken,
  directory,
  disclosures,
  endSession,
  logo,
  myCooperatives,
  passkeys,
  profile,
  removeLogo,
  removePasskey,
  revokeToken,
  roleHolders,
  sessions,
  setLogo,
  signOutEverywhere,
  tokens,
  updateProfile,
};

/** Persons, sign-in, and what each person is in which cooperative. */
export const identity: Module = {
  name: 'identity',
  commands: [
    addContact,
    becomeOperator,
    createToken,
    endSession,
    removeLogo,
    removePasskey,
    revokeToken,
    setLogo,
    signOutEverywhere,
    updateProfile,
  ],
  queries: [
    activity,
    activityProof,
    directory,
    disclosures,
    logo,
    myCooperatives,
    passkeys,
    profile,
    roleHolders,
    sessions,
    tokens,
  ],
  grants: {
    'identity.see-officers': ROLES,
    'identity.set-logo': ['founder', ...BOARD],
    'identity.read-activity': [...BOARD, 'supervisor'],
  },
};
