import { awaitTurn } from '#platform/db/turns.ts';
import { containing } from '#platform/db/containing.ts';
import { sql } from 'kysely';
import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { conflict } from '#platform/registry/outcome.ts';
import type { CancellationGround, Order, OrderState, OrderStep } from '../model.ts';

/** Raised by the database when another step came first. */
const NOT_WHERE_IT_BEGINS = 'SG090';

const COLUMNS = sql`
  o.id, o.number, o.service_id as "serviceId", o.service_version as "serviceVersion", v.name_id as "serviceNameId",
  v.name_en as "serviceNameEn", v.unit_id as "unitId", v.unit_en as "unitEn", o.quantity, o.starts_on as "startsOn",
  o.start_minute as "startMinute", o.duration_minutes as "durationMinutes", o.price_rupiah as "priceRupiah",
  o.customer_name as "customerName", o.customer_phone as "customerPhone", o.customer_member_id as "customerMemberId",
  o.district, o.address, o.note, o.placed_on as "placedOn", o.placed_at as "placedAt", t.seq, t.state, t.done_on as "doneOn"`;

const TABLES = sql`
  marketplace.customer_order o
  join marketplace.order_standing t on t.cooperative_id = o.cooperative_id and t.order_id = o.id
  join marketplace.service_version v
    on v.cooperative_id = o.cooperative_id and v.service_id = o.service_id and v.version = o.service_version`;

/** Two who act on one thing act one after the other; held to the end of the transaction. */
export async function lock(context: Context, thing: string): Promise<void> {
  await awaitTurn(context.tx, `marketplace:${context.cooperativeId}:${thing}`);
}

/** One order. */
export async function findOrder(context: ReadContext, orderId: Id): Promise<Order | null> {
  const found = await sql<Order>`
    select ${COLUMNS} from ${TABLES} where o.cooperative_id = ${context.cooperativeId} and o.id = ${orderId}`.execute(
    context.tx,
  );
  return found.rows[0] ?? null;
}

/** Orders by their ids. */
export async function ordersById(context: ReadContext, orderIds: readonly Id[]): Promise<ReadonlyMap<Id, Order>> {
  if (orderIds.length === 0) return new Map();
  const found = await sql<Order>`
    select ${COLUMNS} from ${TABLES}
    where o.cooperative_id = ${context.cooperativeId} and o.id = any(${[...new Set(orderIds)]}::text[])`.execute(
    context.tx,
  );
  return new Map(found.rows.map((order) => [order.id, order]));
}

/** The order that a key opens: only its newest key does. */
export async function orderIdOfKey(context: ReadContext, tokenHash: string): Promise<Id | null> {
  const found = await sql<{ orderId: Id }>`
    select l.order_id as "orderId" from marketplace.order_link l
    where l.cooperative_id = ${context.cooperativeId} and l.token_hash = ${tokenHash}
      and not exists (select from marketplace.order_link newer
                      where newer.cooperative_id = l.cooperative_id and newer.order_id = l.order_id and newer.id > l.id)`.execute(
    context.tx,
  );
  return found.rows[0]?.orderId ?? null;
}

/** The cooperative in which a key opens an order, found outside of any. */
export async function cooperativeOfKey(context: ReadContext, tokenHash: string): Promise<Id | null> {
  const found = await sql<{ id: Id | null }>`select marketplace.cooperative_of_key(${tokenHash}) as id`.execute(
    context.tx,
  );
  return found.rows[0]?.id ?? null;
}

export type NewOrder = Omit<
  Order,
  | 'id'
  | 'number'
  | 'serviceNameId'
  | 'serviceNameEn'
  | 'unitId'
  | 'unitEn'
  | 'placedOn'
  | 'placedAt'
  | 'seq'
  | 'state'
  | 'doneOn'
>;

