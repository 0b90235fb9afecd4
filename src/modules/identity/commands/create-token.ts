import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { sha256 } from '#platform/db/client.server.ts';
import { id, line, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { currentPerson } from '../current-person.ts';
import { addOwnToken, ownTokens } from '../store/door.ts';

/** Every key begins so that a search for lost secrets recognises it. */
const TOKEN_PREFIX = 'sokoguru_';
const TOKEN_BYTES = 32;
const MAX_TOKEN_NAME_CHARACTERS = 100;
/** Keys that one person may have at a time. */
const MAX_TOKENS = 20;

/** Makes a key for a program that acts for the person over REST. The key is shown once; only its hash is kept. */
export const createToken = command({
  name: 'identity.create-token',
  summary: 'Makes a key by which a program acts for the signed-in person; shown once',
  may: 'person',
  scope: 'installation',
  input: z.strictObject({
    name: line(MAX_TOKEN_NAME_CHARACTERS),
    expiresOn: plainDate(),
    readOnly: z.boolean().default(false),
  }),
  output: z.object({ tokenId: id('tok'), token: z.string() }),
  rejects: ['identity.token_ends_in_past', 'identity.too_many_tokens'],
  secret: ['token'],
  async run(context, input) {
    currentPerson(context);
    if (input.expiresOn < context.today)
      reject('identity.token_ends_in_past', { today: context.today }, { path: 'expiresOn' });
    if ((await ownTokens(context)).length >= MAX_TOKENS)
      reject('identity.too_many_tokens', { most: String(MAX_TOKENS) });
    const tokenId = context.newId('tok');
    const token = `${TOKEN_PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
    await addOwnToken(context, { id: tokenId, hash: sha256(token), ...input });
    return { tokenId, token };
  },
});
