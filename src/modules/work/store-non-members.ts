import { sql } from 'kysely';
import type { Period, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { awaitTurn, awaitTurns } from '#platform/db/turns.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { YearOfWork } from './domain/non-member-cap.ts';

/** Hours of somebody who is not a member, and what became of them. */
export interface NonMemberHoursRow {
  readonly id: Id;
  readonly name: string;
  readonly workedOn: PlainDate;
  readonly minutes: number;
  readonly grade: string;
  readonly note: string;
  readonly state: 'owed' | 'paid' | 'withdrawn';
  readonly hourlyRupiah: Rupiah;
  readonly payRupiah: Rupiah;
  readonly reason: string;
  readonly endedOn: PlainDate | null;
}

const ROWS = sql`
  select h.id, h.name, h.worked_on as "workedOn", h.minutes, h.grade, h.note, coalesce(e.kind, 'owed') as state,
         h.hourly_rate as "hourlyRupiah", h.pay as "payRupiah", coalesce(e.reason, '') as reason, e.ended_on as "endedOn"
  from work.non_member_hours h
  left join work.non_member_hours_end e on e.cooperative_id = h.cooperative_id and e.hours_id = h.id`;

/** Holds the cap of this cooperative: two approvals at once would each see room that only one of them may take. */
export async function lockCap(context: Context): Promise<void> {
  await awaitTurn(context.tx, `work-cap:${context.cooperativeId}`);
}

/** Approved minutes of a span: of members, and of everybody else. */
export async function yearOfWork(context: ReadContext, period: Period): Promise<YearOfWork> {
  const found = await sql<YearOfWork>`
    select coalesce(sum(minutes) filter (where by_member), 0)::int as "memberMinutes",
           coalesce(sum(minutes) filter (where not by_member), 0)::int as "nonMemberMinutes"
    from (
      select h.minutes, d.counts_as_member as by_member
      from work.hours h join work.hours_decision d on d.cooperative_id = h.cooperative_id and d.hours_id = h.id
      where d.approved and h.worked_on between ${period.from} and ${period.to}
      union all
      select h.minutes, false from work.non_member_hours h
      left join work.non_member_hours_end e on e.cooperative_id = h.cooperative_id and e.hours_id = h.id
      where e.kind is distinct from 'withdrawn' and h.worked_on between ${period.from} and ${period.to}) worked`.execute(
    context.tx,
  );
  return found.rows[0] ?? { memberMinutes: 0, nonMemberMinutes: 0 };
}

/** Approved minutes of a span that members worked before their entry share was paid up. */
export async function candidateMinutes(context: ReadContext, period: Period): Promise<number> {
  const found = await sql<{ minutes: number }>`
    select coalesce(sum(h.minutes), 0)::int as minutes
    from work.hours h join work.hours_decision d on d.cooperative_id = h.cooperative_id and d.hours_id = h.id
    where d.approved and not d.counts_as_member and h.worked_on between ${period.from} and ${period.to}`.execute(
    context.tx,
  );
  return found.rows[0]?.minutes ?? 0;
}

/** Writes hours of a non-member down. */
export async function insertNonMemberHours(
  context: Context,
  hours: Pick<NonMemberHoursRow, 'name' | 'workedOn' | 'minutes' | 'grade' | 'note' | 'hourlyRupiah' | 'payRupiah'>,
): Promise<Id> {
  const id = context.newId('nmh');
  await sql`
    insert into work.non_member_hours (cooperative_id, id, name, worked_on, minutes, grade, hourly_rate, pay, note, recorded_at)
    values (${context.cooperativeId}, ${id}, ${hours.name}, ${hours.workedOn}, ${hours.minutes}, ${hours.grade},
            ${hours.hourlyRupiah}, ${hours.payRupiah}, ${hours.note}, ${context.now})`.execute(context.tx);
  return id;
}

/** Hours of non-members by their ids, locked. */
export async function lockNonMemberHours(context: Context, ids: readonly Id[]): Promise<NonMemberHoursRow[]> {
  await awaitTurns(
    context.tx,
    ids.map((id) => `hours:${id}`),
  );
  const found = await sql<NonMemberHoursRow>`
    ${ROWS} where h.id = any(${[...ids]}::text[]) order by h.worked_on, h.id`.execute(context.tx);
  return found.rows;
}

/** A page of the hours of non-members in a span, newest first, with how many there are. */
export async function nonMemberHoursPage(
  context: ReadContext,
  filter: { readonly period: Period; readonly limit: number; readonly offset: number },
): Promise<{ rows: NonMemberHoursRow[]; total: number }> {
  const found = await sql<NonMemberHoursRow & { total: number }>`
    select *, count(*) over ()::int as total from (${ROWS}) rows
    where "workedOn" between ${filter.period.from} and ${filter.period.to}
    order by "workedOn" desc, id desc limit ${filter.limit} offset ${filter.offset}`.execute(context.tx);
  return { rows: found.rows.map(({ total: _total, ...row }) => row), total: found.rows[0]?.total ?? 0 };
}

/** Every hour of non-members that is owed, oldest first. */
export async function owedNonMemberHours(context: ReadContext): Promise<NonMemberHoursRow[]> {
  const found = await sql<NonMemberHoursRow>`
    select * from (${ROWS}) rows where state = 'owed' order by "workedOn", id`.execute(context.tx);
  return found.rows;
}

/** Keeps that hours were paid or withdrawn. */
export async function endNonMemberHours(
  context: Context,
  ids: readonly Id[],
  end: { readonly kind: 'paid' | 'withdrawn'; readonly reason: string },
): Promise<void> {
  await sql`
    insert into work.non_member_hours_end (cooperative_id, hours_id, kind, reason, ended_on, recorded_at)
    select ${context.cooperativeId}, id, ${end.kind}, ${end.reason}, ${context.today}, ${context.now}
    from unnest(${[...ids]}::text[]) id`.execute(context.tx);
}

/** All hours of non-members, for verification. */
export async function allNonMemberHours(context: ReadContext): Promise<NonMemberHoursRow[]> {
  return (await sql<NonMemberHoursRow>`${ROWS}`.execute(context.tx)).rows;
}
