import type { Module } from '#platform/registry/use-case.ts';

export { adoptInitial, adoptVersion, bylawsInForce, findBylawsInForce } from './operations.ts';
export { bylawsSchema, type BylawsDocument } from './schema.ts';

/** The cooperative's own rules as typed, versioned values with effective dates. */
export const bylaws: Module = { name: 'bylaws', commands: [], queries: [], grants: {} };
