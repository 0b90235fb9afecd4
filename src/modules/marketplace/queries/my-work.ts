import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { jobsOfMember } from '#modules/dispatch/index.ts';
import { JOB_STATES, type Job } from '#modules/dispatch/model.ts';
import { balanceOf } from '#modules/ledger/index.ts';
import { ownMembership } from '#modules/membership/index.ts';
import { payablesOf } from '#modules/payments/index.ts';
import { openRupiah } from '#modules/payments/model.ts';
import { id, instant, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { customerShown, orderShown } from '../fields.ts';
import { orderOfReference } from '../model.ts';
import { customerOf } from '../shown.ts';
import { ordersById } from '../store/orders.ts';

const OPEN_JOBS = 100;
const DONE_JOBS = 20;

/**
 * A worker's own orders: what is offered, what is to be done, and what is done and still to be paid. Name, phone and address
 * of the customer only after accepting.
 */
export const myWork = query({
  name: 'marketplace.my-work',
  summary: 'The caller’s own orders: offered, to be done, done and still to be paid; and customers’ cash in hand.',
  may: 'dispatch.work',
  input: z.strictObject({}),
  output: z.object({
    orders: z.array(
      orderShown.extend({
        jobId: id('job'),
        work: z.enum(JOB_STATES),
        workerRupiah: rupiah(),
        expiresAt: instant().nullable(),
        customer: customerShown.nullable(),
        openRupiah: rupiah(),
      }),
    ),
    heldRupiah: rupiah(),
    /** The part of a price that goes to its worker, in the bylaws of today: where the amounts come from; `null` where there is none. */
    workerPart: z.object({ path: z.string(), article: z.string() }).nullable(),
  }),

  async run(context) {
    const { id: memberId } = await ownMembership(context);
    const open = { states: ['offered', 'accepted', 'started'], latestFirst: false, limit: OPEN_JOBS } as const;
    const done = { states: ['done'], latestFirst: true, limit: DONE_JOBS } as const;
    const jobs: Job[] = [
      ...(await jobsOfMember(context, memberId, open)),
      ...(await jobsOfMember(context, memberId, done)),
    ];
    const orders = await ordersById(
      context,
      jobs.flatMap((job) => orderOfReference(job.reference) ?? []),
    );
    const payables = await payablesOf(
      context,
      jobs.map((job) => job.reference),
    );
    const openOf = new Map(payables.map((payable) => [payable.reference, openRupiah(payable)]));
    const { bylaws, articleOf } = await bylawsInForce(context);
    const part = bylaws.feeSplit.parts.find(({ to }) => to === 'worker');
    return {
      orders: jobs.flatMap((job) => {
        const order = orders.get(orderOfReference(job.reference) ?? '');
        if (!order) return [];
        const { id: jobId, state: work, workerRupiah, expiresAt } = job;
        const customer = work === 'offered' ? null : customerOf(order);
        const openRupiahNow = openOf.get(job.reference) ?? 0n;
        return [{ ...order, jobId, work, workerRupiah, expiresAt, customer, openRupiah: openRupiahNow }];
      }),
      workerPart: part ? { path: `feeSplit.parts.${part.key}.bps`, article: articleOf('feeSplit.parts') } : null,
      heldRupiah: await balanceOf(context, 'cash_in_transit', { memberId }),
    };
  },
});
