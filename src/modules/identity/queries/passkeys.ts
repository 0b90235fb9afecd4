import * as z from 'zod';
import { id, instant } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { currentPerson } from '../current-person.ts';
import { ownPasskeys } from '../store/door.ts';

/** The passkeys of the signed-in person. */
export const passkeys = query({
  name: 'identity.passkeys',
  summary: "The signed-in person's passkeys",
  may: 'person',
  scope: 'installation',
  input: z.strictObject({}),
  output: z.object({
    rows: z.array(
      z.object({
        passkeyId: id('pkey'),
        name: z.string().nullable(),
        aaguid: z.string().nullable(),
        synced: z.boolean(),
        createdAt: instant().nullable(),
      }),
    ),
  }),
  async run(context) {
    currentPerson(context);
    return { rows: await ownPasskeys(context) };
  },
});
