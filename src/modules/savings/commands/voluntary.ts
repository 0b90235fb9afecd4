import * as z from 'zod';
import type { Id } from '#kernel/id.ts';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { balanceOf, post, POSTING_REFUSALS, requireMoney } from '#modules/ledger/index.ts';
import { ownMembership, requireMember } from '#modules/membership/index.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, plainDate, rupiah, rupiahAboveZero } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { payableFrom } from '../domain/savings.ts';
import { savingsDeposited, savingsWithdrawn } from '../postings.ts';
import * as store from '../store.ts';
import { refuseFuture, requireSavings, requireStaying } from './rules.ts';

/** The treasurer receives voluntary savings (simpanan sukarela): from then on a debt to the member. */
export const receiveDeposit = command({
  name: 'savings.receive-deposit',
  summary: 'Receives a member’s voluntary savings, a debt of the cooperative to the member',
  may: 'savings.record',
  input: z.strictObject({
    memberId: id('mem'),
    amountRupiah: rupiahAboveZero(),
    method: z.enum(['cash', 'bank']),
    receivedOn: plainDate().optional(),
  }),
  output: z.object({ entryId: id('ent'), balanceRupiah: rupiah() }),
  rejects: [
    'savings.voluntary_not_kept',
    'savings.in_the_future',
    'savings.has_left',
    'membership.no_such_member',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['savings.deposited'],

  async run(context, { memberId, amountRupiah, method, receivedOn = context.today }) {
    refuseFuture(context, receivedOn, 'receivedOn');
    requireSavings(await bylawsInForce(context, receivedOn), 'voluntary');
    const member = await requireMember(context, memberId);
    requireStaying(member);
    const deposit = { receiptId: context.newId('rcp'), member, amountRupiah, method, on: receivedOn };
    const { entryId } = await post(context, savingsDeposited(deposit));
    context.emit('savings.deposited', { memberId, entryId });
    return { entryId, balanceRupiah: await balanceOf(context, 'voluntary_savings', { memberId }) };
  },
});

/** A member announces a withdrawal; the treasurer may do it for somebody who stands at the counter. */
export const announceWithdrawal = command({
  name: 'savings.announce-withdrawal',
  summary: 'Announces a withdrawal of voluntary savings; it is payable when the notice of the articles has passed',
  may: 'savings.take-part',
  input: z.strictObject({
    /** Whose savings; one’s own where nobody is named. */
    memberId: id('mem').optional(),
    amountRupiah: rupiahAboveZero(),
  }),
  output: z.object({ withdrawalId: id('swd'), payableFrom: plainDate() }),
  rejects: ['savings.more_than_balance', 'membership.no_such_member', 'bylaws.none_in_force', 'ledger.no_chart'],
  emits: ['savings.withdrawal_announced'],

  async run(context, { memberId, amountRupiah }) {
    const member = await actingFor(context, memberId);
    const { bylaws } = await bylawsInForce(context);
    await awaitTurn(context.tx, `savings:${member.id}`);
    const balance = await balanceOf(context, 'voluntary_savings', { memberId: member.id });
    const announced = (await store.openWithdrawals(context)).filter((each) => each.memberId === member.id);
    const free = balance - sum(announced.map((each) => each.amountRupiah));
    if (amountRupiah > free) {
      reject('savings.more_than_balance', { name: member.name, free: String(free) }, { path: 'amountRupiah' });
    }
    const from = payableFrom(context.today, bylaws.savings.voluntary);
    const withdrawal = { memberId: member.id, amountRupiah, payableFrom: from };
    const withdrawalId = await store.insertWithdrawal(context, withdrawal);
    context.emit('savings.withdrawal_announced', { memberId: member.id, withdrawalId });
    return { withdrawalId, payableFrom: from };
  },
});

/** Whoever announced a withdrawal may think again. */
export const takeBackWithdrawal = command({
  name: 'savings.take-back-withdrawal',
  summary: 'Takes an announced withdrawal back before it is paid',
  may: 'savings.take-part',
  input: z.strictObject({ withdrawalId: id('swd') }),
  output: z.object({}),
  rejects: ['savings.no_such_withdrawal', 'membership.no_such_member'],
  emits: ['savings.withdrawal_taken_back'],

  async run(context, { withdrawalId }) {
    const { memberId } = await openWithdrawal(context, withdrawalId);
    await actingFor(context, memberId);
    await store.endWithdrawal(context, withdrawalId, 'taken_back');
    context.emit('savings.withdrawal_taken_back', { memberId, withdrawalId });
    return {};
  },
});

/** The treasurer pays an announced withdrawal: not before its day, and never more than there is. */
export const payWithdrawal = command({
  name: 'savings.pay-withdrawal',
  summary: 'Pays an announced withdrawal of voluntary savings, once the notice of the articles has passed',
  may: 'savings.record',
  input: z.strictObject({ withdrawalId: id('swd'), method: z.enum(['cash', 'bank']) }),
  output: z.object({ entryId: id('ent'), balanceRupiah: rupiah() }),
  rejects: [
    'savings.no_such_withdrawal',
    'savings.notice_running',
    'savings.more_than_balance',
    'savings.not_enough_money',
    'membership.no_such_member',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['savings.withdrawn'],

  async run(context, { withdrawalId, method }) {
    const { memberId, amountRupiah, payableFrom: from } = await openWithdrawal(context, withdrawalId);
    if (context.today < from) {
      const article = (await bylawsInForce(context)).articleOf('savings.voluntary.withdrawalNoticeDays');
      reject('savings.notice_running', { from }, { path: 'withdrawalId', article });
    }
    const member = await requireMember(context, memberId);
    const free = await balanceOf(context, 'voluntary_savings', { memberId });
    if (amountRupiah > free) {
      reject('savings.more_than_balance', { name: member.name, free: String(free) }, { path: 'withdrawalId' });
    }
    await requireMoney(context, method, amountRupiah, 'savings.not_enough_money');
    const draft = savingsWithdrawn({ withdrawalId, member, amountRupiah, method, on: context.today });
    const { entryId } = await post(context, draft);
    await store.endWithdrawal(context, withdrawalId, 'paid');
    context.emit('savings.withdrawn', { memberId, entryId });
    return { entryId, balanceRupiah: free - amountRupiah };
  },
});

/** The member whose savings are meant: oneself, or anybody for who keeps the books. */
async function actingFor(context: Context, memberId: Id | undefined) {
  if (memberId !== undefined && context.may('savings.record')) return requireMember(context, memberId);
  const own = await ownMembership(context);
  if (memberId !== undefined && memberId !== own.id) throw new Forbidden();
  return own;
}

async function openWithdrawal(context: Context, withdrawalId: Id): Promise<store.WithdrawalRow> {
  const found = await store.findWithdrawal(context, withdrawalId);
  if (!found) reject('savings.no_such_withdrawal', {}, { path: 'withdrawalId' });
  await awaitTurn(context.tx, `savings:${found.memberId}`);
  const now = await store.findWithdrawal(context, withdrawalId);
  if (now?.state !== 'open') reject('savings.no_such_withdrawal', {}, { path: 'withdrawalId' });
  return now;
}
