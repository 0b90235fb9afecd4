import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Role } from '#platform/access/actor.ts';
import type { Context } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import * as store from './store.ts';

/** Creates a cooperative and goes on inside it. Refuses `identity.slug_taken`. */
export async function openCooperative(context: Context, cooperative: store.NewCooperative): Promise<Context> {
  if (await store.slugIsTaken(context, cooperative.slug)) {
    reject('identity.slug_taken', { slug: cooperative.slug }, { path: 'slug' });
  }
  const inside = await context.moveInto({
    id: context.newId('coop'),
    slug: cooperative.slug,
    name: cooperative.name,
    timeZone: cooperative.timeZone,
  });
  await store.insertCooperative(inside, cooperative);
  return inside;
}

/** The person with one of these contacts, or a new one. The name of a known person stays as it is. */
export async function ensurePerson(context: Context, person: store.NewPerson): Promise<Id> {
  for (const contact of [person.phone, person.email]) {
    const known = contact ? await store.personByContact(context, contact) : null;
    if (known) return known;
  }
  return store.insertPerson(context, person);
}

/** From `effectiveOn` the person holds the role here; `source` says what that rests on. */
export async function grantRole(
  context: Context,
  grant: { personId: Id; role: Role; effectiveOn: PlainDate; source: string },
): Promise<void> {
  await store.insertRoleGrant(context, { ...grant, holds: true });
}

/** From `effectiveOn` the person no longer holds the role here. */
export async function endRole(
  context: Context,
  grant: { personId: Id; role: Role; effectiveOn: PlainDate; source: string },
): Promise<void> {
  await store.insertRoleGrant(context, { ...grant, holds: false });
}
