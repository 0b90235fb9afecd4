import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import type { ReadContext } from '#platform/registry/context.ts';

/** How many rows there are to check. */
export async function countRows(
  context: ReadContext,
): Promise<{ entries: number; lines: number; accounts: number; months: number }> {
  const found = await sql<{ entries: number; lines: number; accounts: number; months: number }>`
    select (select count(*)::int from ledger.entry where cooperative_id = ${context.cooperativeId}) as entries,
           (select count(*)::int from ledger.line where cooperative_id = ${context.cooperativeId}) as lines,
           (select count(*)::int from ledger.account where cooperative_id = ${context.cooperativeId}) as accounts,
           (select count(*)::int from ledger.period where cooperative_id = ${context.cooperativeId}) as months`.execute(
    context.tx,
  );
  return found.rows[0] ?? { entries: 0, lines: 0, accounts: 0, months: 0 };
}

/** Entries whose lines do not sum to zero, are not as many as they should be, or belong to no entry. */
export async function brokenEntries(context: ReadContext): Promise<{ entryId: Id; amount: Rupiah; lines: number }[]> {
  const found = await sql<{ entryId: Id; amount: Rupiah; lines: number }>`
    select coalesce(e.id, l.entry_id) as "entryId", coalesce(l.amount, 0)::bigint as amount, coalesce(l.lines, 0) as lines
    from (select id, line_count, occurred_on from ledger.entry where cooperative_id = ${context.cooperativeId}) e
    full join (
      select entry_id, sum(amount_rupiah)::bigint as amount, count(*)::int as lines, min(occurred_on) as first_on, max(occurred_on) as last_on
      from ledger.line where cooperative_id = ${context.cooperativeId} group by entry_id) l on l.entry_id = e.id
    where l.amount is distinct from 0 or l.lines is distinct from e.line_count
      or l.first_on is distinct from e.occurred_on or l.last_on is distinct from e.occurred_on
    order by 1`.execute(context.tx);
  return found.rows;
}

/** Snapshots that are not the sum of the lines up to their month's end, of accounts and of members. */
export async function wrongSnapshots(
  context: ReadContext,
): Promise<{ month: string; code: string; memberId: string; kept: Rupiah; counted: Rupiah }[]> {
  // The closing entry of a year comes after the snapshot of its last month: only the locked row contains it.
  const found = await sql<{ month: string; code: string; memberId: string; kept: Rupiah; counted: Rupiah }>`
    with monthly as (
      select account_code, coalesce(member_id::text, '') as member, to_char(occurred_on, 'YYYY-MM') as month,
             entry_id in (select id from ledger.entry where cooperative_id = ${context.cooperativeId} and kind = 'year_closing') as closes,
             sum(amount_rupiah) as amount
      from ledger.line where cooperative_id = ${context.cooperativeId} group by 1, 2, 3, 4),
    moved as (
      select * from monthly where member <> ''
      union all
      select account_code, '', month, closes, sum(amount) from monthly group by account_code, month, closes)
    select s.month, s.account_code as code, s.member_id as "memberId", s.amount_rupiah as kept,
           coalesce(sum(m.amount) filter (where m.month < s.month or (m.month = s.month and (s.state = 'locked' or not m.closes))), 0)::bigint as counted
    from ledger.balance_snapshot s
    left join moved m on m.account_code = s.account_code and m.member = s.member_id
    where s.cooperative_id = ${context.cooperativeId}
    group by s.month, s.state, s.account_code, s.member_id, s.amount_rupiah
    having s.amount_rupiah <> coalesce(sum(m.amount) filter (where m.month < s.month or (m.month = s.month and (s.state = 'locked' or not m.closes))), 0)
    order by s.month, s.account_code, s.member_id`.execute(context.tx);
  return found.rows;
}

/** Entries of closed months without a number, and the greatest number against their count. */
export async function numbering(
  context: ReadContext,
): Promise<{ unnumbered: number; greatest: bigint; count: bigint }> {
  const found = await sql<{ unnumbered: number; greatest: bigint; count: bigint }>`
    select coalesce(max(number), 0)::bigint as greatest, count(*)::bigint as count,
           (select count(*)::int from ledger.entry e
            where e.cooperative_id = ${context.cooperativeId}
              and e.occurred_on <= (select max(last_day) from ledger.period where cooperative_id = ${context.cooperativeId})
              and not exists (select from ledger.entry_number n
                              where n.cooperative_id = e.cooperative_id and n.entry_id = e.id)) as unnumbered
    from ledger.entry_number where cooperative_id = ${context.cooperativeId}`.execute(context.tx);
  return found.rows[0] ?? { unnumbered: 0, greatest: 0n, count: 0n };
}

/** Hashes of numbered entries, in the order of their numbers. */
export async function numberedHashes(context: ReadContext, after: bigint, limit: bigint): Promise<string[]> {
  const found = await sql<{ hash: string }>`
    select e.hash from ledger.entry_number n
    join ledger.entry e on e.cooperative_id = n.cooperative_id and e.id = n.entry_id
    where n.cooperative_id = ${context.cooperativeId} and n.number > ${after} and n.number <= ${after + limit}
    order by n.number`.execute(context.tx);
  return found.rows.map((row) => row.hash);
}
