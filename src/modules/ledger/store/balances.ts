import { sql } from 'kysely';
import type { Period, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import type { EntryKind } from '../domain/posting-rules.ts';
import type { ReadContext } from '#platform/registry/context.ts';

/**
 * A balance on a day is the last snapshot of a closed month plus the lines since. `last` is that month: of a year that was
 * closed the locked row counts, since the closing entry comes after the month's own snapshot.
 */
const lastClosed = (context: ReadContext, on: PlainDate) => sql`
  select month, state, last_day from ledger.period
  where cooperative_id = ${context.cooperativeId} and last_day <= ${on}::date
  order by last_day desc, state desc limit 1`;

const since = sql`coalesce((select last_day from last), '-infinity'::date)`;

/** The balance of one account at the end of a day; of one member's part of it where a member is named. Debit > 0. */
export async function balanceOn(
  context: ReadContext,
  accountCode: string,
  on: PlainDate,
  memberId: Id | null,
): Promise<Rupiah> {
  const found = await sql<{ amount: Rupiah }>`
    with last as (${lastClosed(context, on)})
    select coalesce((
             select s.amount_rupiah from ledger.balance_snapshot s, last
             where s.cooperative_id = ${context.cooperativeId} and s.account_code = ${accountCode}
               and s.member_id = ${memberId ?? ''} and (s.month, s.state) <= (last.month, last.state)
             order by s.month desc, s.state desc limit 1), 0)
         + coalesce((
             select sum(l.amount_rupiah)::bigint from ledger.line l
             where l.cooperative_id = ${context.cooperativeId} and l.account_code = ${accountCode}
               and l.occurred_on > ${since} and l.occurred_on <= ${on}::date
               and (${memberId}::text is null or l.member_id = ${memberId}::text)), 0) as amount`.execute(context.tx);
  return found.rows[0]?.amount ?? 0n;
}

/** The balances of all accounts at the end of a day, without those at zero. Debit > 0. */
export async function balancesOn(context: ReadContext, on: PlainDate): Promise<Map<string, Rupiah>> {
  const found = await sql<{ code: string; amount: Rupiah }>`
    with last as (${lastClosed(context, on)})
    select code, sum(amount)::bigint as amount from (
      select s.account_code as code, s.amount_rupiah as amount from ledger.balance_snapshot s, last
      where s.cooperative_id = ${context.cooperativeId} and s.member_id = '' and s.month = last.month and s.state = last.state
      union all
      select l.account_code, sum(l.amount_rupiah)::bigint from ledger.line l
      where l.cooperative_id = ${context.cooperativeId} and l.occurred_on > ${since} and l.occurred_on <= ${on}::date
      group by l.account_code) parts
    group by code having sum(amount) <> 0`.execute(context.tx);
  return new Map(found.rows.map((row) => [row.code, row.amount]));
}

/** Each member's part of an account at the end of a day, without those at zero, in the order of ids. Debit > 0. */
export async function memberBalancesOn(
  context: ReadContext,
  accountCode: string,
  on: PlainDate,
): Promise<Map<Id, Rupiah>> {
  const found = await sql<{ memberId: Id; amount: Rupiah }>`
    with last as (${lastClosed(context, on)})
    select member as "memberId", sum(amount)::bigint as amount from (
      (select distinct on (s.member_id) s.member_id as member, s.amount_rupiah as amount
       from ledger.balance_snapshot s, last
       where s.cooperative_id = ${context.cooperativeId} and s.account_code = ${accountCode} and s.member_id <> ''
         and (s.month, s.state) <= (last.month, last.state)
       order by s.member_id, s.month desc, s.state desc)
      union all
      select l.member_id, l.amount_rupiah from ledger.line l
      where l.cooperative_id = ${context.cooperativeId} and l.account_code = ${accountCode} and l.member_id is not null
        and l.occurred_on > ${since} and l.occurred_on <= ${on}::date) parts
    group by member having sum(amount) <> 0 order by member`.execute(context.tx);
  return new Map(found.rows.map((row) => [row.memberId, row.amount]));
}

/**
 * Each member's balances at the ends of the months of a span, added up. Divided by their number it is the average; as a
 * weight it serves both "average of monthly balances" and "balance times months". Debit > 0.
 */
export async function memberMonthEndSums(
  context: ReadContext,
  accountCode: string,
  span: Period,
): Promise<Map<Id, Rupiah>> {
  const monthIndex = (date: ReturnType<typeof sql>) =>
    sql`(extract(year from ${date}) * 12 + extract(month from ${date}))`;
  const monthEnds = sql`(${monthIndex(sql`(${span.to}::date + 1)`)} - ${monthIndex(sql`${span.from}::date`)})`;
  const passed = sql`greatest(${monthIndex(sql`l.occurred_on`)} - ${monthIndex(sql`${span.from}::date`)}, 0)`;
  const found = await sql<{ memberId: Id; amount: Rupiah }>`
    select l.member_id as "memberId",
           sum(l.amount_rupiah * greatest(${monthEnds} - ${passed}, 0))::bigint as amount
    from ledger.line l
    where l.cooperative_id = ${context.cooperativeId} and l.account_code = ${accountCode} and l.member_id is not null
      and l.occurred_on <= ${span.to}::date
    group by l.member_id
    having sum(l.amount_rupiah * greatest(${monthEnds} - ${passed}, 0)) <> 0
    order by l.member_id`.execute(context.tx);
  return new Map(found.rows.map((row) => [row.memberId, row.amount]));
}

/** What was taken over without saying whose it is: per account with a member ledger, where it is not zero. Debit > 0. */
export async function amountsWithoutMember(context: ReadContext, on: PlainDate): Promise<Map<string, Rupiah>> {
  const found = await sql<{ code: string; amount: Rupiah }>`
    select a.code, sum(l.amount_rupiah)::bigint as amount
    from ledger.account a join ledger.line l on l.cooperative_id = a.cooperative_id and l.account_code = a.code
    where a.cooperative_id = ${context.cooperativeId} and a.member_ledger and l.member_id is null
      and l.occurred_on <= ${on}::date
    group by a.code having sum(l.amount_rupiah) <> 0 order by a.code`.execute(context.tx);
  return new Map(found.rows.map((row) => [row.code, row.amount]));
}

/** A part of an account's movement in a span of days. */
export interface Movement {
  readonly code: string;
  readonly isMemberBusiness: boolean | null;
  readonly debitRupiah: Rupiah;
  readonly creditRupiah: Rupiah;
  /** Whether it came from taking over balances: part of the opening, not of the year. */
  readonly isOpening: boolean;
}

/** What moved in a span, per account and kind of business. Closing a year and carrying its surplus over do not count. */
export async function movements(context: ReadContext, span: Period): Promise<Movement[]> {
  const found = await sql<Movement>`
    select l.account_code as code, l.is_member_business as "isMemberBusiness",
           coalesce(sum(l.amount_rupiah) filter (where l.amount_rupiah > 0), 0)::bigint as "debitRupiah",
           coalesce(-sum(l.amount_rupiah) filter (where l.amount_rupiah < 0), 0)::bigint as "creditRupiah",
           e.kind in ('opening_balance', 'opening_result') as "isOpening"
    from ledger.line l join ledger.entry e on e.cooperative_id = l.cooperative_id and e.id = l.entry_id
    where l.cooperative_id = ${context.cooperativeId} and l.occurred_on between ${span.from}::date and ${span.to}::date
      and e.kind not in ('year_closing', 'surplus_carried_over')
    group by l.account_code, l.is_member_business, 5
    order by l.account_code, l.is_member_business nulls first`.execute(context.tx);
  return found.rows;
}

/** What stood against cash in a span: per account, what flowed in (positive) or out. Taking over balances is no flow. */
export async function flowsAgainstCash(context: ReadContext, span: Period): Promise<Map<string, Rupiah>> {
  const found = await sql<{ code: string; amount: Rupiah }>`
    with cash as (
      select code from ledger.account where cooperative_id = ${context.cooperativeId} and cash_flow = 'cash'),
    touching as (
      select distinct l.entry_id from ledger.line l join cash on cash.code = l.account_code
      where l.cooperative_id = ${context.cooperativeId} and l.occurred_on between ${span.from}::date and ${span.to}::date)
    select l.account_code as code, (-sum(l.amount_rupiah))::bigint as amount
    from touching t
    join ledger.entry e on e.cooperative_id = ${context.cooperativeId} and e.id = t.entry_id and e.kind <> 'opening_balance'
    join ledger.line l on l.cooperative_id = ${context.cooperativeId} and l.entry_id = t.entry_id
    where l.account_code not in (select code from cash)
    group by l.account_code having sum(l.amount_rupiah) <> 0 order by l.account_code`.execute(context.tx);
  return new Map(found.rows.map((row) => [row.code, row.amount]));
}

/** A line of an account's own page, with the balance after it. */
export interface AccountLineRow {
  readonly entryId: Id;
  readonly occurredOn: PlainDate;
  readonly memo: string;
  readonly kind: EntryKind;
  readonly source: string;
  readonly memberId: Id | null;
  readonly amountRupiah: Rupiah;
  readonly balanceRupiah: Rupiah;
}

/** Lines of an account in a span, oldest first, each with the balance after it; of one member's part where one is named. */
export async function accountLines(
  context: ReadContext,
  wanted: {
    readonly accountCode: string;
    readonly memberId: Id | null;
    readonly span: Period;
    readonly opening: Rupiah;
  },
  page: { readonly limit: number; readonly offset: number },
): Promise<{ rows: AccountLineRow[]; total: number }> {
  const where = sql`
    l.cooperative_id = ${context.cooperativeId} and l.account_code = ${wanted.accountCode}
    and l.occurred_on between ${wanted.span.from}::date and ${wanted.span.to}::date
    and (${wanted.memberId}::text is null or l.member_id = ${wanted.memberId}::text)`;
  const rows = await sql<AccountLineRow>`
    select l.entry_id as "entryId", l.occurred_on as "occurredOn", e.memo, e.kind, e.source, l.member_id as "memberId",
           l.amount_rupiah as "amountRupiah",
           (${wanted.opening}::bigint + sum(l.amount_rupiah) over (order by l.occurred_on, l.entry_id, l.line_no))::bigint as "balanceRupiah"
    from ledger.line l join ledger.entry e on e.cooperative_id = l.cooperative_id and e.id = l.entry_id
    where ${where}
    order by l.occurred_on, l.entry_id, l.line_no
    limit ${page.limit} offset ${page.offset}`.execute(context.tx);
  const counted = await sql<{ total: number }>`select count(*)::int as total from ledger.line l where ${where}`.execute(
    context.tx,
  );
  return { rows: rows.rows, total: counted.rows[0]?.total ?? 0 };
}
