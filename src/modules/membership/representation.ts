import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { endRole, holdersOf, type RoleHolder } from '#modules/identity/index.ts';
import { BOARD, type Role } from '#platform/access/actor.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import type { Member } from './model.ts';
import { cooperativesAmong, insertRepresentation, representativesOf } from './store-representation.ts';
import { activeMembers } from './store.ts';

/** The persons who act for a member: himself or herself, or everybody who stands for the cooperative. */
export async function personsActingFor(
  context: ReadContext,
  member: Pick<Member, 'id' | 'personId'>,
): Promise<readonly Id[]> {
  if (!(await cooperativesAmong(context, [member.id])).has(member.id)) return [member.personId];
  return (await representativesOf(context, [member.id])).map((each) => each.personId);
}

/** A full member with whoever can come, speak and be elected for it. */
export interface StandingMember extends Pick<Member, 'id' | 'number' | 'name' | 'personId'> {
  /** Who stands for a cooperative, none where its mandate names nobody now; `null` for a person, who stands alone. */
  readonly persons: readonly { readonly personId: Id; readonly name: string }[] | null;
}

/** The full members of a day, by number; cooperatives with those who stand for them now (UU 25/1992 art. 18). */
export async function standingMembers(context: ReadContext, on: PlainDate): Promise<StandingMember[]> {
  const members = await activeMembers(context, on);
  const cooperatives = await cooperativesAmong(
    context,
    members.map((each) => each.id),
  );
  const standing = Map.groupBy(await representativesOf(context, [...cooperatives]), (each) => each.memberId);
  return members.map(({ id, number, name, personId }) => ({
    id,
    number,
    name,
    personId,
    persons: cooperatives.has(id)
      ? (standing.get(id) ?? []).map((each) => ({ personId: each.personId, name: each.name }))
      : null,
  }));
}

const OFFICES = [...BOARD, 'supervisor'] as const;

/**
 * Ends the offices of persons who no longer stand for a member: board and supervisors are elected from the members (UU 25/1992
 * art. 29, 38), so that an office ends with the mandate. Refuses to take the last ones off the board, for nobody else could call
 * the meeting that elects another. Answers the offices that ended.
 */
export async function endOffices(
  context: Context,
  persons: readonly { readonly personId: Id; readonly name: string }[],
  end: { effectiveOn: PlainDate; source: string; path: string },
): Promise<readonly Role[]> {
  const { path, ...change } = end;
  const holders = await holdersOf(context, OFFICES);
  const leaves = ({ personId }: Pick<RoleHolder, 'personId'>): boolean =>
    persons.some((each) => each.personId === personId);
  const board = holders.filter((each) => BOARD.includes(each.role));
  if (board.length > 0 && board.every(leaves)) {
    const name = persons.map((each) => each.name).join(', ');
    reject('membership.last_of_the_board', { name }, { path, article: 'UU 25/1992 ps. 29' });
  }
  const ending = holders.filter(leaves);
  for (const { personId, role } of ending) await endRole(context, { personId, role, ...change });
  return ending.map((each) => each.role);
}

/** Refusals of {@link endMandate}. */
export const END_OF_MANDATE = ['membership.no_such_representative', 'membership.last_of_the_board'] as const;

/**
 * Somebody no longer stands for a member from today, by this letter; what was before stays, and an office ends. Answers the
 * offices that ended; `path`: the field of the person.
 */
export async function endMandate(
  context: Context,
  { id: memberId, name, paidUpOn }: Pick<Member, 'id' | 'name' | 'paidUpOn'>,
  letter: { personId: Id; mandateNumber: string; mandateOn: PlainDate; path: string },
): Promise<readonly Role[]> {
  const { personId, mandateNumber, mandateOn, path } = letter;
  const before = (await representativesOf(context, [memberId])).find((each) => each.personId === personId);
  if (!before) return reject('membership.no_such_representative', { name }, { path });
  const end = { effectiveOn: context.today, source: `member:${memberId}` };
  const offices = await endOffices(context, [before], { ...end, path });
  const ended = { memberId, personId, name: before.name, mandateNumber, mandateOn, fromOn: context.today };
  await insertRepresentation(context, { ...ended, stands: false });
  if (paidUpOn !== null) await endRole(context, { personId, role: 'member', ...end });
  return offices;
}
