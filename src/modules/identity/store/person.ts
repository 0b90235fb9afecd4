import { sql } from 'kysely';
import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { ROLES, type Role } from '#platform/access/actor.ts';
import type { Tx } from '#platform/db/client.server.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';

/** The roles that a person holds in a cooperative at a moment, and whether he or she operates the installation. */
export async function rolesOf(
  tx: Tx,
  personId: Id,
  cooperativeId: Id | null,
  now: Instant,
): Promise<{ roles: Role[]; operator: boolean }> {
  const found = await sql<{ operator: boolean; roles: string[] }>`
    select p.operator,
           coalesce((select array_agg(s.role order by s.role) from identity.standing_at(${now}) s
                     where s.person_id = p.id and s.cooperative_id = ${cooperativeId} and s.holds), '{}') as roles
    from identity.person p where p.id = ${personId}`.execute(tx);
  const row = found.rows[0];
  return { operator: row?.operator ?? false, roles: ROLES.filter((role) => row?.roles.includes(role)) };
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

/** Somebody who holds a role here today. */
export interface RoleHolder {
  readonly personId: Id;
  readonly name: string;
  readonly role: Role;
  readonly effectiveOn: PlainDate;
  readonly source: string;
}

/** Who holds one of the roles here at the context's moment, by role and name. */
export async function holdersOf(context: ReadContext, roles: readonly Role[]): Promise<RoleHolder[]> {
  const found = await sql<RoleHolder>`
    select s.person_id as "personId", p.name, s.role, s.effective_on as "effectiveOn", s.source
    from identity.standing_at(${context.now}) s join identity.person p on p.id = s.person_id
    where s.cooperative_id = ${context.cooperativeId} and s.holds and s.role = any(${[...roles]}::text[])
    order by array_position(${[...ROLES]}::text[], s.role), lower(p.name), p.id`.execute(context.tx);
  return found.rows;
}

export interface NewPerson {
  readonly name: string;
  /** E.164, `+62…`. */
  readonly phone: string | null;
  /** Written down as a way in only where there is no phone number: see `ensurePerson`. */
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
  const email = person.phone === null ? (person.email?.toLowerCase() ?? null) : null;
  await sql`
    insert into identity.person (id, name, phone, email, created_at)
    values (${id}, ${person.name}, ${person.phone}, ${email}, ${context.now})`.execute(context.tx);
  return id;
}

/** What a person sees of himself or herself. */
export interface Profile {
  readonly personId: Id;
  readonly name: string;
  /** False where the person signed in alone and has not said a name yet. */
  readonly nameGiven: boolean;
  readonly phone: string | null;
  readonly email: string | null;
  readonly locale: Locale;
  readonly operator: boolean;
  readonly since: Instant;
}

/** The current person's own row. */
export async function profileOf(context: ReadContext, personId: Id): Promise<Profile | null> {
  const found = await sql<Profile>`
    select id as "personId", name, name_given as "nameGiven", phone, email, locale, operator, created_at as since
    from identity.person where id = ${personId}`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** Writes the current person's name and language. */
export async function updateProfile(
  context: Context,
  personId: Id,
  profile: { name: string; locale: Locale },
): Promise<void> {
  await sql`
    update identity.person set name = ${profile.name}, name_given = true, locale = ${profile.locale}, updated_at = ${context.now}
    where id = ${personId}`.execute(context.tx);
}

/** Names of persons whom this context may see, by id. */
export async function namesOf(context: ReadContext, personIds: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  if (personIds.length === 0) return new Map();
  const found = await sql<{ id: Id; name: string }>`
    select id, name from identity.person where id = any(${[...new Set(personIds)]}::text[])`.execute(context.tx);
  return new Map(found.rows.map((row) => [row.id, row.name]));
}
