import * as z from 'zod';
import { ROLES } from '#platform/access/actor.ts';
import { query } from '#platform/registry/use-case.ts';
import { currentPerson } from '../current-person.ts';
import { cooperativesOf } from '../store/cooperative.ts';
import { listed } from './directory.ts';

/** Where the signed-in person belongs, and as what. One person may belong to several cooperatives. */
export const myCooperatives = query({
  name: 'identity.my-cooperatives',
  summary: 'The cooperatives in which the signed-in person holds a role, with the roles',
  may: 'person',
  scope: 'installation',
  input: z.strictObject({}),
  output: z.object({ rows: z.array(listed.extend({ roles: z.array(z.enum(ROLES)) })) }),
  run: async (context) => ({ rows: await cooperativesOf(context, currentPerson(context), context.now) }),
});
