import { sql } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';

/** How many members a member cooperative has, as it was reported. */
export interface OwnMembers {
  readonly memberId: Id;
  readonly ownMembers: number;
  readonly countedOn: PlainDate;
  /** Where the number stands: `Laporan RAT 2025`. */
  readonly source: string;
}

/** Keeps a report; earlier ones stay. */
export async function insertOwnMembers(context: Context, report: OwnMembers): Promise<void> {
  await sql`
    insert into governance.own_members (cooperative_id, id, member_id, own_members, counted_on, source, reported_by, recorded_at)
    values (${context.cooperativeId}, ${context.newId('own')}, ${report.memberId}, ${report.ownMembers}, ${report.countedOn}, ${report.source},
            ${JSON.stringify(context.actor)}::jsonb, ${context.now})`.execute(context.tx);
}

/** What each member cooperative had reported by a day, the latest count of each. */
export async function ownMembersOn(context: ReadContext, on: PlainDate): Promise<ReadonlyMap<Id, OwnMembers>> {
  const found = await sql<OwnMembers>`
    select distinct on (member_id) member_id as "memberId", own_members as "ownMembers", counted_on as "countedOn", source
    from governance.own_members where counted_on <= ${on} order by member_id, counted_on desc, id desc`.execute(
    context.tx,
  );
  return new Map(found.rows.map((row) => [row.memberId, row]));
}

/** Keeps the patronage of a year, of everybody who had any. */
export async function insertPatronageStatement(
  context: Context,
  year: number,
  stated: readonly { readonly memberId: Id; readonly patronageRupiah: Rupiah }[],
): Promise<void> {
  const id = context.newId('pst');
  await sql`
    insert into governance.patronage_statement (cooperative_id, id, year, recorded_at)
    values (${context.cooperativeId}, ${id}, ${year}, ${context.now})`.execute(context.tx);
  const rows = stated.map((each) => ({ ...each, patronageRupiah: String(each.patronageRupiah) }));
  await sql`
    insert into governance.patronage_stated (cooperative_id, statement_id, member_id, patronage_rupiah)
    select ${context.cooperativeId}, ${id}, r->>'memberId', (r->>'patronageRupiah')::bigint
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r`.execute(context.tx);
}

/** The patronage of a year as it was last stated; `null` where nobody stated it. */
export async function patronageStated(context: ReadContext, year: number): Promise<ReadonlyMap<Id, Rupiah> | null> {
  const last = await sql<{ id: Id }>`
    select id from governance.patronage_statement where year = ${year} order by id desc limit 1`.execute(context.tx);
  const statement = last.rows[0];
  if (!statement) return null;
  const found = await sql<{ memberId: Id; patronageRupiah: Rupiah }>`
    select member_id as "memberId", patronage_rupiah as "patronageRupiah" from governance.patronage_stated
    where statement_id = ${statement.id}`.execute(context.tx);
  return new Map(found.rows.map((row) => [row.memberId, row.patronageRupiah]));
}
