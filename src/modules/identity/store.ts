import { sql } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { ROLES, type Role } from '#platform/access/actor.ts';
import type { Tx } from '#platform/db/client.server.ts';
import type { Context, ReadContext, Tenant } from '#platform/registry/context.ts';
import type { LegalKind, Model } from './model.ts';

/** A cooperative by its id or slug, for the registry. */
export async function findTenant(tx: Tx, idOrSlug: string): Promise<Tenant | null> {
  const found = await sql<Tenant>`
    select id, slug, name, time_zone as "timeZone" from identity.cooperative
    where id = ${idOrSlug} or slug = ${idOrSlug}`.execute(tx);
  return found.rows[0] ?? null;
}

/** The roles that a person holds in a cooperative today, and whether he or she operates the installation. */
export async function rolesOf(
  tx: Tx,
  personId: Id,
  cooperativeId: Id | null,
): Promise<{ roles: Role[]; operator: boolean }> {
  const found = await sql<{ operator: boolean; roles: string[] }>`
    select p.operator,
           coalesce((select array_agg(s.role order by s.role) from identity.standing s
                     where s.person_id = p.id and s.cooperative_id = ${cooperativeId} and s.holds), '{}') as roles
    from identity.person p where p.id = ${personId}`.execute(tx);
  const row = found.rows[0];
  return { operator: row?.operator ?? false, roles: ROLES.filter((role) => row?.roles.includes(role)) };
}

export interface NewCooperative {
  readonly slug: string;
  readonly name: string;
  readonly legalKind: LegalKind;
  readonly model: Model;
  readonly multiStakeholder: boolean;
  readonly city: string;
  readonly timeZone: string;
  readonly demonstration: boolean;
}

/** Whether a cooperative of this installation has the slug already. */
export async function slugIsTaken(context: ReadContext, slug: string): Promise<boolean> {
  const found = await sql`select from identity.cooperative where slug = ${slug}`.execute(context.tx);
  return found.rows.length > 0;
}

/** Enters a cooperative in the directory; the context must have moved into it. */
export async function insertCooperative(context: Context, cooperative: NewCooperative): Promise<void> {
  await sql`
    insert into identity.cooperative (id, slug, name, legal_kind, model, multi_stakeholder, city, time_zone, demonstration, created_at)
    values (${context.cooperativeId}, ${cooperative.slug}, ${cooperative.name}, ${cooperative.legalKind}, ${cooperative.model},
            ${cooperative.multiStakeholder}, ${cooperative.city}, ${cooperative.timeZone}, ${cooperative.demonstration}, ${context.now})`.execute(
    context.tx,
  );
}

/** Adds a row to the history of what a person is here. */
export async function insertRoleGrant(
  context: Context,
  grant: { personId: Id; role: Role; holds: boolean; effectiveOn: PlainDate; source: string },
): Promise<void> {
  await sql`
    insert into identity.role_grant (cooperative_id, id, person_id, role, holds, effective_on, source, recorded_at)
    values (${context.cooperativeId}, ${context.newId('grt')}, ${grant.personId}, ${grant.role}, ${grant.holds},
            ${grant.effectiveOn}, ${grant.source}, ${context.now})`.execute(context.tx);
}

export interface NewPerson {
  readonly name: string;
  /** E.164, `+62…`. */
  readonly phone: string | null;
  readonly email: string | null;
}

/** The person with this contact, on the whole installation. */
export async function personByContact(context: ReadContext, contact: string): Promise<Id | null> {
  const found = await sql<{ id: Id | null }>`select identity.person_by_contact(${contact}) as id`.execute(context.tx);
  return found.rows[0]?.id ?? null;
}

/** Enters a person. The row is visible to a cooperative once a role has been granted there. */
export async function insertPerson(context: Context, person: NewPerson): Promise<Id> {
  const id = context.newId('per');
  await sql`
    insert into identity.person (id, name, phone, email, created_at)
    values (${id}, ${person.name}, ${person.phone}, ${person.email?.toLowerCase() ?? null}, ${context.now})`.execute(
    context.tx,
  );
  return id;
}
