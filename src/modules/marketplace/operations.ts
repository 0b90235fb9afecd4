import { assert } from '#kernel/assert.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import type { Id } from '#kernel/id.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { eventsOf, jobOf } from '#modules/dispatch/index.ts';
import type { Job } from '#modules/dispatch/model.ts';
import { post } from '#modules/ledger/index.ts';
import { payableOf } from '#modules/payments/index.ts';
import { openRupiah } from '#modules/payments/model.ts';
import { minuteOfDay } from '#platform/clock/business-date.ts';
import { sha256 } from '#platform/db/client.server.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { conflict, Forbidden, reject } from '#platform/registry/outcome.ts';
import type { WallTime } from './domain/price.ts';
import { splitPrice, workerRupiah } from './domain/split.ts';
import { referenceOf, stateAfter, type Order, type OrderSettled, type OrderStep } from './model.ts';
import { splitPosted } from './postings.ts';
import * as money from './store/money.ts';
import * as store from './store/orders.ts';

/** What the clock on the wall of the cooperative shows. */
export function wallTime(context: ReadContext): WallTime {
  return { on: context.today, minute: minuteOfDay(context.now, context.tenant?.timeZone ?? 'Asia/Jakarta') };
}

/** The order, locked to the end of the transaction; refuses `marketplace.no_such_order`. */
export async function lockOrder(context: Context, orderId: Id): Promise<Order> {
  await store.lock(context, orderId);
  return requireOrder(context, orderId);
}

/** The order; refuses `marketplace.no_such_order`. */
export async function requireOrder(context: ReadContext, orderId: Id): Promise<Order> {
  return (await store.findOrder(context, orderId)) ?? reject('marketplace.no_such_order', {}, { path: 'orderId' });
}

/** The order that a customer's key opens; an unknown key and an old one are refused alike. */
export async function orderIdOfToken(context: ReadContext, token: string): Promise<Id> {
  return (await store.orderIdOfKey(context, sha256(token))) ?? reject('marketplace.no_such_link');
}

/** Whether the actor may run the cooperative's orders, or did this job. */
export function assertMayHandle(context: ReadContext, job: Job): void {
  const own =
    context.actor.kind === 'person' && context.actor.memberId !== null && context.actor.memberId === job.memberId;
  if (own && job.state !== 'offered' && job.state !== 'waiting') return;
  if (!context.may('marketplace.manage')) throw new Forbidden();
}

/** Takes a step that must be legal from where the locked order stands; else refuses `marketplace.not_possible_now`. */
export async function step(context: Context, order: Order, taken: OrderStep, note = ''): Promise<Order> {
  const state = stateAfter(taken, order.state);
  if (state === null) conflict('marketplace.not_possible_now', { state: order.state });
  await store.insertStep(context, order, { step: taken, state, note });
  return { ...order, seq: order.seq + 1, state, doneOn: taken === 'finished' ? context.today : order.doneOn };
}

/** Events that settling may emit; commands that settle spread them. */
export const SETTLING_EVENTS = ['marketplace.order_settled'] as const;

/** What a command has read already, so that settling need not read it again. */
interface Known {
  readonly owedRupiah?: Rupiah;
  readonly openRupiah?: Rupiah;
  /** Who did the work. */
  readonly memberId?: Id | null;
}

/**
 * Splits the price of a done order, or the fee of a cancelled one, once everything is paid: by the bylaws in force today, in
 * one entry, each part with its article. Does nothing while something is open or the work is not done.
 */
export async function settleIfDue(context: Context, order: Order, known: Known = {}): Promise<Order> {
  if (order.state !== 'done' && order.state !== 'fee_due') return order;
  const { owedRupiah, open } = await standingOf(context, order, known);
  if (open > 0n) return order;
  const subject = order.state === 'done' ? 'price' : 'fee';
  const memberId = known.memberId === undefined ? await workerOf(context, order) : known.memberId;
  await settle(context, order, { subject, totalRupiah: owedRupiah, memberId });
  return step(context, order, subject === 'price' ? 'settled' : 'fee_settled');
}

async function standingOf(
  context: ReadContext,
  order: Order,
  known: Known,
): Promise<{ readonly owedRupiah: Rupiah; readonly open: Rupiah }> {
  if (known.owedRupiah !== undefined && known.openRupiah !== undefined) {
    return { owedRupiah: known.owedRupiah, open: known.openRupiah };
  }
  const payable = await payableOf(context, referenceOf(order.id));
  assert(payable, `order ${order.id} has no payable`);
  return { owedRupiah: payable.owedRupiah, open: openRupiah(payable) };
}

async function settle(
  context: Context,
  order: Order,
  due: { readonly subject: 'price' | 'fee'; readonly totalRupiah: Rupiah; readonly memberId: Id | null },
): Promise<void> {
  const { subject, totalRupiah, memberId } = due;
  const { version, bylaws, articleOf } = await bylawsInForce(context);
  const parts = splitPrice(totalRupiah, bylaws.feeSplit.parts, articleOf);
  const worker = workerRupiah(parts);
  assert(memberId !== null || worker === 0n, `order ${order.id} was settled without the worker`);

  const business = { memberId, customerIsMember: order.customerMemberId !== null };
  const draft = splitPosted({
    orderId: order.id,
    number: order.number,
    subject,
    totalRupiah,
    parts,
    business,
    settledOn: context.today,
  });
  const { entryId } = await post(context, draft);
  const minutes = subject === 'price' ? order.durationMinutes : 0;
  const settlement: money.Settlement = {
    orderId: order.id,
    subject,
    totalRupiah,
    memberId,
    workerRupiah: worker,
    durationMinutes: minutes,
    bylawsVersion: version.id,
    entryId,
    settledOn: context.today,
  };
  await money.insertSettlement(context, settlement, parts);
  const event: OrderSettled = {
    orderId: order.id,
    memberId,
    workerRupiah: String(worker),
    priceRupiah: String(totalRupiah),
    settledOn: context.today,
    minutes,
    customerMemberId: order.customerMemberId,
  };
  context.emit('marketplace.order_settled', { ...event });
}

/** Who did the work, or, where a cancelled job has nobody any more, who had taken it. */
async function workerOf(context: ReadContext, order: Order): Promise<Id | null> {
  const job = await jobOf(context, referenceOf(order.id));
  if (!job) return null;
  if (job.state !== 'cancelled') return job.memberId;
  const accepted = (await eventsOf(context, job.id)).findLast((event) => event.step === 'accepted');
  return accepted?.memberId ?? null;
}

/** What of a settled price has been given back so far. */
export function refundedSoFar(refunds: readonly money.Refund[]): Rupiah {
  return sum(refunds.map((refund) => refund.amountRupiah));
}