/** Adds an order under the next number, with the customer's key to it. */
export async function insertOrder(
  context: Context,
  order: NewOrder,
  tokenHash: string,
): Promise<{ readonly id: Id; readonly number: number }> {
  await lock(context, 'order-number');
  const id = context.newId('ord');
  const added = await sql<{ number: number }>`
    with placed as (
      insert into marketplace.customer_order
        (cooperative_id, id, number, service_id, service_version, quantity, starts_on, start_minute, duration_minutes,
         price_rupiah, customer_name, customer_phone, customer_member_id, district, address, note, placed_on, placed_at, placed_by)
      select ${context.cooperativeId}, ${id}, coalesce(max(number), 0) + 1, ${order.serviceId}, ${order.serviceVersion}::int,
             ${order.quantity}::int, ${order.startsOn}::date, ${order.startMinute}::int, ${order.durationMinutes}::int,
             ${order.priceRupiah}::bigint, ${order.customerName}, ${order.customerPhone}, ${order.customerMemberId},
             ${order.district}, ${order.address}, ${order.note}, ${context.today}::date, ${context.now}::timestamptz,
             ${canonicalJson(context.actor)}::jsonb
      from marketplace.customer_order where cooperative_id = ${context.cooperativeId}
      returning number)
    select number from placed`.execute(context.tx);
  await insertKey(context, id, tokenHash);
  return { id, number: added.rows[0]?.number ?? 0 };
}

/** Gives an order a new key; the earlier ones no longer open it. */
export async function insertKey(context: Context, orderId: Id, tokenHash: string): Promise<void> {
  await sql`
    insert into marketplace.order_link (cooperative_id, id, order_id, token_hash, issued_at)
    values (${context.cooperativeId}, ${context.newId('olk')}, ${orderId}, ${tokenHash}, ${context.now})`.execute(
    context.tx,
  );
}

/** Adds a step, found legal, to an order's log. Refuses `marketplace.changed_meanwhile` where another step came first. */
export async function insertStep(
  context: Context,
  order: Order,
  step: { readonly step: OrderStep; readonly state: OrderState; readonly note?: string },
): Promise<void> {
  try {
    await sql`
      insert into marketplace.order_event (cooperative_id, order_id, seq, step, from_state, state, note, actor, occurred_on, at)
      values (${context.cooperativeId}, ${order.id}, ${order.seq + 1}, ${step.step}, ${order.state}, ${step.state},
              ${step.note ?? ''}, ${canonicalJson(context.actor)}::jsonb, ${context.today}, ${context.now})`.execute(
      context.tx,
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === NOT_WHERE_IT_BEGINS) {
      conflict('marketplace.changed_meanwhile');
    }
    throw error;
  }
}

/** One step in the history of an order. */
export interface OrderEvent {
  readonly seq: number;
  readonly step: OrderStep;
  readonly state: OrderState;
  readonly note: string;
  readonly at: Instant;
}

/** The history of an order, first step first. */
export async function eventsOf(context: ReadContext, orderId: Id): Promise<OrderEvent[]> {
  const found = await sql<OrderEvent>`
    select seq, step, state, note, at from marketplace.order_event
    where cooperative_id = ${context.cooperativeId} and order_id = ${orderId} order by seq`.execute(context.tx);
  return found.rows;
}

