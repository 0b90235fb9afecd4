import * as z from 'zod';
import { id } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { currentPerson } from '../current-person.ts';
import { revokeOwnToken } from '../store/door.ts';

/** Takes a program's key back; its next call is refused. */
export const revokeToken = command({
  name: 'identity.revoke-token',
  summary: "Revokes one of the signed-in person's keys for programs",
  may: 'person',
  scope: 'installation',
  input: z.strictObject({ tokenId: id('tok') }),
  output: z.object({}),
  rejects: ['identity.no_such_token'],
  async run(context, { tokenId }) {
    currentPerson(context);
    if (!(await revokeOwnToken(context, tokenId))) reject('identity.no_such_token');
    return {};
  },
});
