import * as z from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { eventsOf as jobEventsOf, jobOf } from '#modules/dispatch/index.ts';
import { JOB_STATES } from '#modules/dispatch/model.ts';
import { membersOf } from '#modules/membership/index.ts';
import { duesBackOf, payableOf, receiptsOf } from '#modules/payments/index.ts';
import { openRupiah, PAYMENT_METHODS } from '#modules/payments/model.ts';
import { id, instant, plainDate, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import {
  cancellationRulesShown,
  cancellationShown,
  complaintShown,
  customerShown,
  orderShown,
  partShown,
  ratingShown,
} from '../fields.ts';
import { referenceOf } from '../model.ts';
import { assertMayHandle, refundedSoFar, requireOrder } from '../operations.ts';
import { cancellationRulesOf, customerOf } from '../shown.ts';
import * as money from '../store/money.ts';
import { cancellationOf, eventsOf } from '../store/orders.ts';
import { complaintsOf, ratingsOf } from '../store/voices.ts';

const settlementShown = z.object({
  subject: z.enum(['price', 'fee']),
  totalRupiah: rupiah(),
  workerRupiah: rupiah(),
  settledOn: plainDate(),
  entryId: id('ent'),
  parts: z.array(partShown),
});

/** One order, whole: who ordered, who works, what was paid, and where each rupiah went: article and journal entry. */
export const order = query({
  name: 'marketplace.order',
  summary: 'One order with customer, work, payments, and each rupiah of its price with article and journal entry.',
  may: 'marketplace.work',
  input: z.strictObject({ orderId: id('ord') }),
  output: z.object({
    order: orderShown,
    customer: customerShown,
    work: z.object({
      jobId: id('job'),
      state: z.enum(JOB_STATES),
      memberId: id('mem').nullable(),
      memberName: z.string().nullable(),
    }),
    payment: z.object({
      payableId: id('pbl'),
      owedRupiah: rupiah(),
      paidRupiah: rupiah(),
      openRupiah: rupiah(),
      receipts: z.array(
        z.object({
          method: z.enum(PAYMENT_METHODS),
          memberName: z.string().nullable(),
          amountRupiah: rupiah(),
          receivedOn: plainDate(),
          entryId: id('ent'),
        }),
      ),
      duesBack: z.array(
        z.object({
          id: id('dbk'),
          amountRupiah: rupiah(),
          reason: z.string(),
          dueSince: plainDate(),
          refundedOn: plainDate().nullable(),
          entryId: id('ent').nullable(),
        }),
      ),
    }),
    settlement: settlementShown.nullable(),
    refunds: z.array(
      z.object({
        amountRupiah: rupiah(),
        workerRupiah: rupiah(),
        reason: z.string(),
        refundedOn: plainDate(),
        entryId: id('ent'),
      }),
    ),
    tips: z.array(
      z.object({
        amountRupiah: rupiah(),
        workerRupiah: rupiah(),
        article: z.string(),
        receivedOn: plainDate(),
        entryId: id('ent'),
      }),
    ),
    refundable: z.object({ leftRupiah: rupiah(), until: plainDate().nullable() }),
    cancellation: cancellationShown.nullable(),
    rules: cancellationRulesShown,
    complaints: z.array(complaintShown),
    rating: ratingShown.nullable(),
    history: z.array(
      z.object({ what: z.string(), memberName: z.string().nullable(), note: z.string(), at: instant() }),
    ),
  }),
  discloses: ({ orderId }) => [orderId],

  async run(context, { orderId }) {
    const found = await requireOrder(context, orderId);
    const reference = referenceOf(orderId);
    const job = await jobOf(context, reference);
    const payable = await payableOf(context, reference);
    if (!job || !payable) reject('marketplace.no_such_order', {}, { path: 'orderId' });
    if (!context.may('marketplace.see')) assertMayHandle(context, job);

    const jobEvents = await jobEventsOf(context, job.id);
    const receipts = await receiptsOf(context, payable.id);
    const ids = [job.memberId, ...jobEvents.map((each) => each.memberId), ...receipts.map((each) => each.memberId)];
    const members = await membersOf(
      context,
      ids.flatMap((each) => each ?? []),
    );
    const names = new Map(members.map((member) => [member.id, member.name]));
    const nameOf = (memberId: string | null): string | null => (memberId ? (names.get(memberId) ?? null) : null);
    const settlement = await money.findSettlement(context, orderId);
    const refunds = await money.refundsOf(context, orderId);
    const inForce = await bylawsInForce(context);
    const { refundWithinDays } = inForce.bylaws.feeSplit;
    const [rating] = await ratingsOf(context, [orderId]);
    return {
      order: found,
      customer: customerOf(found),
      work: { jobId: job.id, state: job.state, memberId: job.memberId, memberName: nameOf(job.memberId) },
      payment: {
        payableId: payable.id,
        owedRupiah: payable.owedRupiah,
        paidRupiah: payable.paidRupiah,
        openRupiah: openRupiah(payable),
        receipts: receipts.map((each) => ({ ...each, memberName: nameOf(each.memberId) })),
        duesBack: await duesBackOf(context, payable.id),
      },
      settlement: settlement
        ? { ...settlement, parts: [...((await money.partsOf(context, [orderId])).get(orderId) ?? [])] }
        : null,
      refunds,
      tips: await money.tipsOf(context, orderId),
      refundable: {
        leftRupiah: settlement && found.state === 'settled' ? settlement.totalRupiah - refundedSoFar(refunds) : 0n,
        until: found.doneOn && refundWithinDays > 0 ? addDays(found.doneOn, refundWithinDays) : null,
      },
      cancellation: await cancellationOf(context, orderId),
      rules: cancellationRulesOf(inForce),
      complaints: await complaintsOf(context, [orderId]),
      rating: rating ?? null,
      history: [
        { what: 'marketplace.step.placed', memberName: null, note: '', at: found.placedAt },
        ...jobEvents.map(({ step, memberId, note, at }) => ({
          what: `dispatch.step.${step}`,
          memberName: nameOf(memberId),
          note,
          at,
        })),
        // That the work is done, the job's own log says already.
        ...(await eventsOf(context, orderId))
          .filter(({ step }) => step !== 'finished')
          .map(({ step, note, at }) => ({
            what: `marketplace.step.${step}`,
            memberName: null,
            note,
            at,
          })),
      ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    };
  },
});
