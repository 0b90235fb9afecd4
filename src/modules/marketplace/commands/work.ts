import * as z from 'zod';
import { finishJob, lockJobOf } from '#modules/dispatch/index.ts';
import { POSTING_REFUSALS } from '#modules/ledger/index.ts';
import { lockPayableOf, RECEIPT_REFUSALS, recordReceipt } from '#modules/payments/index.ts';
import { openRupiah } from '#modules/payments/model.ts';
import { id, rupiah } from '#platform/registry/fields.ts';
import { conflict, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { ORDER_STATES, referenceOf } from '../model.ts';
import { assertMayHandle, lockOrder, settleIfDue, SETTLING_EVENTS, step } from '../operations.ts';

const NOT_NOW = [
  'marketplace.no_such_order',
  'marketplace.not_possible_now',
  'marketplace.changed_meanwhile',
  'dispatch.no_such_job',
  'dispatch.not_possible_now',
  'dispatch.changed_meanwhile',
  'bylaws.none_in_force',
  ...POSTING_REFUSALS,
] as const;

const outcome = z.object({ orderId: id('ord'), state: z.enum(ORDER_STATES) });

/** The work is done. What was paid already is split at once. */
export const finishWork = command({
  name: 'marketplace.finish-work',
  summary: 'Says that the work of an order is done; by whoever did it, or the manager.',
  may: 'marketplace.work',
  input: z.strictObject({ orderId: id('ord') }),
  output: outcome,
  rejects: [...NOT_NOW, 'marketplace.starts_later'],
  emits: ['marketplace.order_finished', ...SETTLING_EVENTS],

  async run(context, { orderId }) {
    const order = await lockOrder(context, orderId);
    const job = await lockJobOf(context, referenceOf(orderId));
    assertMayHandle(context, job);
    if (order.state !== 'placed') conflict('marketplace.not_possible_now', { state: order.state });
    if (context.today < order.startsOn) reject('marketplace.starts_later', { date: order.startsOn });
    await finishJob(context, job);
    const done = await step(context, order, 'finished');
    context.emit('marketplace.order_finished', { orderId, memberId: job.memberId });
    return { orderId, state: (await settleIfDue(context, done, { memberId: job.memberId })).state };
  },
});

/** The customer paid the worker in cash: the cooperative's money in the worker's hands, until it is handed over. */
export const collectCash = command({
  name: 'marketplace.collect-cash',
  summary: 'Records that the customer paid the worker everything in cash; by whoever did the work, or the manager.',
  may: 'marketplace.work',
  input: z.strictObject({ orderId: id('ord') }),
  output: outcome.extend({ amountRupiah: rupiah() }),
  rejects: [...NOT_NOW, ...RECEIPT_REFUSALS, 'marketplace.nobody_there'],
  emits: SETTLING_EVENTS,

  async run(context, { orderId }) {
    const order = await lockOrder(context, orderId);
    const job = await lockJobOf(context, referenceOf(orderId));
    assertMayHandle(context, job);
    if (order.state !== 'placed' && order.state !== 'done') {
      conflict('marketplace.not_possible_now', { state: order.state });
    }
    if (job.memberId === null || job.state === 'offered') reject('marketplace.nobody_there');
    const payable = await lockPayableOf(context, referenceOf(orderId));
    const amountRupiah = openRupiah(payable);
    const received = await recordReceipt(context, payable, {
      method: 'cash-to-worker',
      memberId: job.memberId,
      amountRupiah,
      receivedOn: context.today,
    });
    const after = { owedRupiah: payable.owedRupiah, openRupiah: received.openRupiah, memberId: job.memberId };
    return { orderId, amountRupiah, state: (await settleIfDue(context, order, after)).state };
  },
});

/** Splits what is done and paid. Runs by itself when a payment is recorded elsewhere; while something is open, it waits. */
export const settleOrder = command({
  name: 'marketplace.settle-order',
  summary: 'Splits the price of an order that is done and paid; does nothing while something is open.',
  may: 'marketplace.manage',
  input: z.strictObject({ orderId: id('ord') }),
  output: outcome,
  rejects: NOT_NOW,
  emits: SETTLING_EVENTS,

  async run(context, { orderId }) {
    return { orderId, state: (await settleIfDue(context, await lockOrder(context, orderId))).state };
  },
});
