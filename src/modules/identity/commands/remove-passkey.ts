import * as z from 'zod';
import { id } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { currentPerson } from '../current-person.ts';
import { removeOwnPasskey } from '../store/door.ts';

/** Removes a passkey; signing in by code stays possible. */
export const removePasskey = command({
  name: 'identity.remove-passkey',
  summary: "Removes one of the signed-in person's passkeys",
  may: 'person',
  scope: 'installation',
  input: z.strictObject({ passkeyId: id('pkey') }),
  output: z.object({}),
  rejects: ['identity.no_such_passkey'],
  async run(context, { passkeyId }) {
    currentPerson(context);
    if (!(await removeOwnPasskey(context, passkeyId))) reject('identity.no_such_passkey');
    return {};
  },
});
