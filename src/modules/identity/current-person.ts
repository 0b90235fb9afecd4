import type { Id } from '#kernel/id.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { Forbidden } from '#platform/registry/outcome.ts';

/** The person who acts. What concerns oneself cannot be done by the program or by a stranger: refused. */
export function currentPerson(context: ReadContext): Id {
  if (context.actor.kind !== 'person') throw new Forbidden();
  return context.actor.personId;
}
