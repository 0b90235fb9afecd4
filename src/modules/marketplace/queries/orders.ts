import * as z from 'zod';
import type { Id } from '#kernel/id.ts';
import { jobsIn, jobsOf } from '#modules/dispatch/index.ts';
import { JOB_STATES } from '#modules/dispatch/model.ts';
import { membersOf } from '#modules/membership/index.ts';
import { payablesOf } from '#modules/payments/index.ts';
import { openRupiah } from '#modules/payments/model.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { id, PAGE_ROWS, paging, plainDate, rupiah, pagesOf } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { customerShown, orderShown } from '../fields.ts';
import { orderOfReference, referenceOf, type OrderState } from '../model.ts';
import { customerOf } from '../shown.ts';
import * as store from '../store/orders.ts';

/** Rows of an export at most. */
const EXPORT_ROWS = 100_000;
/** Jobs that nobody has taken yet, at most: they are few, or the cooperative has another problem. */
const WAITING_JOBS = 10_000;

/** How the list is narrowed: by what somebody has to do about it. */
export const ORDER_VIEWS = ['waiting', 'coming', 'unpaid', 'settled', 'cancelled', 'complaint'] as const;

const STATES: Readonly<Record<(typeof ORDER_VIEWS)[number], readonly OrderState[] | undefined>> = {
  waiting: ['placed'],
  coming: ['placed'],
  unpaid: ['done', 'fee_due'],
  settled: ['settled'],
  cancelled: ['cancelled', 'fee_settled'],
  complaint: undefined,
};

/** Every order, searchable, by what is to be done about it. */
export const orders = query({
  name: 'marketplace.orders',
  summary: 'Orders, latest first, searchable by customer, district, service and number.',
  may: 'marketplace.see',
  input: z.strictObject({
    ...paging,
    view: z.enum(ORDER_VIEWS).optional(),
    from: plainDate().optional(),
    to: plainDate().optional(),
    whole: z.boolean().default(false),
  }),
  output: z.object({
    orders: z.array(
      orderShown.extend({
        customer: customerShown,
        work: z.enum(JOB_STATES),
        workerId: id('mem').nullable(),
        workerName: z.string().nullable(),
        openRupiah: rupiah(),
      }),
    ),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
    waiting: z.int(),
  }),
  discloses: (_input, answer) => answer.orders.map((each) => each.id),

  async run(context, { search, view, from, to, page, whole }) {
    const limit = whole ? EXPORT_ROWS : PAGE_ROWS;
    const waiting = await waitingOrders(context);
    const { rows, total } = await store.orderPage(context, {
      search,
      from,
      to,
      states: view ? STATES[view] : undefined,
      among: view === 'waiting' ? waiting : undefined,
      besides: view === 'coming' ? waiting : undefined,
      withComplaint: view === 'complaint',
      limit,
      offset: whole ? 0 : (page - 1) * PAGE_ROWS,
    });
    const references = rows.map((order) => referenceOf(order.id));
    const jobs = new Map((await jobsOf(context, references)).map((job) => [job.reference, job]));
    const payables = new Map((await payablesOf(context, references)).map((each) => [each.reference, each]));
    const members = await membersOf(
      context,
      [...jobs.values()].flatMap((job) => job.memberId ?? []),
    );
    const names = new Map(members.map((member) => [member.id, member.name]));
    return {
      orders: rows.map((order) => {
        const job = jobs.get(referenceOf(order.id));
        const payable = payables.get(referenceOf(order.id));
        return {
          ...order,
          customer: customerOf(order),
          work: job?.state ?? 'cancelled',
          workerId: job?.memberId ?? null,
          workerName: names.get(job?.memberId ?? '') ?? null,
          openRupiah: payable ? openRupiah(payable) : 0n,
        };
      }),
      total,
      page,
      pages: pagesOf(total, limit),
      waiting: waiting.length,
    };
  },
});

/** Orders whose work nobody has taken yet. */
async function waitingOrders(context: ReadContext): Promise<Id[]> {
  const jobs = await jobsIn(context, ['waiting', 'offered'], WAITING_JOBS);
  return jobs.flatMap((job) => orderOfReference(job.reference) ?? []);
}
