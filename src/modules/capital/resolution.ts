import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { resolutionOf } from '#modules/governance/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';

/** Refuses `capital.resolution_not_valid`: a resolution named for money must have been adopted by the day of the money. */
export async function requireResolution(context: ReadContext, resolutionId: Id, on: PlainDate): Promise<void> {
  const resolution = await resolutionOf(context, resolutionId);
  if (resolution?.validity !== 'valid' || resolution.subjectType !== 'ordinary' || resolution.adoptedOn > on) {
    reject('capital.resolution_not_valid', { on }, { path: 'resolutionId' });
  }
}
