import * as z from 'zod';
import { id, instant, plainDate } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { currentPerson } from '../current-person.ts';
import { ownTokens } from '../store/door.ts';

/** The keys by which programs act for the signed-in person. */
export const tokens = query({
  name: 'identity.tokens',
  summary: "The signed-in person's keys for programs that are not revoked",
  may: 'person',
  scope: 'installation',
  input: z.strictObject({}),
  output: z.object({
    rows: z.array(
      z.object({
        tokenId: id('tok'),
        name: z.string(),
        readOnly: z.boolean(),
        expiresOn: plainDate(),
        lastUsedAt: instant().nullable(),
        createdAt: instant(),
      }),
    ),
  }),
  async run(context) {
    currentPerson(context);
    return { rows: await ownTokens(context) };
  },
});
