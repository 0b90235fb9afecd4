import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { lockJobOf } from '#modules/dispatch/index.ts';
import { post, POSTING_REFUSALS } from '#modules/ledger/index.ts';
import { PAYMENT_METHODS } from '#modules/payments/model.ts';
import { id, rupiah, rupiahAboveZero } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { workerPartOfTip } from '../domain/split.ts';
import { referenceOf } from '../model.ts';
import { assertMayHandle, lockOrder } from '../operations.ts';
import { tipReceived } from '../postings.ts';
import { insertTip } from '../store/money.ts';

/** A customer gave something on top of the price. How much of it is the worker's, the articles say. */
export const recordTip = command({
  name: 'marketplace.record-tip',
  summary: 'Records a tip for the work of an order; the articles say how much of it is the worker’s.',
  may: 'marketplace.work',
  input: z.strictObject({
    orderId: id('ord'),
    amountRupiah: rupiahAboveZero(),
    method: z.enum(PAYMENT_METHODS).default('cash-to-worker'),
  }),
  output: z.object({ tipId: id('tip'), entryId: id('ent'), workerRupiah: rupiah() }),
  rejects: ['marketplace.no_such_order', 'marketplace.not_done_yet', 'bylaws.none_in_force', ...POSTING_REFUSALS],

  async run(context, { orderId, amountRupiah, method }) {
    const order = await lockOrder(context, orderId);
    const { memberId, ...job } = await lockJobOf(context, referenceOf(orderId));
    assertMayHandle(context, { ...job, memberId });
    if (method !== 'cash-to-worker' && !context.may('marketplace.manage')) throw new Forbidden();
    if (memberId === null || (order.state !== 'done' && order.state !== 'settled')) reject('marketplace.not_done_yet');

    const { version, bylaws, articleOf } = await bylawsInForce(context);
    const workerRupiah = workerPartOfTip(amountRupiah, bylaws.feeSplit.tipsToWorkerBps);
    const tipId = context.newId('tip');
    const tip = { memberId, method, amountRupiah, workerRupiah, receivedOn: context.today };
    const { entryId } = await post(context, tipReceived({ tipId, number: order.number, ...tip }));
    const article = articleOf('feeSplit.tipsToWorkerBps');
    await insertTip(context, { id: tipId, orderId, ...tip, bylawsVersion: version.id, article, entryId });
    return { tipId, entryId, workerRupiah };
  },
});
