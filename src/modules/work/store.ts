import { sql } from 'kysely';
import type { Month, Period, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { awaitTurn, awaitTurns } from '#platform/db/turns.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';

/** Hours as they were logged, and what became of them. */
export interface HoursRow {
  readonly id: Id;
  readonly memberId: Id;
  readonly workedOn: PlainDate;
  readonly minutes: number;
  readonly grade: string;
  readonly note: string;
  readonly state: 'open' | 'approved' | 'refused' | 'in-pay';
  readonly hourlyRupiah: Rupiah | null;
  readonly payRupiah: Rupiah | null;
  readonly reason: string;
  readonly payRunId: Id | null;
}

const HOURS = sql`
  select h.id, h.member_id as "memberId", h.worked_on as "workedOn", h.minutes, h.grade, h.note,
         case when l.hours_id is not null then 'in-pay' when d.approved then 'approved' when d.hours_id is not null then 'refused' else 'open' end as state,
         d.hourly_rate as "hourlyRupiah", d.pay as "payRupiah", coalesce(d.reason, '') as reason, l.pay_run_id as "payRunId"
  from work.hours h
  left join work.hours_decision d on d.cooperative_id = h.cooperative_id and d.hours_id = h.id
  left join work.pay_line l on l.cooperative_id = h.cooperative_id and l.hours_id = h.id`;

/** Writes hours down. */
export async function insertHours(
  context: Context,
  hours: { memberId: Id; workedOn: PlainDate; minutes: number; grade: string; note: string },
): Promise<Id> {
  const id = context.newId('hrs');
  await sql`
    insert into work.hours (cooperative_id, id, member_id, worked_on, minutes, grade, note, logged_at)
    values (${context.cooperativeId}, ${id}, ${hours.memberId}, ${hours.workedOn}, ${hours.minutes}, ${hours.grade}, ${hours.note}, ${context.now})`.execute(
    context.tx,
  );
  return id;
}

/** Minutes that a member has logged for a day, refused ones left out. */
export async function minutesOn(context: ReadContext, memberId: Id, on: PlainDate): Promise<number> {
  const found = await sql<{ minutes: number }>`
    select coalesce(sum(h.minutes), 0)::int as minutes from work.hours h
    left join work.hours_decision d on d.cooperative_id = h.cooperative_id and d.hours_id = h.id
    where h.member_id = ${memberId} and h.worked_on = ${on} and coalesce(d.approved, true)`.execute(context.tx);
  return found.rows[0]?.minutes ?? 0;
}

/** Hours by their ids, locked. */
export async function lockHours(context: Context, ids: readonly Id[]): Promise<HoursRow[]> {
  await awaitTurns(
    context.tx,
    ids.map((id) => `hours:${id}`),
  );
  const found = await sql<HoursRow>`${HOURS} where h.id = any(${[...ids]}::text[]) order by h.worked_on, h.id`.execute(
    context.tx,
  );
  return found.rows;
}

export interface HoursFilter {
  readonly memberId?: Id | undefined;
  readonly state?: HoursRow['state'] | undefined;
  readonly period: Period;
  readonly limit: number;
  readonly offset: number;
}

/** A page of hours, newest first, and the sums over all that the filter leaves. */
export async function hoursPage(
  context: ReadContext,
  filter: HoursFilter,
): Promise<{ rows: HoursRow[]; total: number; minutes: number; payRupiah: Rupiah }> {
  const found = await sql<HoursRow & { total: number; sumMinutes: number; sumPay: bigint }>`
    select *, count(*) over ()::int as total, (sum(minutes) over ())::int as "sumMinutes", (sum(coalesce("payRupiah", 0)) over ())::bigint as "sumPay"
    from (${HOURS}) x
    where "workedOn" between ${filter.period.from} and ${filter.period.to}
      and (${filter.memberId ?? null}::text is null or "memberId" = ${filter.memberId ?? null})
      and (${filter.state ?? null}::text is null or state = ${filter.state ?? null})
    order by "workedOn" desc, id desc limit ${filter.limit} offset ${filter.offset}`.execute(context.tx);
  const [first] = found.rows;
  return {
    rows: found.rows.map(({ total: _t, sumMinutes: _m, sumPay: _p, ...row }) => row),
    total: first?.total ?? 0,
    minutes: first?.sumMinutes ?? 0,
    payRupiah: first?.sumPay ?? 0n,
  };
}

/** Keeps decisions on hours. */
export async function insertDecisions(
  context: Context,
  decisions: readonly {
    hoursId: Id;
    approved: boolean;
    hourlyRupiah: Rupiah;
    payRupiah: Rupiah;
    reason: string;
    countsAsMember: boolean;
  }[],
): Promise<void> {
  const rows = decisions.map((each) => ({
    ...each,
    hourlyRupiah: String(each.hourlyRupiah),
    payRupiah: String(each.payRupiah),
  }));
  await sql`
    insert into work.hours_decision (cooperative_id, hours_id, approved, hourly_rate, pay, reason, counts_as_member, decided_on, recorded_at)
    select ${context.cooperativeId}, r->>'hoursId', (r->>'approved')::boolean, (r->>'hourlyRupiah')::bigint, (r->>'payRupiah')::bigint,
           r->>'reason', (r->>'countsAsMember')::boolean, ${context.today}, ${context.now}
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r`.execute(context.tx);
}

/** Takes every approved and unpaid hour of a month into a pay run; answers the pay per member. */
export async function insertPayRun(
  context: Context,
  month: Month,
  period: Period,
): Promise<{ payRunId: Id; pay: { memberId: Id; payRupiah: Rupiah; minutes: number }[] }> {
  await awaitTurn(context.tx, `pay-run:${context.cooperativeId}`);
  const payRunId = context.newId('pay');
  await sql`
    insert into work.pay_run (cooperative_id, id, month, run_on, recorded_at)
    values (${context.cooperativeId}, ${payRunId}, ${month}, ${context.today}, ${context.now})`.execute(context.tx);
  await sql`
    insert into work.pay_line (cooperative_id, pay_run_id, hours_id, member_id, pay)
    select h.cooperative_id, ${payRunId}, h.id, h.member_id, d.pay
    from work.hours h join work.hours_decision d on d.cooperative_id = h.cooperative_id and d.hours_id = h.id
    where d.approved and h.worked_on between ${period.from} and ${period.to}
      and not exists (select from work.pay_line l where l.cooperative_id = h.cooperative_id and l.hours_id = h.id)`.execute(
    context.tx,
  );
  const found = await sql<{ memberId: Id; payRupiah: bigint; minutes: number }>`
    select l.member_id as "memberId", sum(l.pay)::bigint as "payRupiah", sum(h.minutes)::int as minutes
    from work.pay_line l join work.hours h on h.cooperative_id = l.cooperative_id and h.id = l.hours_id
    where l.pay_run_id = ${payRunId} group by 1 order by 1`.execute(context.tx);
  return { payRunId, pay: found.rows };
}

/** All pay runs, newest first, with their sums. */
export async function payRuns(
  context: ReadContext,
): Promise<{ id: Id; month: Month; runOn: PlainDate; members: number; payRupiah: Rupiah }[]> {
  const found = await sql<{ id: Id; month: Month; runOn: PlainDate; members: number; payRupiah: bigint }>`
    select r.id, r.month, r.run_on as "runOn", count(distinct l.member_id)::int as members, coalesce(sum(l.pay), 0)::bigint as "payRupiah"
    from work.pay_run r left join work.pay_line l on l.cooperative_id = r.cooperative_id and l.pay_run_id = r.id
    group by r.id, r.month, r.run_on order by r.month desc, r.id desc`.execute(context.tx);
  return found.rows;
}

/** Decided hours with what their pay should be, for verification. */
export async function decidedHours(
  context: ReadContext,
): Promise<{ id: Id; minutes: number; approved: boolean; hourlyRupiah: Rupiah; payRupiah: Rupiah }[]> {
  const found = await sql<{ id: Id; minutes: number; approved: boolean; hourlyRupiah: bigint; payRupiah: bigint }>`
    select h.id, h.minutes, d.approved, d.hourly_rate as "hourlyRupiah", d.pay as "payRupiah"
    from work.hours h join work.hours_decision d on d.cooperative_id = h.cooperative_id and d.hours_id = h.id`.execute(
    context.tx,
  );
  return found.rows;
}
