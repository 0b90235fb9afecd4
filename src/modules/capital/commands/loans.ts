import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { post, POSTING_REFUSALS, requireMoney } from '#modules/ledger/index.ts';
import { requireMember } from '#modules/membership/index.ts';
import type { Context } from '#platform/registry/context.ts';
import { bps, id, line, plainDate, rupiah, rupiahAboveZero, rupiahFromZero } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { allLoans } from '../loans.ts';
import { loanReceived, loanRepaid, type Lender } from '../postings-loan.ts';
import { requireResolution } from '../resolution.ts';
import * as store from '../store-loan.ts';

/** Takes up a loan. Above the articles' sum the members' meeting has decided on it first: its resolution is named, once. */
export const takeLoan = command({
  name: 'capital.take-loan',
  summary: 'Takes up a loan from a bank or a member; above the articles’ sum with the meeting’s resolution',
  may: 'capital.agree',
  input: z.strictObject({
    lender: z.enum(['bank', 'member']),
    bank: line(100).optional(),
    memberId: id('mem').optional(),
    amountRupiah: rupiahAboveZero(),
    /** A year, as agreed. */
    interestBps: bps(),
    takenOn: plainDate().optional(),
    method: z.enum(['bank', 'cash']),
    resolutionId: id('res').optional(),
  }),
  output: z.object({ loanId: id('debt'), entryId: id('ent') }),
  rejects: [
    'capital.loan_in_the_future',
    'capital.lender_missing',
    'capital.meeting_decides_loan',
    'capital.resolution_not_valid',
    'capital.resolution_used',
    'membership.no_such_member',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['capital.loan_taken'],

  async run(context, { takenOn = context.today, amountRupiah, method, resolutionId, interestBps, ...asked }) {
    if (takenOn > context.today) reject('capital.loan_in_the_future', { today: context.today }, { path: 'takenOn' });
    const from = await lenderOf(context, asked);
    const { bylaws, articleOf } = await bylawsInForce(context, takenOn);
    const { meetingAboveRupiah } = bylaws.loanCapital;
    if (amountRupiah > meetingAboveRupiah && !resolutionId) {
      const article = articleOf('loanCapital.meetingAboveRupiah');
      reject('capital.meeting_decides_loan', { above: String(meetingAboveRupiah) }, { path: 'resolutionId', article });
    }
    await store.lockLoans(context);
    if (resolutionId) {
      await requireResolution(context, resolutionId, takenOn);
      const used = (await store.loans(context)).some((loan) => loan.resolutionId === resolutionId);
      if (used) reject('capital.resolution_used', {}, { path: 'resolutionId' });
    }
    const loanId = context.newId('debt');
    await store.insertLoan(context, {
      id: loanId,
      lender: from.lender,
      bank: from.lender === 'bank' ? from.name : '',
      memberId: from.memberId,
      amountRupiah,
      interestBps,
      takenOn,
      resolutionId: resolutionId ?? null,
    });
    const { entryId } = await post(context, loanReceived({ loanId, from, rupiah: amountRupiah, method, takenOn }));
    context.emit('capital.loan_taken', { loanId, entryId });
    return { loanId, entryId };
  },
});

async function lenderOf(
  context: Context,
  { lender, bank, memberId }: { lender: 'bank' | 'member'; bank?: string | undefined; memberId?: string | undefined },
): Promise<Lender> {
  if (lender === 'bank') {
    return { lender, name: bank ?? reject('capital.lender_missing', {}, { path: 'bank' }), memberId: null };
  }
  const member = await requireMember(context, memberId ?? reject('capital.lender_missing', {}, { path: 'memberId' }));
  return { lender, name: member.name, memberId: member.id };
}

/** Pays an instalment: what comes off the debt, and the interest, which is a cost. */
export const repayLoan = command({
  name: 'capital.repay-loan',
  summary: 'Pays an instalment of a loan that the cooperative took up: principal, and interest as a cost',
  may: 'capital.record',
  input: z.strictObject({
    loanId: id('debt'),
    principalRupiah: rupiahFromZero(),
    interestRupiah: rupiahFromZero(),
    method: z.enum(['bank', 'cash']),
  }),
  output: z.object({ entryId: id('ent'), owedRupiah: rupiah() }),
  rejects: [
    'capital.no_such_loan',
    'capital.nothing_paid',
    'capital.more_than_owed',
    'capital.not_enough_money',
    ...POSTING_REFUSALS,
  ],
  emits: ['capital.loan_repaid'],

  async run(context, { loanId, principalRupiah, interestRupiah, method }) {
    if (principalRupiah + interestRupiah === 0n) reject('capital.nothing_paid', {}, { path: 'principalRupiah' });
    await store.lockLoans(context);
    const loan =
      (await allLoans(context)).find((each) => each.id === loanId) ??
      reject('capital.no_such_loan', {}, { path: 'loanId' });
    if (principalRupiah > loan.owedRupiah) {
      reject('capital.more_than_owed', { owed: String(loan.owedRupiah) }, { path: 'principalRupiah' });
    }
    await requireMoney(context, method, principalRupiah + interestRupiah, 'capital.not_enough_money');
    const paymentId = context.newId('pyo');
    const payment = { loanId, paymentId, from: loan.from, principalRupiah, interestRupiah, method };
    const { entryId } = await post(context, loanRepaid({ ...payment, paidOn: context.today }));
    context.emit('capital.loan_repaid', { loanId, entryId });
    return { entryId, owedRupiah: loan.owedRupiah - principalRupiah };
  },
});
