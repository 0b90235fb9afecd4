import { BOARD } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { verify } from './queries/verify.ts';

export { verify };

/** Checks on real figures, for supervisors and everybody who wants to know. */
export const inspection: Module = {
  name: 'inspection',
  commands: [],
  queries: [verify],
  grants: { 'inspection.verify': ['supervisor', ...BOARD, 'manager', 'member'] },
};
