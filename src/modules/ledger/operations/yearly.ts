import { fiscalYear, fiscalYearOf, type PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { EntryKind } from '../model.ts';
import { bookOf } from './chart.ts';
import { sourceAfterReversal } from './posting.ts';
import { entriesOfKinds } from './reading.ts';

/** What was posted for a year: interest on accounts, on savings. */
export interface PostedYear {
  readonly year: number;
  readonly entryId: Id;
  readonly occurredOn: PlainDate;
  /** What members were credited, all together. */
  readonly interestRupiah: Rupiah;
}

const stem = (kind: EntryKind): string => `${kind.replaceAll('_', '-')}:`;

/** The source of a fact that there is once a year; numbered where an earlier entry of that year was reversed. */
export async function yearSource(context: Context, kind: EntryKind, year: number): Promise<string> {
  return sourceAfterReversal(context, `${stem(kind)}${year}`, kind);
}

/** The years whose entry of a kind stands in the journal and was not reversed, newest first. */
export async function yearsPosted(context: ReadContext, kind: EntryKind): Promise<PostedYear[]> {
  const found: PostedYear[] = [];
  for (const [entryId, lines] of await entriesOfKinds(context, [kind])) {
    const [first] = lines;
    if (!first || first.reversed || !first.source.startsWith(stem(kind))) continue;
    const year = Number(first.source.slice(stem(kind).length).split('#')[0]);
    if (!Number.isSafeInteger(year)) continue;
    const interestRupiah = sum(lines.filter((line) => line.amountRupiah > 0n).map((line) => line.amountRupiah));
    found.push({ year, entryId, occurredOn: first.occurredOn, interestRupiah });
  }
  return found.toSorted((a, b) => b.year - a.year);
}

/** Financial years that are over and whose books are open: what is a cost of such a year can still be posted. */
export async function openYears(context: ReadContext, startMonth: number): Promise<number[]> {
  const { openedOn, lockedThrough } = await bookOf(context);
  const years: number[] = [];
  for (let year = fiscalYearOf(openedOn, startMonth); fiscalYear(year, startMonth).to <= context.today; year += 1) {
    if (lockedThrough === null || lockedThrough < fiscalYear(year, startMonth).to) years.push(year);
  }
  return years;
}
