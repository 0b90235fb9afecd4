import * as z from 'zod';
import { monthBounds, monthOf } from '#kernel/calendar.ts';
import { sum } from '#kernel/money.ts';
import { balanceOf, balancesByMember } from '#modules/ledger/index.ts';
import { membersOf, ownMembership } from '#modules/membership/index.ts';
import { id, month, plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { partShown } from '../fields.ts';
import { PAYOUT_METHODS } from '../model.ts';
import * as store from '../store/money.ts';
import { ordersById } from '../store/orders.ts';

/** What the caller earned today and in a month, order by order, and where each rupiah of each price went. */
export const myEarnings = query({
  name: 'marketplace.my-earnings',
  summary: 'The caller’s earnings of today and of a month, with where each rupiah of each order went.',
  may: 'dispatch.work',
  input: z.strictObject({ month: month().optional() }),
  output: z.object({
    today: plainDate(),
    month: z.string(),
    todayRupiah: rupiah(),
    monthRupiah: rupiah(),
    monthMinutes: z.int(),
    /** Earned and not paid out yet. */
    dueRupiah: rupiah(),
    /** Customers' cash in hand. */
    heldRupiah: rupiah(),
    orders: z.array(
      z.object({
        orderId: id('ord'),
        number: z.int(),
        serviceNameId: z.string(),
        serviceNameEn: z.string(),
        subject: z.enum(['price', 'fee']),
        settledOn: plainDate(),
        totalRupiah: rupiah(),
        workerRupiah: rupiah(),
        refundedRupiah: rupiah(),
        entryId: id('ent'),
        parts: z.array(partShown),
      }),
    ),
    tips: z.array(
      z.object({
        orderId: id('ord'),
        amountRupiah: rupiah(),
        workerRupiah: rupiah(),
        article: z.string(),
        receivedOn: plainDate(),
        entryId: id('ent'),
      }),
    ),
    payouts: z.array(
      z.object({
        amountRupiah: rupiah(),
        method: z.enum(PAYOUT_METHODS),
        paidOn: plainDate(),
        entryId: id('ent'),
      }),
    ),
  }),

  async run(context, { month: wanted = monthOf(context.today) }) {
    const { id: memberId } = await ownMembership(context);
    const { first: from, last: to } = monthBounds(wanted);
    const settlements = await store.settlementsOfMember(context, memberId, { from, to });
    const today = { from: context.today, to: context.today };
    const ofToday = await store.settlementsOfMember(context, memberId, today);
    const tips = await store.tipsOfMember(context, memberId, { from, to });
    const tipsToday = await store.tipsOfMember(context, memberId, today);
    const refundsToday = await store.refundsOfMember(context, memberId, today);
    const refunds = await store.refundsOfMember(context, memberId, { from, to });
    const ids = settlements.map((each) => each.orderId);
    const orders = await ordersById(context, ids);
    const parts = await store.partsOf(context, ids);
    const [earned] = await store.earned(context, memberId);
    const workers = (all: readonly { readonly workerRupiah: bigint }[]) => sum(all.map((each) => each.workerRupiah));
    return {
      today: context.today,
      month: wanted,
      todayRupiah: workers(ofToday) + workers(tipsToday) - workers(refundsToday),
      monthRupiah: workers(settlements) + workers(tips) - workers(refunds),
      monthMinutes: settlements.reduce((total, each) => total + each.durationMinutes, 0),
      dueRupiah: earned ? store.dueOf(earned) : 0n,
      heldRupiah: await balanceOf(context, 'cash_in_transit', { memberId }),
      orders: settlements.flatMap((each) => {
        const order = orders.get(each.orderId);
        if (!order) return [];
        const { number, serviceNameId, serviceNameEn } = order;
        const own = refunds.filter((refund) => refund.orderId === each.orderId);
        const split = [...(parts.get(each.orderId) ?? [])];
        return [{ ...each, number, serviceNameId, serviceNameEn, refundedRupiah: workers(own), parts: split }];
      }),
      tips,
      payouts: await store.payoutsOfMember(context, memberId, { from, to }),
    };
  },
});

/** Who has earnings coming and who holds customers' cash: the treasurer's list. */
export const earningsDue = query({
  name: 'marketplace.earnings-due',
  summary: 'Earnings due to each member, and customers’ cash that members hold.',
  may: 'marketplace.see',
  input: z.strictObject({}),
  output: z.object({
    members: z.array(
      z.object({
        memberId: id('mem'),
        number: z.int(),
        name: z.string(),
        earnedRupiah: rupiah(),
        paidRupiah: rupiah(),
        dueRupiah: rupiah(),
        heldRupiah: rupiah(),
      }),
    ),
    totals: z.object({ dueRupiah: rupiah(), heldRupiah: rupiah() }),
  }),
  discloses: (_input, answer) => answer.members.map((each) => each.memberId),

  async run(context) {
    const earned = new Map((await store.earned(context)).map((each) => [each.memberId, each]));
    const held = await balancesByMember(context, 'cash_in_transit');
    const members = await membersOf(context, [...earned.keys(), ...held.keys()]);
    const rows = members
      .map((member) => {
        const own = earned.get(member.id);
        return {
          memberId: member.id,
          number: member.number,
          name: member.name,
          earnedRupiah: own ? own.earnedRupiah - own.refundedRupiah : 0n,
          paidRupiah: own?.paidRupiah ?? 0n,
          dueRupiah: own ? store.dueOf(own) : 0n,
          heldRupiah: held.get(member.id) ?? 0n,
        };
      })
      .toSorted((a, b) => a.number - b.number);
    return {
      members: rows,
      totals: {
        dueRupiah: sum(rows.map((row) => row.dueRupiah)),
        heldRupiah: sum(rows.map((row) => row.heldRupiah)),
      },
    };
  },
});
