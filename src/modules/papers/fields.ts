import * as z from 'zod';
import { id, plainDate } from '#platform/registry/fields.ts';

/** An issued paper as queries show it. */
export const paperShown = z.object({
  id: id('pap'),
  year: z.int(),
  number: z.int(),
  revision: z.int(),
  kind: z.string(),
  subject: z.string(),
  title: z.string(),
  language: z.enum(['id', 'en']),
  hash: z.string(),
  personIds: z.array(z.string()).readonly(),
  logoId: id('logo').nullable(),
  reason: z.string(),
  replacesId: id('pap').nullable(),
  issuedOn: plainDate(),
  issuedByName: z.string(),
  current: z.boolean(),
});
