import { required } from '#kernel/assert.ts';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { endRole, grantRole, holdersOf } from '#modules/identity/index.ts';
import { cooperativesAmong, membersOf, standingMembers } from '#modules/membership/index.ts';
import type { Role } from '#platform/access/actor.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import type { Slate } from './model.ts';

const OFFICES = ['chair', 'secretary', 'treasurer', 'supervisor'] as const satisfies readonly Role[];

/** Every office of a slate with its holder. */
function officesOf(slate: Slate): readonly { readonly role: Role; readonly memberId: Id }[] {
  return [
    { role: 'chair', memberId: slate.chair },
    { role: 'secretary', memberId: slate.secretary },
    { role: 'treasurer', memberId: slate.treasurer },
    ...slate.supervisors.map((memberId) => ({ role: 'supervisor' as const, memberId })),
  ];
}

/** Refusals of a slate. */
export const SLATE_REFUSALS = [
  'governance.one_person_one_office',
  'governance.office_needs_member',
  'governance.office_needs_person',
] as const;

/**
 * Refuses a slate that cannot stand: somebody who is no member, a cooperative instead of who stands for it, one person in two
 * offices (the supervisors watch the board: UU 25/1992 art. 38).
 */
export async function checkSlate(context: ReadContext, slate: Slate): Promise<void> {
  await personsOf(context, slate);
}

/**
 * The person behind each id of a slate: a member's own, or somebody who stands for a full member that is a cooperative (UU
 * 25/1992 art. 18, 29: the board is elected from the members).
 */
async function personsOf(context: ReadContext, slate: Slate): Promise<ReadonlyMap<Id, Id>> {
  const ids = officesOf(slate).map((office) => office.memberId);
  const known = (await membersOf(context, ids)).filter((member) => member.leftOn === null);
  const cooperatives = await cooperativesAmong(
    context,
    known.map((member) => member.id),
  );
  const cooperative = known.find((member) => cooperatives.has(member.id));
  if (cooperative) reject('governance.office_needs_person', { name: cooperative.name }, { path: 'slate' });
  const standing = known.length === ids.length ? [] : await standingMembers(context, context.today);
  const persons = new Map([
    ...known.map((member) => [member.id, member.personId] as const),
    ...standing.flatMap((member) => member.persons ?? []).map(({ personId }) => [personId, personId] as const),
  ]);
  const elected = ids.map((each) => persons.get(each));
  if (elected.includes(undefined)) reject('governance.office_needs_member', {}, { path: 'slate' });
  if (new Set(elected).size !== elected.length) reject('governance.one_person_one_office', {}, { path: 'slate' });
  return persons;
}

/** Who is elected takes office from that day on; who held it before and was not elected leaves it. */
export async function seat(
  context: Context,
  slate: Slate,
  since: { effectiveOn: PlainDate; resolutionId: Id },
): Promise<void> {
  const persons = await personsOf(context, slate);
  const source = `resolution:${since.resolutionId}`;
  const elected = officesOf(slate).map((office) => ({
    role: office.role,
    personId: required(persons.get(office.memberId), 'a person of a slate that was just checked'),
  }));

  const holders = await holdersOf(context, OFFICES);
  for (const role of OFFICES) {
    const before = holders.filter((holder) => holder.role === role).map((holder) => holder.personId);
    const after = elected.filter((office) => office.role === role).map((office) => office.personId);
    for (const personId of before.filter((each) => !after.includes(each))) {
      await endRole(context, { personId, role, effectiveOn: since.effectiveOn, source });
    }
    for (const personId of after.filter((each) => !before.includes(each))) {
      await grantRole(context, { personId, role, effectiveOn: since.effectiveOn, source });
    }
  }
}
