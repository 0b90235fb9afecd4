import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { jobOf } from '#modules/dispatch/index.ts';
import { JOB_STATES } from '#modules/dispatch/model.ts';
import { logoIdHere } from '#modules/identity/index.ts';
import { findMember } from '#modules/membership/index.ts';
import { payableOf } from '#modules/payments/index.ts';
import { openRupiah } from '#modules/payments/model.ts';
import { sha256 } from '#platform/db/client.server.ts';
import { id, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { cancellationCost } from '../domain/cancellation.ts';
import { firstName } from '../domain/names.ts';
import { minutesBetween } from '../domain/price.ts';
import {
  cancellationRulesShown,
  cancellationShown,
  complaintShown,
  customerShown,
  orderShown,
  orderToken,
  partShown,
  ratingShown,
} from '../fields.ts';
import { CANCELLATION_GROUNDS, referenceOf } from '../model.ts';
import { orderIdOfToken, requireOrder, wallTime } from '../operations.ts';
import { cancellationRulesOf, customerOf } from '../shown.ts';
import { partsOf, refundsOf } from '../store/money.ts';
import * as store from '../store/orders.ts';
import { paymentNote } from '../store/services.ts';
import { complaintsOf, ratingsOf } from '../store/voices.ts';

/** In which cooperative a customer's key opens an order: the page of an order has no cooperative in its address. */
export const keyPlace = query({
  name: 'marketplace.key-place',
  summary: 'The cooperative in which a customer’s key opens an order.',
  may: 'public',
  scope: 'installation',
  input: z.strictObject({ token: orderToken() }),
  output: z.object({ cooperativeId: id('coop') }),

  async run(context, { token }) {
    const cooperativeId = await store.cooperativeOfKey(context, sha256(token));
    return { cooperativeId: cooperativeId ?? reject('marketplace.no_such_link') };
  },
});

/** The customer's own order: how it stands, who comes, what is to be paid, what cancelling now would cost. */
export const myOrder = query({
  name: 'marketplace.my-order',
  summary: 'A customer’s own order by its key: state, who comes, payment, and what cancelling would cost now.',
  may: 'public',
  input: z.strictObject({ token: orderToken() }),
  output: z.object({
    cooperative: z.object({ slug: z.string(), name: z.string(), logoId: id('logo').nullable() }),
    order: orderShown,
    customer: customerShown,
    work: z.enum(JOB_STATES),
    /** First name only. */
    workerName: z.string().nullable(),
    payment: z.object({ openRupiah: rupiah(), paidRupiah: rupiah(), dueBackRupiah: rupiah(), note: z.string() }),
    /** Where each rupiah went, once it is settled. */
    parts: z.array(partShown),
    refundedRupiah: rupiah(),
    /** What cancelling now would cost; `null` where it is not possible. */
    cancelling: z.object({ ground: z.enum(CANCELLATION_GROUNDS), feeRupiah: rupiah(), article: z.string() }).nullable(),
    rules: cancellationRulesShown,
    cancellation: cancellationShown.nullable(),
    complaints: z.array(complaintShown),
    rating: ratingShown.nullable(),
    may: z.object({ complain: z.boolean(), rate: z.boolean() }),
  }),

  async run(context, { token }) {
    const order = await requireOrder(context, await orderIdOfToken(context, token));
    const reference = referenceOf(order.id);
    const job = await jobOf(context, reference);
    const payable = await payableOf(context, reference);
    if (!job || !payable) reject('marketplace.no_such_order');
    const inForce = await bylawsInForce(context);
    const taken = job.state !== 'waiting' && job.state !== 'offered';
    const worker = taken && job.memberId ? await findMember(context, job.memberId) : null;
    const cost = cancellationCost(
      {
        priceRupiah: order.priceRupiah,
        minutesBefore: minutesBetween(wallTime(context), { on: order.startsOn, minute: order.startMinute }),
        by: 'customer',
        customerAbsent: false,
        workerAccepted: job.state === 'accepted',
      },
      inForce.bylaws.feeSplit.cancellation,
    );
    const cancellable = order.state === 'placed' && job.state !== 'started';
    const complaints = await complaintsOf(context, [order.id]);
    const [rating] = await ratingsOf(context, [order.id]);
    const over = order.state === 'done' || order.state === 'settled';
    return {
      cooperative: {
        slug: context.tenant?.slug ?? '',
        name: context.tenant?.name ?? '',
        logoId: await logoIdHere(context),
      },
      order,
      customer: customerOf(order),
      work: job.state,
      workerName: worker ? firstName(worker.name) : null,
      payment: {
        openRupiah: openRupiah(payable),
        paidRupiah: payable.paidRupiah,
        dueBackRupiah: payable.dueBackRupiah - payable.refundedRupiah,
        note: await paymentNote(context),
      },
      parts: [...((await partsOf(context, [order.id])).get(order.id) ?? [])],
      refundedRupiah: (await refundsOf(context, order.id)).reduce((total, each) => total + each.amountRupiah, 0n),
      cancelling: cancellable
        ? { ground: cost.ground, feeRupiah: cost.feeRupiah, article: inForce.articleOf(cost.path) }
        : null,
      rules: cancellationRulesOf(inForce),
      cancellation: await store.cancellationOf(context, order.id),
      complaints,
      rating: rating ?? null,
      may: {
        complain: order.state !== 'placed' && !complaints.some((each) => each.outcome === null),
        rate: over && !rating,
      },
    };
  },
});
