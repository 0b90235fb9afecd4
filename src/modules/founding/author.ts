import type { Id } from '#kernel/id.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { Forbidden } from '#platform/registry/outcome.ts';

/** The person who writes here. What founders think and vote comes from a person, never from a program. */
export function authorOf(context: ReadContext): Id {
  if (context.actor.kind !== 'person') throw new Forbidden();
  return context.actor.personId;
}
