import { sum, type Rupiah } from '#kernel/money.ts';
import {
  addDays,
  fiscalYear,
  fiscalYearOf,
  monthOf,
  type Month,
  type Period,
  type PlainDate,
} from '#kernel/calendar.ts';
import { debit, credit, type DraftLine, type EntryDraft } from '../model.ts';
import type { Account } from './charts/chart.ts';

/** What decides which month or year may be closed next. */
export interface ClosedSoFar {
  readonly openedOn: PlainDate;
  readonly yearStartsInMonth: number;
  readonly closedThrough: PlainDate | null;
  readonly lockedThrough: PlainDate | null;
}

/** The first month that is not closed. */
export function nextMonthToClose(book: ClosedSoFar): Month {
  return monthOf(book.closedThrough === null ? book.openedOn : addDays(book.closedThrough, 1));
}

/** The year that must be closed before another month may be: all its months are closed and it is not. */
export function yearAwaitingClose(book: ClosedSoFar): number | null {
  if (book.closedThrough === null || book.closedThrough === book.lockedThrough) return null;
  const year = fiscalYearOf(book.closedThrough, book.yearStartsInMonth);
  return fiscalYear(year, book.yearStartsInMonth).to === book.closedThrough ? year : null;
}

/** A financial year as far as the books cover it. */
export function yearInBooks(book: ClosedSoFar, year: number): Period {
  const { from, to } = fiscalYear(year, book.yearStartsInMonth);
  return { from: from < book.openedOn ? book.openedOn : from, to };
}

/**
 * The closing entry: income and costs go to the income summary, the summary to the surplus of the year. `null` when nothing
 * was earned or spent.
 */
export function closingEntry(
  year: number,
  lastDay: PlainDate,
  accounts: readonly Account[],
  balances: ReadonlyMap<string, Rupiah>,
): EntryDraft | null {
  const lines: DraftLine[] = accounts
    .filter(({ kind }) => kind === 'income' || kind === 'expense')
    .map(({ code }) => ({ accountCode: code, amountRupiah: -(balances.get(code) ?? 0n) }))
    .filter((line) => line.amountRupiah !== 0n);
  if (lines.length === 0) return null;
  const surplus = sum(lines.map((line) => line.amountRupiah));
  return {
    occurredOn: lastDay,
    kind: 'year_closing',
    source: `year:${year}`,
    memo: `Jurnal penutup tahun buku ${year}`,
    lines: [...lines, credit('closing', surplus), debit('closing', surplus), credit('surplus_current', surplus)],
  };
}

/** On the first day of the next year the surplus waits, as a past year's, for the annual meeting. `null` where it is zero. */
export function carryOverEntry(year: number, lastDay: PlainDate, surplusRupiah: Rupiah): EntryDraft | null {
  if (surplusRupiah === 0n) return null;
  return {
    occurredOn: addDays(lastDay, 1),
    kind: 'surplus_carried_over',
    source: `year:${year}`,
    memo: `SHU tahun buku ${year} menunggu keputusan rapat anggota`,
    lines: [debit('surplus_current', surplusRupiah), credit('surplus_undistributed', surplusRupiah)],
  };
}
