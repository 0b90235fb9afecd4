import { sql } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import type { PaymentMethod } from '#modules/payments/model.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { PayoutMethod, SplitPart } from '../model.ts';

/** A split as it is kept. */
export interface Settlement {
  readonly orderId: Id;
  readonly subject: 'price' | 'fee';
  readonly totalRupiah: Rupiah;
  readonly memberId: Id | null;
  readonly workerRupiah: Rupiah;
  readonly durationMinutes: number;
  readonly bylawsVersion: Id;
  readonly entryId: Id;
  readonly settledOn: PlainDate;
}

const SETTLEMENT = sql`
  order_id as "orderId", subject, total_rupiah as "totalRupiah", member_id as "memberId", worker_rupiah as "workerRupiah",
  duration_minutes as "durationMinutes", bylaws_version as "bylawsVersion", entry_id as "entryId", settled_on as "settledOn"`;

const PART = sql`
  key, name, goes_to as "to", fund, bps, amount_rupiah as "amountRupiah", article`;

/** Keeps a split with its parts, in one statement. */
export async function insertSettlement(
  context: Context,
  settlement: Settlement,
  parts: readonly SplitPart[],
): Promise<void> {
  const of = <T>(read: (part: SplitPart) => T): T[] => parts.map(read);
  await sql`
    with settled as (
      insert into marketplace.settlement (cooperative_id, order_id, subject, total_rupiah, member_id, worker_rupiah, duration_minutes,
                                          bylaws_version, entry_id, settled_on, recorded_at)
      values (${context.cooperativeId}, ${settlement.orderId}, ${settlement.subject}, ${settlement.totalRupiah},
              ${settlement.memberId}, ${settlement.workerRupiah}, ${settlement.durationMinutes}, ${settlement.bylawsVersion},
              ${settlement.entryId}, ${settlement.settledOn}, ${context.now}))
    insert into marketplace.settlement_part (cooperative_id, order_id, position, key, name, goes_to, fund, bps, amount_rupiah, article)
    select ${context.cooperativeId}, ${settlement.orderId}, p.position, p.key, p.name, p.goes_to, p.fund, p.bps, p.amount, p.article
    from unnest(${of((p) => p.key)}::text[], ${of((p) => p.name)}::text[], ${of((p) => p.to)}::text[], ${of((p) => p.fund)}::text[],
                ${of((p) => p.bps)}::int[], ${of((p) => p.amountRupiah)}::bigint[], ${of((p) => p.article)}::text[])
      with ordinality as p(key, name, goes_to, fund, bps, amount, article, position)`.execute(context.tx);
}

/** The prices of the orders settled in a span, and how many orders had each. */
export async function pricesBetween(
  context: ReadContext,
  from: PlainDate,
  to: PlainDate,
): Promise<{ priceRupiah: Rupiah; orders: number }[]> {
  const found = await sql<{ priceRupiah: Rupiah; orders: number }>`
    select total_rupiah as "priceRupiah", count(*)::int as orders from marketplace.settlement
    where cooperative_id = ${context.cooperativeId} and subject = 'price' and settled_on between ${from} and ${to}
    group by 1 order by 1`.execute(context.tx);
  return found.rows;
}

