import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { post, POSTING_REFUSALS, requireMoney, sourceAfterReversal } from '#modules/ledger/index.ts';
import { requireMember } from '#modules/membership/index.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import { id, plainDate, rupiah, rupiahAboveZero } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { termInterest, termTerms } from '../domain/savings.ts';
import { termDeposited, termOutSource, termPaid } from '../postings.ts';
import * as store from '../store.ts';
import { termDeposits } from '../term.ts';
import { refuseFuture, requireSavings, requireStaying } from './rules.ts';

/** The treasurer receives term savings (simpanan berjangka), on the terms of the articles of that day. */
export const depositTerm = command({
  name: 'savings.deposit-term',
  summary: 'Receives a member’s term savings, bound for the months of the articles at their rate',
  may: 'savings.record',
  input: z.strictObject({
    memberId: id('mem'),
    amountRupiah: rupiahAboveZero(),
    method: z.enum(['cash', 'bank']),
    receivedOn: plainDate().optional(),
  }),
  output: z.object({ depositId: id('tsv'), entryId: id('ent'), maturesOn: plainDate() }),
  rejects: [
    'savings.term_not_kept',
    'savings.in_the_future',
    'savings.has_left',
    'membership.no_such_member',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['savings.term_deposited'],

  async run(context, { memberId, amountRupiah, method, receivedOn = context.today }) {
    refuseFuture(context, receivedOn, 'receivedOn');
    const inForce = await bylawsInForce(context, receivedOn);
    requireSavings(inForce, 'term');
    const member = await requireMember(context, memberId);
    requireStaying(member);
    const depositId = context.newId('tsv');
    const terms = termTerms(receivedOn, inForce.bylaws.savings.term);
    await store.insertTermDeposit(context, { id: depositId, memberId, amountRupiah, ...terms });
    const draft = termDeposited({ depositId, member, amountRupiah, method, on: receivedOn });
    const { entryId } = await post(context, draft);
    context.emit('savings.term_deposited', { memberId, depositId });
    return { depositId, entryId, maturesOn: terms.maturesOn };
  },
});

/** Pays term savings with what they earned: on the day they mature or later, never before. */
export const payTerm = command({
  name: 'savings.pay-term',
  summary: 'Pays out term savings that have matured, with their interest',
  may: 'savings.record',
  input: z.strictObject({ depositId: id('tsv'), method: z.enum(['cash', 'bank']) }),
  output: z.object({ entryId: id('ent'), interestRupiah: rupiah() }),
  rejects: [
    'savings.no_such_deposit',
    'savings.not_matured',
    'savings.not_enough_money',
    'membership.no_such_member',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['savings.term_paid'],

  async run(context, { depositId, method }) {
    await awaitTurn(context.tx, `term-savings:${depositId}`);
    const deposit = (await termDeposits(context)).find((each) => each.id === depositId);
    if (!deposit || deposit.isPaid) reject('savings.no_such_deposit', {}, { path: 'depositId' });
    const { maturesOn, memberId, amountRupiah } = deposit;
    if (context.today < maturesOn) {
      const article = (await bylawsInForce(context)).articleOf('savings.term.months');
      reject('savings.not_matured', { maturesOn }, { path: 'depositId', article });
    }
    const interestRupiah = termInterest(amountRupiah, deposit);
    await requireMoney(context, method, amountRupiah + interestRupiah, 'savings.not_enough_money');
    const member = await requireMember(context, memberId);
    const draft = termPaid({ depositId, member, amountRupiah, interestRupiah, method, on: context.today });
    const source = await sourceAfterReversal(context, termOutSource(depositId), 'term_savings_paid');
    const { entryId } = await post(context, { ...draft, source });
    context.emit('savings.term_paid', { memberId, depositId });
    return { entryId, interestRupiah };
  },
});
