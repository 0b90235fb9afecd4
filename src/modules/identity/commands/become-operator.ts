import * as z from 'zod';
import { sha256 } from '#platform/db/client.server.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { currentPerson } from '../current-person.ts';
import { claimOperatorLink } from '../store/door.ts';

/** The first person of a new installation becomes its operator by the link that the terminal showed. Once, and nobody after. */
export const becomeOperator = command({
  name: 'identity.become-operator',
  summary: 'Makes the signed-in person the operator of a new installation, by its one-time link',
  may: 'person',
  scope: 'installation',
  input: z.strictObject({ token: z.string().min(1).max(100) }),
  output: z.object({}),
  rejects: ['identity.operator_link_spent'],
  emits: ['identity.operator_appointed'],
  secret: ['token'],
  async run(context, { token }) {
    const personId = currentPerson(context);
    if (!(await claimOperatorLink(context, sha256(token)))) reject('identity.operator_link_spent');
    context.emit('identity.operator_appointed', { personId });
    return {};
  },
});
