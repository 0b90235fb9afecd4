import * as z from 'zod';
import { id, plainDate } from '#platform/registry/fields.ts';

/** A stakeholder group as lists name it. */
export const groupNamed = z.object({ key: z.string(), name: z.string() });

/** A member as queries show one: number and name, and where the membership stands. */
export const memberShown = z.object({
  id: id('mem'),
  number: z.int(),
  name: z.string(),
  membershipClass: z.enum(['full', 'associate']),
  admittedOn: plainDate(),
  paidUpOn: plainDate().nullable(),
  exitRequestedOn: plainDate().nullable(),
  leftOn: plainDate().nullable(),
  groupKey: z.string().nullable(),
});
