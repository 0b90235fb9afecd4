import * as z from 'zod';
import { required } from '#kernel/assert.ts';
import { LOCALES } from '#platform/i18n/messages.ts';
import { id, instant } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { currentPerson } from '../current-person.ts';
import { profileOf } from '../store/person.ts';

/** What the installation knows of the signed-in person. */
export const profile = query({
  name: 'identity.profile',
  summary: "The signed-in person's own name, contacts and language",
  may: 'person',
  scope: 'installation',
  input: z.strictObject({}),
  output: z.object({
    personId: id('per'),
    name: z.string(),
    nameGiven: z.boolean(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    locale: z.enum(LOCALES),
    operator: z.boolean(),
    since: instant(),
  }),
  run: async (context) => required(await profileOf(context, currentPerson(context)), 'a session without its person'),
});
