import * as z from 'zod';
import { monthBounds } from '#kernel/calendar.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { balancesByMember, post, POSTING_REFUSALS, postMany, requireMoney } from '#modules/ledger/index.ts';
import { membersOf } from '#modules/membership/index.ts';
import { id, month, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { whyRatioBroken } from '../domain/pay.ts';
import { payDue, payPaid } from '../postings.ts';
import * as store from '../store.ts';

/** The pay of a month: every approved hour that no run has paid yet becomes a debt to its member. */
export const runPay = command({
  name: 'work.run-pay',
  summary: 'Books the pay of a month for all approved hours, within the bylaws’ pay ratio',
  may: 'work.pay',
  input: z.strictObject({ month: month() }),
  output: z.object({ payRunId: id('pay'), members: z.int(), payRupiah: rupiah(), entryId: z.string() }),
  rejects: [
    'work.nothing_to_pay',
    'work.month_not_over',
    'work.pay_ratio_broken',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['work.pay_run'],

  async run(context, input) {
    const { first, last } = monthBounds(input.month);
    if (context.today < last) reject('work.month_not_over', { last }, { path: 'month' });
    const { bylaws, articleOf } = await bylawsInForce(context, last);
    const broken = whyRatioBroken(bylaws.work, articleOf('work.payRatioMaximum'));
    if (broken) reject(broken);

    const { payRunId, pay } = await store.insertPayRun(context, input.month, { from: first, to: last });
    const payRupiah = pay.reduce((total, each) => total + each.payRupiah, 0n);
    if (payRupiah === 0n) reject('work.nothing_to_pay', { month: input.month }, { path: 'month' });
    const { entryId } = await post(context, payDue({ payRunId, month: input.month, occurredOn: last, pay }));
    context.emit('work.pay_run', { payRunId, month: input.month });
    return { payRunId, members: pay.length, payRupiah, entryId };
  },
});

/** Pays members what is owed to them for work. */
export const payOutPay = command({
  name: 'work.pay-out',
  summary: 'Pays members the pay that is owed to them, in cash or by bank',
  may: 'work.pay',
  input: z.strictObject({ method: z.enum(['cash', 'bank']), memberIds: z.array(id('mem')).max(10_000).default([]) }),
  output: z.object({ members: z.int(), paidRupiah: rupiah() }),
  rejects: ['work.nobody_to_pay', 'work.not_enough_money', ...POSTING_REFUSALS],
  emits: ['work.paid_out'],

  async run(context, { method, memberIds }) {
    const owed = [...(await balancesByMember(context, 'pay_payable'))].filter(
      ([memberId, amount]) => amount > 0n && (memberIds.length === 0 || memberIds.includes(memberId)),
    );
    if (owed.length === 0) reject('work.nobody_to_pay', {}, { path: 'memberIds' });
    const total = owed.reduce((sum, [, amount]) => sum + amount, 0n);
    await requireMoney(context, method, total, 'work.not_enough_money');

    const members = new Map(
      (
        await membersOf(
          context,
          owed.map(([memberId]) => memberId),
        )
      ).map((member) => [member.id, member]),
    );
    const drafts = owed.flatMap(([memberId, rupiahOwed]) => {
      const member = members.get(memberId);
      return member
        ? [payPaid({ paymentId: context.newId('pyo'), member, rupiah: rupiahOwed, method, paidOn: context.today })]
        : [];
    });
    await postMany(context, drafts);
    context.emit('work.paid_out', { members: drafts.length });
    return { members: drafts.length, paidRupiah: total };
  },
});
