import * as z from 'zod';
import { ROLES, type Role } from '#platform/access/actor.ts';
import { id, plainDate } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { holdersOf } from '../store/person.ts';

/** Offices, not membership: the register of members has a page of its own. */
const OFFICES: readonly Role[] = ['chair', 'secretary', 'treasurer', 'supervisor', 'manager', 'founder'];

/** Who holds which office here today, and on which decision it rests (UU 25/1992 art. 29, 32 and 38). */
export const roleHolders = query({
  name: 'identity.role-holders',
  summary: 'Who holds which office in the cooperative today, and what it rests on',
  may: 'identity.see-officers',
  input: z.strictObject({}),
  output: z.object({
    rows: z.array(
      z.object({
        personId: id('per'),
        name: z.string(),
        role: z.enum(ROLES),
        effectiveOn: plainDate(),
        source: z.string(),
      }),
    ),
  }),
  run: async (context) => ({ rows: await holdersOf(context, OFFICES) }),
});
