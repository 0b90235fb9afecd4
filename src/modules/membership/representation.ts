import type { Id } from '#kernel/id.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import type { Member } from './model.ts';
import * as store from './store.ts';
import { representativesOf } from './store-representation.ts';

/** The persons who act for a member: himself or herself, or everybody who stands for the cooperative. */
export async function personsActingFor(
  context: ReadContext,
  member: Pick<Member, 'id' | 'personId'>,
): Promise<readonly Id[]> {
  const standing = await representativesOf(context, [member.id]);
  return standing.length === 0 ? [member.personId] : standing.map((each) => each.personId);
}

/** Somebody who may be elected: a member, or a person who stands for one (UU 25/1992 art. 29: from the members). */
export interface Electable {
  /** The member's id, or where it is a cooperative that of the person. */
  readonly id: Id;
  readonly personId: Id;
  readonly name: string;
  readonly memberId: Id;
  /** Of the member. */
  readonly number: number;
  /** The cooperative that the person stands for. */
  readonly standsFor: string | null;
}

/** Who of these members may be elected; of a cooperative everybody who stands for it, since offices are persons'. */
export async function electableOf(
  context: ReadContext,
  members: readonly Pick<Member, 'id' | 'personId' | 'name' | 'number'>[],
): Promise<readonly Electable[]> {
  const standing = Map.groupBy(
    await representativesOf(
      context,
      members.map((each) => each.id),
    ),
    (each) => each.memberId,
  );
  return members.flatMap(({ id, personId, name, number }): readonly Electable[] =>
    (standing.get(id) ?? []).length === 0
      ? [{ id, personId, name, memberId: id, number, standsFor: null }]
      : (standing.get(id) ?? []).map((each) => ({
          id: each.personId,
          personId: each.personId,
          name: each.name,
          memberId: id,
          number,
          standsFor: name,
        })),
  );
}

/** Who is meant by these ids of members and of persons who stand for members; whoever is neither is left out. */
export async function electableByIds(context: ReadContext, ids: readonly Id[]): Promise<readonly Electable[]> {
  const members = await store.membersActingBy(context, ids);
  const electable = await electableOf(
    context,
    members.filter((each) => each.leftOn === null),
  );
  return electable.filter((each) => ids.includes(each.id));
}
