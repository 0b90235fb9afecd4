import * as z from 'zod';
import { id } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { currentPerson } from '../current-person.ts';
import { endOwnSessions } from '../store/door.ts';

/** Signs one device out; its next page asks to sign in. */
export const endSession = command({
  name: 'identity.end-session',
  summary: "Ends one of the signed-in person's sessions",
  may: 'person',
  scope: 'installation',
  input: z.strictObject({ sessionId: id('ses') }),
  output: z.object({}),
  rejects: ['identity.no_such_session'],
  async run(context, { sessionId }) {
    currentPerson(context);
    if ((await endOwnSessions(context, sessionId)) === 0) reject('identity.no_such_session');
    return {};
  },
});
