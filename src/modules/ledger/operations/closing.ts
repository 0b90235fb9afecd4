import { fiscalYear, monthBounds, type Month } from '#kernel/calendar.ts';
import type { Rupiah } from '#kernel/money.ts';
import { sha256 } from '#platform/db/client.server.ts';
import type { Context } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { carryOverEntry, closingEntry, nextMonthToClose, yearAwaitingClose } from '../domain/closing.ts';
import * as balances from '../store/balances.ts';
import { accounts } from '../store/chart.ts';
import * as store from '../store/periods.ts';
import { accountOf, bookOf } from './chart.ts';
import { post } from './posting.ts';

/** Refusals of closing. */
export const CLOSING_REFUSALS = [
  'ledger.no_chart',
  'ledger.month_already_closed',
  'ledger.earlier_month_open',
  'ledger.month_not_over',
  'ledger.year_not_closed',
  'ledger.year_already_closed',
  'ledger.months_open',
  'ledger.sub_ledger_differs',
] as const;

/** What the seal of a closed month is over: the month, the seal before, and the hashes of its entries in order. */
export function sealOf(
  cooperativeId: string,
  period: Pick<store.PeriodRow, 'month' | 'state'>,
  before: string,
  hashes: readonly string[],
): string {
  return sha256([cooperativeId, period.month, period.state, before, ...hashes].join('\n'));
}

async function seal(
  context: Context,
  period: Pick<store.PeriodRow, 'month' | 'state' | 'lastDay'>,
  sealed: readonly store.PeriodRow[],
): Promise<number> {
  const numbered = await store.numberEntries(context, period.lastDay);
  const hashes = numbered.map((entry) => entry.hash);
  await store.insertPeriod(context, {
    ...period,
    entryCount: BigInt(numbered.length),
    seal: sealOf(context.cooperativeId, period, sealed.at(-1)?.seal ?? '', hashes),
  });
  await store.insertSnapshots(context, period, sealed.findLast((each) => each.lastDay < period.lastDay) ?? null);
  return numbered.length;
}

/**
 * Closes a month for good: numbers its entries, seals them and keeps the balances. Months are closed in their order, once
 * they are over; a new financial year is not closed into before the old one is closed itself.
 */
export async function closeMonth(
  context: Context,
  wanted: Month | undefined,
): Promise<{ month: Month; entries: number }> {
  await store.lockPeriods(context);
  const book = await bookOf(context);
  const next = nextMonthToClose(book);
  const month = wanted ?? next;
  const lastDay = monthBounds(month).last;
  if (month < next) reject('ledger.month_already_closed', { month }, { path: 'month' });
  if (month > next) reject('ledger.earlier_month_open', { month, earlier: next }, { path: 'month' });
  if (context.today <= lastDay) reject('ledger.month_not_over', { month, lastDay }, { path: 'month' });
  const year = yearAwaitingClose(book);
  if (year !== null) reject('ledger.year_not_closed', { year: String(year) }, { path: 'month' });
  const entries = await seal(context, { month, state: 'closed', lastDay }, await store.periods(context));
  return { month, entries };
}

/**
 * Closes a financial year for good: income and costs go through the income summary to the surplus of the year, and on the
 * next day the surplus waits for the annual meeting. Every month is closed before, and every sub-ledger equals its account.
 * UU 25/1992 art. 45(1).
 */
export async function closeYear(context: Context, year: number): Promise<{ surplusRupiah: Rupiah }> {
  await store.lockPeriods(context);
  const book = await bookOf(context);
  const { to } = fiscalYear(year, book.yearStartsInMonth);
  if (book.lockedThrough !== null && to <= book.lockedThrough) {
    reject('ledger.year_already_closed', { year: String(year) }, { path: 'year' });
  }
  if (book.closedThrough === null || book.closedThrough < to) {
    reject('ledger.months_open', { year: String(year), next: nextMonthToClose(book) }, { path: 'year' });
  }
  for (const [code, amount] of await balances.amountsWithoutMember(context, to)) {
    reject('ledger.sub_ledger_differs', { code, amount: String(amount < 0n ? -amount : amount) });
  }

  const entry = closingEntry(year, to, await accounts(context), await balances.balancesOn(context, to));
  if (entry) await post(context, entry);
  const sealed = await store.periods(context);
  await seal(context, { month: to.slice(0, 7), state: 'locked', lastDay: to }, sealed);

  const current = await accountOf(context, 'surplus_current');
  const surplusRupiah = -(await balances.balanceOn(context, current.code, to, null));
  const carried = carryOverEntry(year, to, surplusRupiah);
  if (carried) await post(context, carried);
  return { surplusRupiah };
}
