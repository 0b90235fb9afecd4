import type { Id } from '#kernel/id.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import type { Member } from './model.ts';
import { representativesOf } from './store-representation.ts';

/** The persons who act for a member: himself or herself, or everybody who stands for the cooperative. */
export async function personsActingFor(
  context: ReadContext,
  member: Pick<Member, 'id' | 'personId'>,
): Promise<readonly Id[]> {
  const standing = await representativesOf(context, [member.id]);
  return standing.length === 0 ? [member.personId] : standing.map((each) => each.personId);
}
