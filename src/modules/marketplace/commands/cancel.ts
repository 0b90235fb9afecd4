import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { cancelJob, lockJobOf } from '#modules/dispatch/index.ts';
import { POSTING_REFUSALS } from '#modules/ledger/index.ts';
import { lockPayableOf, reducePayable } from '#modules/payments/index.ts';
import { openRupiah } from '#modules/payments/model.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, note, rupiah } from '#platform/registry/fields.ts';
import { conflict, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { cancellationCost } from '../domain/cancellation.ts';
import { minutesBetween } from '../domain/price.ts';
import { orderToken } from '../fields.ts';
import { CANCELLATION_GROUNDS, ORDER_STATES, referenceOf } from '../model.ts';
import {
  assertMayHandle,
  lockOrder,
  orderIdOfToken,
  settleIfDue,
  SETTLING_EVENTS,
  step,
  wallTime,
} from '../operations.ts';
import { insertCancellation } from '../store/orders.ts';

const REFUSALS = [
  'marketplace.no_such_order',
  'marketplace.not_possible_now',
  'marketplace.changed_meanwhile',
  'marketplace.work_has_begun',
  'dispatch.no_such_job',
  'dispatch.not_possible_now',
  'dispatch.changed_meanwhile',
  'payments.no_such_payable',
  'bylaws.none_in_force',
  ...POSTING_REFUSALS,
] as const;

const EVENTS = ['marketplace.order_cancelled', ...SETTLING_EVENTS] as const;

const outcome = z.object({
  state: z.enum(ORDER_STATES),
  ground: z.enum(CANCELLATION_GROUNDS),
  feeRupiah: rupiah(),
  /** What of the money paid goes back to the customer. */
  dueBackRupiah: rupiah(),
});

/** The customer cancels, with the key of the order. What it costs, the articles say; the page told it before. */
export const cancelOwnOrder = command({
  name: 'marketplace.cancel-own-order',
  summary: 'Cancels an order by the customer’s own key; a late cancellation costs what the articles say.',
  may: 'public',
  input: z.strictObject({ token: orderToken(), reason: note(500).optional() }),
  output: outcome,
  rejects: [...REFUSALS, 'marketplace.no_such_link'],
  emits: EVENTS,
  secret: ['token'],

  async run(context, { token, reason = '' }) {
    const orderId = await orderIdOfToken(context, token);
    return cancel(context, orderId, { by: 'customer', customerAbsent: false, reason });
  },
});

/** The manager cancels: at the customer's word (as if the customer had), or because the cooperative cannot come. */
export const cancelOrder = command({
  name: 'marketplace.cancel-order',
  summary: 'Cancels an order for the customer, or because the cooperative cannot come: then it costs nothing.',
  may: 'marketplace.manage',
  input: z.strictObject({ orderId: id('ord'), by: z.enum(['customer', 'cooperative']), reason: note(500) }),
  output: outcome,
  rejects: REFUSALS,
  emits: EVENTS,

  run: (context, { orderId, by, reason }) => cancel(context, orderId, { by, customerAbsent: false, reason }),
});

/** The worker came and nobody was there. */
export const recordAbsence = command({
  name: 'marketplace.record-absence',
  summary: 'Records that nobody was there when the worker came; the fee is what the articles say.',
  may: 'marketplace.work',
  input: z.strictObject({ orderId: id('ord'), reason: note(500).optional() }),
  output: outcome,
  rejects: [...REFUSALS, 'marketplace.not_yet_time', 'marketplace.nobody_there'],
  emits: EVENTS,

  run: (context, { orderId, reason = '' }) =>
    cancel(context, orderId, { by: 'customer', customerAbsent: true, reason }),
});

/** A fee that will never be paid is given up, with a reason. */
export const waiveFee = command({
  name: 'marketplace.waive-fee',
  summary: 'Gives up what is still open of a cancellation fee, with a reason.',
  may: 'marketplace.manage',
  input: z.strictObject({ orderId: id('ord'), reason: note(500) }),
  output: z.object({ waivedRupiah: rupiah() }),
  rejects: ['marketplace.fee_partly_paid', ...REFUSALS],

  async run(context, { orderId, reason }) {
    const order = await lockOrder(context, orderId);
    const payable = await lockPayableOf(context, referenceOf(orderId));
    if (payable.paidRupiah > payable.dueBackRupiah) reject('marketplace.fee_partly_paid');
    await step(context, order, 'fee_waived', reason);
    const waivedRupiah = openRupiah(payable);
    if (waivedRupiah > 0n) await reducePayable(context, payable, { byRupiah: waivedRupiah, reason });
    return { waivedRupiah };
  },
});

interface Cancelled {
  readonly by: 'customer' | 'cooperative';
  readonly customerAbsent: boolean;
  readonly reason: string;
}

async function cancel(context: Context, orderId: string, cancelled: Cancelled): Promise<z.output<typeof outcome>> {
  const order = await lockOrder(context, orderId);
  if (order.state !== 'placed') conflict('marketplace.not_possible_now', { state: order.state });
  const job = await lockJobOf(context, referenceOf(orderId));
  const minutesBefore = minutesBetween(wallTime(context), { on: order.startsOn, minute: order.startMinute });
  if (cancelled.customerAbsent) {
    assertMayHandle(context, job);
    if (job.state !== 'accepted' && job.state !== 'started') reject('marketplace.nobody_there');
    if (minutesBefore > 0) reject('marketplace.not_yet_time');
  } else if (job.state === 'started' && cancelled.by === 'customer') reject('marketplace.work_has_begun');

  const { version, bylaws, articleOf } = await bylawsInForce(context);
  const cost = cancellationCost(
    {
      priceRupiah: order.priceRupiah,
      minutesBefore,
      by: cancelled.by,
      customerAbsent: cancelled.customerAbsent,
      workerAccepted: job.state === 'accepted' || job.state === 'started',
    },
    bylaws.feeSplit.cancellation,
  );
  await cancelJob(context, job, cancelled.reason);
  await insertCancellation(context, orderId, {
    ground: cost.ground,
    minutesBefore,
    feeRupiah: cost.feeRupiah,
    bylawsVersion: version.id,
    article: articleOf(cost.path),
    reason: cancelled.reason,
  });
  const payable = await lockPayableOf(context, referenceOf(orderId));
  const byRupiah = order.priceRupiah - cost.feeRupiah;
  const { dueBackRupiah } =
    byRupiah > 0n
      ? await reducePayable(context, payable, { byRupiah, reason: `Pesanan ${order.number} dibatalkan` })
      : { dueBackRupiah: 0n };
  const taken = cost.feeRupiah === 0n ? 'cancelled' : cancelled.customerAbsent ? 'customer_absent' : 'cancelled_late';
  const after = await settleIfDue(context, await step(context, order, taken, cancelled.reason));
  const { ground, feeRupiah } = cost;
  context.emit('marketplace.order_cancelled', { orderId, ground, feeRupiah: String(feeRupiah) });
  return { state: after.state, ground, feeRupiah, dueBackRupiah };
}