/** How the list of orders is narrowed. */
export interface OrderFilter {
  readonly search?: string | undefined;
  readonly states?: readonly OrderState[] | undefined;
  /** Only these orders, or all but these. */
  readonly among?: readonly Id[] | undefined;
  readonly besides?: readonly Id[] | undefined;
  readonly withComplaint?: boolean | undefined;
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** A page of orders, latest start first, and how many there are in all. */
export async function orderPage(context: ReadContext, filter: OrderFilter): Promise<{ rows: Order[]; total: number }> {
  const search = filter.search ? containing(filter.search) : null;
  const list = (ids: readonly string[] | undefined) => (ids ? [...ids] : null);
  const found = await sql<Order & { total: number }>`
    select ${COLUMNS}, count(*) over ()::int as total from ${TABLES}
    where o.cooperative_id = ${context.cooperativeId}
      and (${search}::text is null or o.customer_name ilike ${search} or o.customer_phone ilike ${search}
           or o.district ilike ${search} or v.name_id ilike ${search} or o.number::text = ${filter.search ?? ''})
      and (${list(filter.states)}::text[] is null or t.state = any(${list(filter.states)}::text[]))
      and (${list(filter.among)}::text[] is null or o.id = any(${list(filter.among)}::text[]))
      and (${list(filter.besides)}::text[] is null or o.id <> all(${list(filter.besides)}::text[]))
      and (${filter.from ?? null}::date is null or o.starts_on >= ${filter.from ?? null}::date)
      and (${filter.to ?? null}::date is null or o.starts_on <= ${filter.to ?? null}::date)
      and (not ${filter.withComplaint ?? false}::boolean or exists (
        select from marketplace.complaint c
        where c.cooperative_id = o.cooperative_id and c.order_id = o.id
          and not exists (select from marketplace.complaint_answer a
                          where a.cooperative_id = c.cooperative_id and a.complaint_id = c.id)))
    order by o.starts_on desc, o.start_minute desc, o.number desc limit ${filter.limit} offset ${filter.offset}`.execute(
    context.tx,
  );
  return { rows: found.rows.map(({ total: _total, ...order }) => order), total: found.rows[0]?.total ?? 0 };
}

/** A cancellation as it is kept. */
export interface Cancellation {
  readonly ground: CancellationGround;
  readonly minutesBefore: number;
  readonly feeRupiah: Rupiah;
  readonly article: string;
  readonly reason: string;
  readonly cancelledOn: PlainDate;
}

/** Keeps a cancellation and what it costs. */
export async function insertCancellation(
  context: Context,
  orderId: Id,
  cancellation: Omit<Cancellation, 'cancelledOn'> & { readonly bylawsVersion: Id },
): Promise<void> {
  await sql`
    insert into marketplace.cancellation (cooperative_id, order_id, ground, minutes_before, fee_rupiah, bylaws_version, article,
                                          reason, cancelled_on, recorded_at)
    values (${context.cooperativeId}, ${orderId}, ${cancellation.ground}, ${cancellation.minutesBefore},
            ${cancellation.feeRupiah}, ${cancellation.bylawsVersion}, ${cancellation.article}, ${cancellation.reason},
            ${context.today}, ${context.now})`.execute(context.tx);
}

/** The cancellation of an order, if it was cancelled. */
export async function cancellationOf(context: ReadContext, orderId: Id): Promise<Cancellation | null> {
  const found = await sql<Cancellation>`
    select ground, minutes_before as "minutesBefore", fee_rupiah as "feeRupiah", article, reason, cancelled_on as "cancelledOn"
    from marketplace.cancellation where cooperative_id = ${context.cooperativeId} and order_id = ${orderId}`.execute(
    context.tx,
  );
  return found.rows[0] ?? null;
}

/** An order with its whole log. */
export interface LoggedOrder {
  readonly number: number;
  readonly state: OrderState;
  readonly steps: readonly OrderStep[];
  readonly settled: boolean;
}

/** Every order with its log, to be walked through again. */
export async function loggedOrders(context: ReadContext): Promise<LoggedOrder[]> {
  const found = await sql<LoggedOrder>`
    select o.number, t.state,
           coalesce((select jsonb_agg(e.step order by e.seq) from marketplace.order_event e
                     where e.cooperative_id = o.cooperative_id and e.order_id = o.id), '[]') as steps,
           exists (select from marketplace.settlement s
                   where s.cooperative_id = o.cooperative_id and s.order_id = o.id) as settled
    from marketplace.customer_order o
    join marketplace.order_standing t on t.cooperative_id = o.cooperative_id and t.order_id = o.id
    where o.cooperative_id = ${context.cooperativeId} order by o.number`.execute(context.tx);
  return found.rows;
}
