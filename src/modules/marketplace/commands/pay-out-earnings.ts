import * as z from 'zod';
import { required } from '#kernel/assert.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import type { Id } from '#kernel/id.ts';
import { postMany, POSTING_REFUSALS } from '#modules/ledger/index.ts';
import { membersOf } from '#modules/membership/index.ts';
import { lockCashHeldBy } from '#modules/payments/index.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, plainDate, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { PAYOUT_METHODS, type PayoutMethod } from '../model.ts';
import { earningsPaid } from '../postings.ts';
import * as store from '../store/money.ts';
import { lock } from '../store/orders.ts';

/**
 * Pays members what they earned by orders: all of it, to one or to everybody. With `held-cash` a member keeps of the
 * customers' cash in his or her hands as much as is due, and only the rest has to be handed over.
 */
export const payOutEarnings = command({
  name: 'marketplace.pay-out-earnings',
  summary: 'Pays earnings by orders out to one member or to everybody; or sets them off against cash they hold.',
  may: 'marketplace.pay-out',
  input: z.strictObject({
    memberId: id('mem').optional().meta({ description: 'one member; everybody where it is left out' }),
    method: z.enum(PAYOUT_METHODS),
    paidOn: plainDate().optional(),
  }),
  output: z.object({ members: z.int(), paidRupiah: rupiah() }),
  rejects: ['marketplace.nothing_due', 'marketplace.paid_in_future', ...POSTING_REFUSALS],
  emits: ['marketplace.earnings_paid'],

  async run(context, { memberId, method, paidOn = context.today }) {
    if (paidOn > context.today) reject('marketplace.paid_in_future', { today: context.today }, { path: 'paidOn' });
    await lock(context, 'payouts');
    const due = await dueNow(context, memberId ?? null, method);
    if (due.length === 0) reject('marketplace.nothing_due', {}, { path: 'memberId' });
    const members = new Map(
      (
        await membersOf(
          context,
          due.map((each) => each.memberId),
        )
      ).map((each) => [each.id, each]),
    );
    const planned = due.map((each) => ({ ...each, id: context.newId('pot'), method, paidOn }));
    const posted = await postMany(
      context,
      planned.map((each) => {
        const member = required(members.get(each.memberId), `${each.memberId} is in no register`);
        return earningsPaid({ payoutId: each.id, member, ...each });
      }),
    );
    const payouts = planned.map((each, index) => ({
      ...each,
      entryId: required(posted[index], 'a payout without an entry').entryId,
    }));
    await store.insertPayouts(context, payouts);
    for (const { memberId: to, amountRupiah } of payouts) {
      context.emit('marketplace.earnings_paid', { memberId: to, amountRupiah: String(amountRupiah), paidOn });
    }
    return { members: payouts.length, paidRupiah: sum(payouts.map((each) => each.amountRupiah)) };
  },
});

/** Who has how much coming; by `held-cash` at most what he or she holds. */
async function dueNow(
  context: Context,
  memberId: Id | null,
  method: PayoutMethod,
): Promise<{ readonly memberId: Id; readonly amountRupiah: Rupiah }[]> {
  const due: { memberId: Id; amountRupiah: Rupiah }[] = [];
  for (const each of await store.earned(context, memberId)) {
    const owed = store.dueOf(each);
    if (owed <= 0n) continue;
    const held = method === 'held-cash' ? await lockCashHeldBy(context, each.memberId) : owed;
    const amountRupiah = held < owed ? held : owed;
    if (amountRupiah > 0n) due.push({ memberId: each.memberId, amountRupiah });
  }
  return due;
}
