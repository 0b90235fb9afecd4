import type { Module } from '#platform/registry/use-case.ts';

export { parseContact } from './domain/contact.ts';
export { endRole, ensurePerson, grantRole, openCooperative } from './operations.ts';
export { findTenant, rolesOf, type NewCooperative, type NewPerson } from './store.ts';

/** Persons, sign-in, and what each person is in which cooperative. */
export const identity: Module = { name: 'identity', commands: [], queries: [], grants: {} };
