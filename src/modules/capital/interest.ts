import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import { entriesOfKinds } from '#modules/ledger/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { yearOfInterest } from './postings.ts';

/** The interest of a year, as the journal holds it. */
export interface InterestOfYear {
  readonly year: number;
  readonly entryId: Id;
  readonly occurredOn: PlainDate;
  readonly interestRupiah: Rupiah;
}

/** The years whose interest stands in the journal and was not reversed, newest first. */
export async function interestYears(context: ReadContext): Promise<InterestOfYear[]> {
  const found: InterestOfYear[] = [];
  for (const [entryId, lines] of await entriesOfKinds(context, ['capital_interest'])) {
    const [first] = lines;
    if (!first || first.reversed) continue;
    const year = yearOfInterest(first.source);
    if (!Number.isSafeInteger(year)) continue;
    const interestRupiah = sum(lines.filter((line) => line.amountRupiah > 0n).map((line) => line.amountRupiah));
    found.push({ year, entryId, occurredOn: first.occurredOn, interestRupiah });
  }
  return found.toSorted((a, b) => b.year - a.year);
}
