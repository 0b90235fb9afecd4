import * as z from 'zod';
import { fiscalYear, type Period } from '#kernel/calendar.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { isSharia } from '#modules/bylaws/model.ts';
import {
  balancesByMember,
  entriesOfKinds,
  post,
  POSTING_REFUSALS,
  yearsPosted,
  yearSource,
} from '#modules/ledger/index.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { id, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { yearCredits, type MonthEnds } from '../domain/savings.ts';
import { savingsCredited } from '../postings.ts';

/** Credits what savings earned in a year, as a cost of that year: after its last day, before its books are closed. */
export const creditInterest = command({
  name: 'savings.credit-interest',
  summary: 'Credits a financial year’s interest, or under sharia the savers’ part of what financing earned, to savings',
  may: 'savings.record',
  input: z.strictObject({ year: z.int().min(1950).max(2200) }),
  output: z.object({ entryId: id('ent'), accounts: z.int(), interestRupiah: rupiah() }),
  rejects: [
    'savings.year_not_over',
    'savings.interest_credited',
    'savings.no_interest',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['savings.interest_credited'],

  async run(context, { year }) {
    const { startMonth } = (await bylawsInForce(context)).bylaws.fiscalYear;
    const period = fiscalYear(year, startMonth);
    if (context.today < period.to) reject('savings.year_not_over', { last: period.to }, { path: 'year' });
    const { bylaws, articleOf } = await bylawsInForce(context, period.to);
    await awaitTurn(context.tx, `savings-interest:${context.cooperativeId}`);
    if ((await yearsPosted(context, 'savings_interest')).some((credited) => credited.year === year))
      reject('savings.interest_credited', { year: String(year) }, { path: 'year' });

    const credits = yearCredits(await monthEndsOf(context, period), {
      interestBps: bylaws.savings.voluntary.interestBps,
      earnedRupiah: isSharia(bylaws) ? await earnedByLending(context, period) : 0n,
      saversShareBps: bylaws.loans.saversShareBps,
    });
    if (credits.length === 0) {
      const article = articleOf('savings.voluntary.interestBps');
      reject('savings.no_interest', { year: String(year) }, { path: 'year', article });
    }
    const source = await yearSource(context, 'savings_interest', year);
    const { entryId } = await post(context, savingsCredited({ source, year, on: period.to, credits }));
    context.emit('savings.interest_credited', { year, entryId });
    const interestRupiah = sum(credits.map((each) => each.interestRupiah + each.sharedRupiah));
    return { entryId, accounts: credits.length, interestRupiah };
  },
});

/** The month-end sums of everybody who saved in a span. */
async function monthEndsOf(context: ReadContext, period: Period): Promise<MonthEnds[]> {
  const voluntary = await balancesByMember(context, 'voluntary_savings', { sumOfMonthEnds: period });
  const term = await balancesByMember(context, 'term_savings', { sumOfMonthEnds: period });
  return [...new Set([...voluntary.keys(), ...term.keys()])].map((memberId) => ({
    memberId,
    voluntary: voluntary.get(memberId) ?? 0n,
    term: term.get(memberId) ?? 0n,
  }));
}

/** What loans to members brought in a span: interest or margin that was paid. */
async function earnedByLending(context: ReadContext, { from, to }: Period): Promise<Rupiah> {
  const entries = await entriesOfKinds(context, ['loan_repaid']);
  return sum(
    [...entries.values()]
      .flat()
      .filter((line) => !line.reversed && line.occurredOn >= from && line.occurredOn <= to)
      .map((line) => (line.role === 'income_members' ? -line.amountRupiah : 0n)),
  );
}
