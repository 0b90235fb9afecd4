import * as z from 'zod';
import { fiscalYear } from '#kernel/calendar.ts';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import {
  netSurplus,
  post,
  POSTING_REFUSALS,
  postMany,
  requireMoney,
  sourceAfterReversal,
} from '#modules/ledger/index.ts';
import { bps, id, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { yearReturn } from '../domain/participation.ts';
import { allParticipations, movementsOf, requireParticipation, yearsWithReturn } from '../participations.ts';
import { returnDue, returnPaid, returnSource } from '../postings-participation.ts';
import * as store from '../store-participation.ts';

/**
 * The board decides what participating capital earned in a year: a cost of the year's last day and a debt to each holder. Never
 * above the articles' cap or what was agreed, never in a year that ended in a loss, never more than the surplus: who bears
 * risk has no promise.
 */
export const creditReturn = command({
  name: 'capital.credit-return',
  summary: 'Decides a financial year’s return on participating capital, within cap, agreements and surplus',
  may: 'capital.agree',
  input: z.strictObject({ year: z.int().min(1950).max(2200), rateBps: bps().min(1) }),
  output: z.object({ agreements: z.int(), returnRupiah: rupiah() }),
  rejects: [
    'capital.return_year_not_over',
    'capital.return_over_cap',
    'capital.return_decided',
    'capital.return_in_loss',
    'capital.return_beyond_surplus',
    'capital.no_return',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['capital.return_decided'],

  async run(context, { year, rateBps }) {
    const { startMonth } = (await bylawsInForce(context)).bylaws.fiscalYear;
    const period = fiscalYear(year, startMonth);
    if (context.today < period.to) reject('capital.return_year_not_over', { last: period.to }, { path: 'year' });
    const { bylaws, articleOf } = await bylawsInForce(context, period.to);
    const { returnCapBps } = bylaws.externalCapital;
    const article = articleOf('externalCapital.returnCapBps');
    if (rateBps > returnCapBps) {
      reject('capital.return_over_cap', { capBps: String(returnCapBps) }, { path: 'rateBps', article });
    }
    await store.lockParticipations(context);
    const all = await allParticipations(context);
    if (yearsWithReturn(all).includes(year)) reject('capital.return_decided', { year: String(year) }, { path: 'year' });

    const { surplusRupiah } = await netSurplus(context, period);
    const risk = articleOf('externalCapital.allowed');
    if (surplusRupiah <= 0n) reject('capital.return_in_loss', { year: String(year) }, { path: 'year', article: risk });
    const due = all
      .map((each) => ({
        each,
        rupiah: yearReturn(movementsOf(each, each.lines), period, Math.min(rateBps, each.returnBps)),
      }))
      .filter(({ rupiah: amount }) => amount > 0n);
    if (due.length === 0) reject('capital.no_return', { year: String(year) }, { path: 'year', article });
    const returnRupiah = sum(due.map(({ rupiah: amount }) => amount));
    if (returnRupiah > surplusRupiah) {
      const params = { surplus: String(surplusRupiah), return: String(returnRupiah) };
      reject('capital.return_beyond_surplus', params, { path: 'rateBps', article: risk });
    }
    const drafts = [];
    for (const { each, rupiah: amount } of due) {
      const source = await sourceAfterReversal(context, returnSource(each.id, year), 'participating_capital_return');
      drafts.push(returnDue({ source, holder: each.holder.name, year, on: period.to, rupiah: amount }));
    }
    await postMany(context, drafts);
    context.emit('capital.return_decided', { year, rateBps, agreements: due.length });
    return { agreements: due.length, returnRupiah };
  },
});

/** Pays a holder the returns that are due on an agreement. */
export const payReturn = command({
  name: 'capital.pay-return',
  summary: 'Pays the returns that are due on an agreement of participating capital',
  may: 'capital.record',
  input: z.strictObject({ participationId: id('pcap'), method: z.enum(['bank', 'cash']) }),
  output: z.object({ entryId: id('ent'), paidRupiah: rupiah() }),
  rejects: ['capital.no_such_participation', 'capital.no_return_due', 'capital.not_enough_money', ...POSTING_REFUSALS],
  emits: ['capital.return_paid'],

  async run(context, { participationId, method }) {
    const { unpaidRupiah, holder } = await requireParticipation(context, participationId);
    if (unpaidRupiah <= 0n) reject('capital.no_return_due', {}, { path: 'participationId' });
    await requireMoney(context, method, unpaidRupiah, 'capital.not_enough_money');
    const paymentId = context.newId('pyo');
    const payment = { participationId, paymentId, holder: holder.name, rupiah: unpaidRupiah, method };
    const { entryId } = await post(context, returnPaid({ ...payment, paidOn: context.today }));
    context.emit('capital.return_paid', { participationId, entryId });
    return { entryId, paidRupiah: unpaidRupiah };
  },
});
