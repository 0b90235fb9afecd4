import * as z from 'zod';
import { command } from '#platform/registry/use-case.ts';
import { currentPerson } from '../current-person.ts';
import { endOwnSessions } from '../store/door.ts';

/** Signs every device out, this one too: for a lost or stolen phone. Keys of programs stay until they are revoked. */
export const signOutEverywhere = command({
  name: 'identity.sign-out-everywhere',
  summary: 'Ends every session of the signed-in person',
  may: 'person',
  scope: 'installation',
  input: z.strictObject({}),
  output: z.object({ endedCount: z.int() }),
  rejects: [],
  async run(context) {
    currentPerson(context);
    return { endedCount: await endOwnSessions(context, null) };
  },
});
