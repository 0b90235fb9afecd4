import * as z from 'zod';
import { assert } from '#kernel/assert.ts';
import { addDays } from '#kernel/calendar.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { post, POSTING_REFUSALS } from '#modules/ledger/index.ts';
import { lockPayableOf, reducePayable } from '#modules/payments/index.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, note, rupiah, rupiahAboveZero } from '#platform/registry/fields.ts';
import { conflict, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { refundParts, workerRupiah } from '../domain/split.ts';
import { referenceOf, type Order, type OrderReversed } from '../model.ts';
import { lockOrder, refundedSoFar } from '../operations.ts';
import { splitRefunded } from '../postings.ts';
import * as store from '../store/money.ts';

/**
 * Gives a settled price back, or a part of it, within the days that the articles allow. The split is undone in proportion by
 * an entry of its own; the money itself goes by `payments.refund`.
 */
export const refundOrder = command({
  name: 'marketplace.refund-order',
  summary: 'Gives the price of an order, or a part of it, back to the customer within the days of the articles.',
  may: 'marketplace.manage',
  input: z.strictObject({ orderId: id('ord'), amountRupiah: rupiahAboveZero(), reason: note(500) }),
  output: z.object({ refundId: id('rfd'), dueBackId: id('dbk'), entryId: id('ent'), workerRupiah: rupiah() }),
  rejects: [
    'marketplace.no_such_order',
    'marketplace.not_possible_now',
    'marketplace.refund_too_late',
    'marketplace.more_than_paid',
    'payments.no_such_payable',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['marketplace.order_reversed'],

  async run(context, { orderId, amountRupiah, reason }) {
    const order = await lockOrder(context, orderId);
    if (order.state !== 'settled') conflict('marketplace.not_possible_now', { state: order.state });
    await assertInTime(context, order);
    const settlement = await store.findSettlement(context, orderId);
    assert(settlement, `order ${orderId} is settled without a settlement`);
    const before = await store.refundsOf(context, orderId);
    const left = settlement.totalRupiah - refundedSoFar(before);
    if (amountRupiah > left) reject('marketplace.more_than_paid', { left: String(left) }, { path: 'amountRupiah' });

    const parts = (await store.partsOf(context, [orderId])).get(orderId) ?? [];
    const amounts = refundParts(
      amountRupiah,
      parts.map((part) => part.amountRupiah),
      before.map((each) => each.parts),
    );
    const borne = parts.map((part, index) => ({ ...part, amountRupiah: amounts[index] ?? 0n }));
    const { memberId } = settlement;
    const refundId = context.newId('rfd');
    const business = { memberId, customerIsMember: order.customerMemberId !== null };
    const refundedOn = context.today;
    const draft = splitRefunded({ refundId, number: order.number, amountRupiah, parts: borne, business, refundedOn });
    const { entryId } = await post(context, draft);
    const payable = await lockPayableOf(context, referenceOf(orderId));
    const { dueBackId } = await reducePayable(context, payable, { byRupiah: amountRupiah, reason });
    assert(dueBackId, `nothing of order ${orderId} was paid`);

    const worker = workerRupiah(borne);
    await store.insertRefund(context, {
      id: refundId,
      orderId,
      amountRupiah,
      workerRupiah: worker,
      memberId,
      reason,
      dueBackId,
      entryId,
      refundedOn,
      parts: amounts,
    });
    const event: OrderReversed = {
      orderId,
      refundId,
      memberId,
      workerRupiah: String(worker),
      priceRupiah: String(amountRupiah),
      reversedOn: refundedOn,
      customerMemberId: order.customerMemberId,
    };
    context.emit('marketplace.order_reversed', { ...event });
    return { refundId, dueBackId, entryId, workerRupiah: worker };
  },
});

async function assertInTime(context: Context, order: Order): Promise<void> {
  const { bylaws, articleOf } = await bylawsInForce(context);
  const { refundWithinDays } = bylaws.feeSplit;
  const until = addDays(order.doneOn ?? order.startsOn, refundWithinDays);
  if (refundWithinDays > 0 && context.today <= until) return;
  const article = articleOf('feeSplit.refundWithinDays');
  reject('marketplace.refund_too_late', { days: String(refundWithinDays), until }, { article });
}
