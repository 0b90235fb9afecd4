import { sql } from 'kysely';
import type { Month, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';

export type PeriodState = 'closed' | 'locked';

/** A month that is over. */
export interface PeriodRow {
  readonly month: Month;
  readonly state: PeriodState;
  readonly lastDay: PlainDate;
  readonly entryCount: bigint;
  readonly seal: string;
  readonly closedAt: string;
}

/** Every closed month, oldest first. */
export async function periods(context: ReadContext): Promise<PeriodRow[]> {
  const found = await sql<PeriodRow>`
    select month, state, last_day as "lastDay", entry_count as "entryCount", seal, closed_at as "closedAt"
    from ledger.period where cooperative_id = ${context.cooperativeId} order by last_day, state`.execute(context.tx);
  return found.rows;
}

/**
 * Waits until no entry is on its way, and holds new ones back until the transaction ends: each entry takes a shared turn of
 * the same name, in the database (`ledger` migration).
 */
export async function lockPeriods(context: Context): Promise<void> {
  await awaitTurn(context.tx, `ledger.period:${context.cooperativeId}`);
}

/**
 * Gives the entries up to a day that have no number yet the next numbers, in the order of dates. Answers them: they are what
 * the closing seals.
 */
export async function numberEntries(context: Context, through: PlainDate): Promise<{ id: Id; hash: string }[]> {
  const added = await sql<{ id: Id; hash: string }>`
    with last as (
      select coalesce(max(number), 0) as number from ledger.entry_number where cooperative_id = ${context.cooperativeId}),
    waiting as (
      select e.id, e.hash, row_number() over (order by e.occurred_on, e.id) as place
      from ledger.entry e
      where e.cooperative_id = ${context.cooperativeId} and e.occurred_on <= ${through}::date and not exists (
        select from ledger.entry_number n where n.cooperative_id = e.cooperative_id and n.entry_id = e.id)),
    numbered as (
      insert into ledger.entry_number (cooperative_id, number, entry_id)
      select ${context.cooperativeId}, last.number + waiting.place, waiting.id from waiting, last)
    select id, hash from waiting order by place`.execute(context.tx);
  return added.rows;
}

/** Enters a month as closed or locked. */
export async function insertPeriod(
  context: Context,
  period: Pick<PeriodRow, 'month' | 'state' | 'lastDay' | 'entryCount' | 'seal'>,
): Promise<void> {
  await sql`
    insert into ledger.period (cooperative_id, month, state, last_day, entry_count, seal, closed_at)
    values (${context.cooperativeId}, ${period.month}, ${period.state}, ${period.lastDay}, ${period.entryCount},
            ${period.seal}, ${context.now})`.execute(context.tx);
}

/**
 * Keeps the balances at the end of a month: of every account that ever moved, and of the members whose part of an account
 * moved since the snapshot before.
 */
export async function insertSnapshots(
  context: Context,
  period: { readonly month: Month; readonly state: PeriodState; readonly lastDay: PlainDate },
  before: PeriodRow | null,
): Promise<void> {
  // A year that is locked repeats its last month: the lines since the month before are counted again, the closing with them.
  const since = before?.lastDay ?? '0001-01-01';
  await sql`
    insert into ledger.balance_snapshot (cooperative_id, account_code, member_id, month, state, amount_rupiah)
    select ${context.cooperativeId}, code, '', ${period.month}, ${period.state}, sum(amount)::bigint from (
      select account_code as code, amount_rupiah as amount from ledger.balance_snapshot
      where cooperative_id = ${context.cooperativeId} and member_id = ''
        and month = ${before?.month ?? ''} and state = ${before?.state ?? ''}
      union all
      select account_code, sum(amount_rupiah)::bigint from ledger.line
      where cooperative_id = ${context.cooperativeId} and occurred_on > ${since}::date and occurred_on <= ${period.lastDay}::date
      group by account_code) parts
    group by code`.execute(context.tx);
  await sql`
    insert into ledger.balance_snapshot (cooperative_id, account_code, member_id, month, state, amount_rupiah)
    select ${context.cooperativeId}, moved.code, moved.member, ${period.month}, ${period.state},
           moved.amount + coalesce((
             select s.amount_rupiah from ledger.balance_snapshot s
             where s.cooperative_id = ${context.cooperativeId} and s.account_code = moved.code and s.member_id = moved.member
               and (s.month, s.state) <= (${before?.month ?? ''}, ${before?.state ?? ''})
             order by s.month desc, s.state desc limit 1), 0)
    from (
      select l.account_code as code, l.member_id::text as member, sum(l.amount_rupiah)::bigint as amount
      from ledger.line l
      where l.cooperative_id = ${context.cooperativeId} and l.member_id is not null
        and l.occurred_on > ${since}::date and l.occurred_on <= ${period.lastDay}::date
      group by l.account_code, l.member_id) moved`.execute(context.tx);
}
