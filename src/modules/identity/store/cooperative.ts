import { containing } from '#platform/db/containing.ts';
import { sql } from 'kysely';
import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { PAGE_ROWS } from '#platform/registry/fields.ts';
import type { Tx } from '#platform/db/client.server.ts';
import type { Context, ReadContext, Tenant } from '#platform/registry/context.ts';
import type { Role } from '#platform/access/actor.ts';
import type { LegalKind, Model } from '../model.ts';

/** A cooperative by its id or slug, for the registry. */
export async function findTenant(tx: Tx, idOrSlug: string): Promise<Tenant | null> {
  const found = await sql<Tenant>`
    select id, slug, name, time_zone as "timeZone" from identity.cooperative
    where id = ${idOrSlug} or slug = ${idOrSlug}`.execute(tx);
  return found.rows[0] ?? null;
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

/** A cooperative as the public directory of this installation shows it. */
export interface Listed {
  readonly id: Id;
  readonly slug: string;
  readonly name: string;
  readonly legalKind: LegalKind;
  readonly model: Model;
  readonly multiStakeholder: boolean;
  readonly city: string;
  readonly demonstration: boolean;
  readonly foundedOn: PlainDate | null;
}

const LISTED = sql`c.id, c.slug, c.name, c.legal_kind as "legalKind", c.model, c.multi_stakeholder as "multiStakeholder",
  c.city, c.demonstration, c.founded_on as "foundedOn"`;

/** One page of the directory by name, and how many there are in all. */
export async function listCooperatives(
  context: ReadContext,
  wanted: { search: string; model: Model | null; demonstration: boolean | null; page: number },
): Promise<{ rows: Listed[]; count: number }> {
  const like = containing(wanted.search);
  const found = await sql<Listed & { whole: number }>`
    select ${LISTED}, count(*) over ()::int as whole
    from identity.cooperative c
    where (c.name ilike ${like} or c.city ilike ${like} or c.slug ilike ${like})
      and (${wanted.model}::text is null or c.model = ${wanted.model})
      and (${wanted.demonstration}::boolean is null or c.demonstration = ${wanted.demonstration})
    order by c.demonstration, lower(c.name), c.id
    limit ${PAGE_ROWS} offset ${(wanted.page - 1) * PAGE_ROWS}`.execute(context.tx);
  return { rows: found.rows, count: found.rows[0]?.whole ?? 0 };
}

/** Where a person holds a role today, with the roles. */
export async function cooperativesOf(
  context: ReadContext,
  personId: Id,
  now: Instant,
): Promise<(Listed & { roles: Role[] })[]> {
  const found = await sql<Listed & { roles: Role[] }>`
    select ${LISTED}, array_agg(s.role order by s.role) as roles
    from identity.standing_at(${now}) s
    join identity.cooperative c on c.id = s.cooperative_id
    where s.person_id = ${personId} and s.holds
    group by c.id
    order by c.demonstration, lower(c.name), c.id`.execute(context.tx);
  return found.rows;
}

/** The cooperative exists from the day of its founding meeting; name and seat are then the ones of its bylaws. */
export async function markFounded(
  context: Context,
  founded: { readonly on: PlainDate; readonly name: string; readonly city: string },
): Promise<void> {
  await sql`
    update identity.cooperative set founded_on = ${founded.on}, name = ${founded.name}, city = ${founded.city}
    where id = ${context.cooperativeId}`.execute(context.tx);
}

/** The day of the founding meeting; `null` while the cooperative is still being founded. */
export async function foundedOn(context: ReadContext): Promise<PlainDate | null> {
  const found = await sql<{ foundedOn: PlainDate | null }>`
    select founded_on as "foundedOn" from identity.cooperative where id = ${context.cooperativeId}`.execute(context.tx);
  return found.rows[0]?.foundedOn ?? null;
}

/** The cooperative that the context is in, as the directory shows it. */
export async function cooperativeHere(context: ReadContext): Promise<Listed | null> {
  const found =
    await sql<Listed>`select ${LISTED} from identity.cooperative c where c.id = ${context.cooperativeId}`.execute(
      context.tx,
    );
  return found.rows[0] ?? null;
}