/** The split of an order, if it was settled. */
export async function findSettlement(context: ReadContext, orderId: Id): Promise<Settlement | null> {
  const found = await sql<Settlement>`
    select ${SETTLEMENT} from marketplace.settlement
    where cooperative_id = ${context.cooperativeId} and order_id = ${orderId}`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** The parts of the splits of orders, by order. */
export async function partsOf(
  context: ReadContext,
  orderIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly SplitPart[]>> {
  if (orderIds.length === 0) return new Map();
  const found = await sql<SplitPart & { orderId: Id }>`
    select order_id as "orderId", ${PART} from marketplace.settlement_part
    where cooperative_id = ${context.cooperativeId} and order_id = any(${[...orderIds]}::text[])
    order by order_id, position`.execute(context.tx);
  const byOrder = new Map<Id, SplitPart[]>();
  for (const { orderId, ...part } of found.rows) byOrder.set(orderId, [...(byOrder.get(orderId) ?? []), part]);
  return byOrder;
}

/** The splits of a member's work in a span, latest first. */
export async function settlementsOfMember(
  context: ReadContext,
  memberId: Id,
  span: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<Settlement[]> {
  const found = await sql<Settlement>`
    select ${SETTLEMENT} from marketplace.settlement
    where cooperative_id = ${context.cooperativeId} and member_id = ${memberId} and settled_on between ${span.from} and ${span.to}
    order by settled_on desc, order_id desc`.execute(context.tx);
  return found.rows;
}

/** Splits in the order of their orders, from behind one on: to count all of them again. */
export async function settlementsAfter(context: ReadContext, after: Id, limit: number): Promise<Settlement[]> {
  const found = await sql<Settlement>`
    select ${SETTLEMENT} from marketplace.settlement
    where cooperative_id = ${context.cooperativeId} and order_id::text > ${after} order by order_id::text limit ${limit}`.execute(
    context.tx,
  );
  return found.rows;
}

/** A price given back, or a part of it. */
export interface Refund {
  readonly id: Id;
  readonly orderId: Id;
  readonly amountRupiah: Rupiah;
  readonly workerRupiah: Rupiah;
  readonly memberId: Id | null;
  readonly reason: string;
  readonly dueBackId: Id;
  readonly entryId: Id;
  readonly refundedOn: PlainDate;
  /** What each part of the split bears, in the order of the parts. */
  readonly parts: readonly Rupiah[];
}

const REFUND = sql`
  r.id, r.order_id as "orderId", r.amount_rupiah as "amountRupiah", r.worker_rupiah as "workerRupiah", r.member_id as "memberId",
  r.reason, r.due_back_id as "dueBackId", r.entry_id as "entryId", r.refunded_on as "refundedOn",
  (select array_agg(p.amount_rupiah::text order by p.position) from marketplace.refund_part p
   where p.cooperative_id = r.cooperative_id and p.refund_id = r.id) as "partTexts"`;

type RefundRow = Omit<Refund, 'parts'> & { readonly partTexts: readonly string[] };

const refundOf = ({ partTexts, ...refund }: RefundRow): Refund => ({ ...refund, parts: partTexts.map(BigInt) });

/** Keeps a refund with what each part of the split bears. */
export async function insertRefund(context: Context, refund: Refund): Promise<void> {
  await sql`
    with refunded as (
      insert into marketplace.refund (cooperative_id, id, order_id, amount_rupiah, worker_rupiah, member_id, reason, due_back_id,
                                      entry_id, refunded_on, recorded_at)
      values (${context.cooperativeId}, ${refund.id}, ${refund.orderId}, ${refund.amountRupiah}, ${refund.workerRupiah},
              ${refund.memberId}, ${refund.reason}, ${refund.dueBackId}, ${refund.entryId}, ${refund.refundedOn}, ${context.now}))
    insert into marketplace.refund_part (cooperative_id, refund_id, position, amount_rupiah)
    select ${context.cooperativeId}, ${refund.id}, p.position, p.amount
    from unnest(${[...refund.parts]}::bigint[]) with ordinality as p(amount, position)`.execute(context.tx);
}

/** The refunds of an order, oldest first. */
export async function refundsOf(context: ReadContext, orderId: Id): Promise<Refund[]> {
  const found = await sql<RefundRow>`
    select ${REFUND} from marketplace.refund r
    where r.cooperative_id = ${context.cooperativeId} and r.order_id = ${orderId} order by r.id`.execute(context.tx);
  return found.rows.map(refundOf);
}

/** Refunds that touched a member's earnings in a span, latest first. */
export async function refundsOfMember(
  context: ReadContext,
  memberId: Id,
  span: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<Refund[]> {
  const found = await sql<RefundRow>`
    select ${REFUND} from marketplace.refund r
    where r.cooperative_id = ${context.cooperativeId} and r.member_id = ${memberId} and r.refunded_on between ${span.from} and ${span.to}
    order by r.refunded_on desc, r.id desc`.execute(context.tx);
  return found.rows.map(refundOf);
}

/** Every refund, oldest first. */
export async function refunds(context: ReadContext): Promise<Refund[]> {
  const found = await sql<RefundRow>`
    select ${REFUND} from marketplace.refund r where r.cooperative_id = ${context.cooperativeId} order by r.id`.execute(
    context.tx,
  );
  return found.rows.map(refundOf);
}

/** Earnings that reached a member. */
export interface Payout {
  readonly id: Id;
  readonly memberId: Id;
  readonly amountRupiah: Rupiah;
  readonly method: PayoutMethod;
  readonly paidOn: PlainDate;
  readonly entryId: Id;
}

const PAYOUT = sql`
  id, member_id as "memberId", amount_rupiah as "amountRupiah", method, paid_on as "paidOn", entry_id as "entryId"`;

/** Keeps payouts. */
export async function insertPayouts(context: Context, payouts: readonly Payout[]): Promise<void> {
  const of = <T>(read: (payout: Payout) => T): T[] => payouts.map(read);
  await sql`
    insert into marketplace.payout (cooperative_id, id, member_id, amount_rupiah, method, paid_on, entry_id, recorded_at)
    select ${context.cooperativeId}, p.id, p.member, p.amount, p.method, p.paid_on, p.entry, ${context.now}::timestamptz
    from unnest(${of((p) => p.id)}::text[], ${of((p) => p.memberId)}::text[], ${of((p) => p.amountRupiah)}::bigint[],
                ${of((p) => p.method)}::text[], ${of((p) => p.paidOn)}::date[], ${of((p) => p.entryId)}::text[])
      as p(id, member, amount, method, paid_on, entry)`.execute(context.tx);
}

/** Payouts to a member in a span, latest first. */
export async function payoutsOfMember(
  context: ReadContext,
  memberId: Id,
  span: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<Payout[]> {
  const found = await sql<Payout>`
    select ${PAYOUT} from marketplace.payout
    where cooperative_id = ${context.cooperativeId} and member_id = ${memberId} and paid_on between ${span.from} and ${span.to}
    order by paid_on desc, id desc`.execute(context.tx);
  return found.rows;
}

/** Every payout, oldest first. */
export async function payouts(context: ReadContext): Promise<Payout[]> {
  const found = await sql<Payout>`
    select ${PAYOUT} from marketplace.payout where cooperative_id = ${context.cooperativeId} order by id`.execute(
    context.tx,
  );
  return found.rows;
}

/** What a customer gave on top of the price. */
export interface Tip {
  readonly id: Id;
  readonly orderId: Id;
  readonly memberId: Id;
  readonly method: PaymentMethod;
  readonly amountRupiah: Rupiah;
  readonly workerRupiah: Rupiah;
  readonly bylawsVersion: Id;
  readonly article: string;
  readonly receivedOn: PlainDate;
  readonly entryId: Id;
}

const TIP = sql`
  select id, order_id as "orderId", member_id as "memberId", method, amount_rupiah as "amountRupiah", worker_rupiah as "workerRupiah",
         bylaws_version as "bylawsVersion", article, received_on as "receivedOn", entry_id as "entryId"
  from marketplace.tip`;

/** Keeps a tip. */
export async function insertTip(context: Context, tip: Tip): Promise<void> {
  await sql`
    insert into marketplace.tip (cooperative_id, id, order_id, member_id, method, amount_rupiah, worker_rupiah, bylaws_version,
                                 article, received_on, entry_id, recorded_at)
    values (${context.cooperativeId}, ${tip.id}, ${tip.orderId}, ${tip.memberId}, ${tip.method}, ${tip.amountRupiah},
            ${tip.workerRupiah}, ${tip.bylawsVersion}, ${tip.article}, ${tip.receivedOn}, ${tip.entryId}, ${context.now})`.execute(
    context.tx,
  );
}

/** The tips for an order, oldest first. */
export async function tipsOf(context: ReadContext, orderId: Id): Promise<Tip[]> {
  const found = await sql<Tip>`
    ${TIP} where cooperative_id = ${context.cooperativeId} and order_id = ${orderId} order by id`.execute(context.tx);
  return found.rows;
}

/** Tips for a member's work in a span, latest first. */
export async function tipsOfMember(
  context: ReadContext,
  memberId: Id,
  span: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<Tip[]> {
  const found = await sql<Tip>`
    ${TIP} where cooperative_id = ${context.cooperativeId} and member_id = ${memberId}
      and received_on between ${span.from} and ${span.to} order by received_on desc, id desc`.execute(context.tx);
  return found.rows;
}

/** Every tip, oldest first. */
export async function tips(context: ReadContext): Promise<Tip[]> {
  const found = await sql<Tip>`${TIP} where cooperative_id = ${context.cooperativeId} order by id`.execute(context.tx);
  return found.rows;
}

/** What a member earned by orders in all, tips included, less refunds, and what of it was paid. */
export interface Earned {
  readonly memberId: Id;
  readonly earnedRupiah: Rupiah;
  readonly refundedRupiah: Rupiah;
  readonly paidRupiah: Rupiah;
}

/** Earnings of all members who ever earned by an order, or of one. */
export async function earned(context: ReadContext, memberId: Id | null = null): Promise<Earned[]> {
  const of = context.cooperativeId;
  const found = await sql<Earned>`
    select m.member_id as "memberId", sum(m.earned)::bigint as "earnedRupiah", sum(m.refunded)::bigint as "refundedRupiah",
           sum(m.paid)::bigint as "paidRupiah"
    from (
      select member_id, worker_rupiah as earned, 0 as refunded, 0 as paid from marketplace.settlement
      where cooperative_id = ${of} and member_id is not null and (${memberId}::text is null or member_id = ${memberId})
      union all
      select member_id, worker_rupiah, 0, 0 from marketplace.tip
      where cooperative_id = ${of} and (${memberId}::text is null or member_id = ${memberId})
      union all
      select member_id, 0, worker_rupiah, 0 from marketplace.refund
      where cooperative_id = ${of} and member_id is not null and (${memberId}::text is null or member_id = ${memberId})
      union all
      select member_id, 0, 0, amount_rupiah from marketplace.payout
      where cooperative_id = ${of} and (${memberId}::text is null or member_id = ${memberId})
    ) m group by m.member_id order by m.member_id`.execute(context.tx);
  return found.rows;
}

/** What is still owed to a member by orders; below zero where a refund came after a payout. */
export const dueOf = (earnings: Earned): Rupiah =>
  earnings.earnedRupiah - earnings.refundedRupiah - earnings.paidRupiah;
