import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { balanceOf, post, POSTING_REFUSALS, requireMoney } from '#modules/ledger/index.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import { id, line, rupiah, rupiahAboveZero } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { whyNotPaidBack } from '../domain/leaving.ts';
import { openShares } from '../leaving.ts';
import { requireMember } from '../operations.ts';
import { SHARE_METHODS, sharesPaidBack } from '../postings.ts';
import * as store from '../store.ts';

/** The treasurer pays shares back to somebody who has left, or to the heirs, in no more instalments than the articles give. */
export const payBackShares = command({
  name: 'membership.pay-back-shares',
  summary: 'Pays shares back to a member who has left, wholly or as an instalment (UU 25/1992 art. 19)',
  may: 'membership.receive-shares',
  input: z.strictObject({
    memberId: id('mem'),
    amountRupiah: rupiahAboveZero(),
    method: z.enum(SHARE_METHODS),
    /** Who takes the money for a member who died. */
    heir: line().optional(),
  }),
  output: z.object({ entryId: id('ent'), leftRupiah: rupiah() }),
  rejects: [
    'membership.no_such_member',
    'membership.not_left',
    'membership.heir_missing',
    'membership.loan_open',
    'membership.more_than_due_back',
    'membership.last_instalment',
    'membership.not_enough_money',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['membership.shares_paid_back'],

  async run(context, { memberId, amountRupiah, method, heir = '' }) {
    const member = await requireMember(context, memberId);
    const { name, leftOn } = member;
    if (leftOn === null) reject('membership.not_left', { name }, { path: 'memberId' });
    await awaitTurn(context.tx, `shares-back:${memberId}`);
    const cause = (await store.leavings(context, [memberId])).get(memberId)?.cause;
    if (cause === 'died' && heir === '') reject('membership.heir_missing', { name }, { path: 'heir' });
    // The rules of the day of leaving settle it, whatever was changed since.
    const { bylaws, articleOf } = await bylawsInForce(context, leftOn);
    const article = articleOf('exit.refundDelayDays');
    const loan = await balanceOf(context, 'member_loan_receivable', { memberId });
    if (loan > 0n) reject('membership.loan_open', { name, loan: String(loan) }, { path: 'memberId', article });
    const open = await openShares(context, memberId);
    const problem = whyNotPaidBack(amountRupiah, open, bylaws.exit, articleOf('exit.instalments'));
    if (problem) reject(problem);
    await requireMoney(context, method, amountRupiah, 'membership.not_enough_money');
    const payment = { paymentId: context.newId('pyo'), member, rupiah: amountRupiah, method, paidOn: context.today };
    const { entryId } = await post(context, sharesPaidBack({ ...payment, heir: cause === 'died' ? heir : '' }));
    context.emit('membership.shares_paid_back', { memberId, entryId });
    return { entryId, leftRupiah: open.dueRupiah - amountRupiah };
  },
});
