import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { BylawsChange } from '#modules/bylaws/model.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';

export interface Draft {
  readonly preset: string;
  readonly purpose: string;
  readonly seatCity: string;
  readonly startedAt: Instant;
}

/** The draft of the cooperative that is being founded. */
export async function findDraft(context: ReadContext): Promise<Draft | null> {
  const found =
    await sql<Draft>`select preset, purpose, seat_city as "seatCity", started_at as "startedAt" from founding.draft`.execute(
      context.tx,
    );
  return found.rows[0] ?? null;
}

/** Two founders who change the draft at once do so one after the other. */
export async function lockDraft(context: Context): Promise<Draft | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`founding:${context.cooperativeId}`}, 0))`.execute(
    context.tx,
  );
  return findDraft(context);
}

/** Begins a draft. */
export async function insertDraft(
  context: Context,
  draft: { preset: string; purpose: string; seatCity: string },
): Promise<void> {
  await sql`
    insert into founding.draft (cooperative_id, preset, purpose, seat_city, started_at)
    values (${context.cooperativeId}, ${draft.preset}, ${draft.purpose}, ${draft.seatCity}, ${context.now})`.execute(
    context.tx,
  );
}

/** The agreed changes, the newest of each path, in the order they were made. */
export async function changes(context: ReadContext): Promise<BylawsChange[]> {
  const found = await sql<{ path: string; value: unknown }>`
    select path, value from (
      select distinct on (path) path, value, id from founding.draft_change order by path, id desc) newest
    order by id`.execute(context.tx);
  return found.rows;
}

/** Adds a change. */
export async function insertChange(context: Context, change: BylawsChange): Promise<void> {
  await sql`
    insert into founding.draft_change (cooperative_id, id, path, value, changed_by, changed_at)
    values (${context.cooperativeId}, ${context.newId('chg')}, ${change.path}, ${JSON.stringify(change.value)}::jsonb,
            ${JSON.stringify(context.actor)}::jsonb, ${context.now})`.execute(context.tx);
}

export interface Founder {
  readonly personId: Id;
  readonly name: string;
}

/** Who founds now, in the order of coming. */
export async function founders(context: ReadContext): Promise<Founder[]> {
  const found = await sql<Founder>`
    select person_id as "personId", name from (
      select distinct on (person_id) person_id, name, joined,
             min(id) over (partition by person_id) as first from founding.founder_event order by person_id, id desc) last
    where joined order by first`.execute(context.tx);
  return found.rows;
}

/** A founder comes, or withdraws. */
export async function insertFounderEvent(
  context: Context,
  event: { personId: Id; name: string; joined: boolean; reason: string },
): Promise<void> {
  await sql`
    insert into founding.founder_event (cooperative_id, id, person_id, name, joined, reason, at)
    values (${context.cooperativeId}, ${context.newId('fnd')}, ${event.personId}, ${event.name}, ${event.joined},
            ${event.reason}, ${context.now})`.execute(context.tx);
}
