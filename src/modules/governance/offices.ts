import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { endRole, grantRole, holdersOf } from '#modules/identity/index.ts';
import { membersOf } from '#modules/membership/index.ts';
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

/**
 * Refuses a slate that cannot stand: somebody who is no member, one person in two offices (the supervisors watch the board:
 * UU 25/1992 art. 38).
 */
export async function checkSlate(context: ReadContext, slate: Slate): Promise<void> {
  const ids = officesOf(slate).map((office) => office.memberId);
  if (new Set(ids).size !== ids.length) reject('governance.one_person_one_office', {}, { path: 'slate' });
  const known = await membersOf(context, ids);
  const standing = known.filter((member) => member.leftOn === null);
  if (standing.length !== ids.length) reject('governance.office_needs_member', {}, { path: 'slate' });
}

/** Who is elected takes office from that day on; who held it before and was not elected leaves it. */
export async function seat(
  context: Context,
  slate: Slate,
  since: { effectiveOn: PlainDate; resolutionId: Id },
): Promise<void> {
  await checkSlate(context, slate);
  const members = new Map(
    (
      await membersOf(
        context,
        officesOf(slate).map((office) => office.memberId),
      )
    ).map((member) => [member.id, member.personId]),
  );
  const source = `resolution:${since.resolutionId}`;
  const elected = officesOf(slate).map((office) => ({
    role: office.role,
    personId: members.get(office.memberId) ?? '',
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
