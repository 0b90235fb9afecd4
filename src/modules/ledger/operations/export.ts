import { stringify } from 'csv-stringify/sync';
import { addDays, type PlainDate } from '#kernel/calendar.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import type { Account } from '../domain/charts/chart.ts';
import * as text from '../domain/plain-text.ts';
import { balancesOn } from '../store/balances.ts';
import { accounts } from '../store/chart.ts';
import * as journal from '../store/journal.ts';
import { periods } from '../store/periods.ts';
import { bookOf } from './chart.ts';

/** Entries read at a time. */
const PIECE_ENTRIES = 2000;

const TABLE_COLUMNS = [
  'date',
  'number',
  'entry',
  'kind',
  'source',
  'memo',
  'code',
  'name',
  'debit',
  'credit',
  'member',
  'member_business',
  'fund',
];

export interface Span {
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
}

/**
 * The journal for hledger or beancount: accounts, entries in the order of dates, and at the end of each closed month what
 * every account holds, which the program checks. A span that begins later than the books begins with their balances.
 */
export async function plainTextJournal(
  context: ReadContext,
  format: text.PlainTextFormat,
  span: Span,
): Promise<string> {
  const book = await bookOf(context);
  const chart = await accounts(context);
  const names = new Map(chart.map((account) => [account.code, text.plainTextName(account)]));
  const from = span.from !== undefined && span.from > book.openedOn ? span.from : book.openedOn;
  const parts = [text.plainTextHead(format, context.tenant?.name ?? '', chart, from)];
  if (from > book.openedOn) {
    parts.push(text.plainTextOpening(from, named(chart, names, await balancesOn(context, addDays(from, -1)), false)));
  }

  const closed = [...new Set((await periods(context)).map((period) => period.lastDay))].filter(
    (day) => day >= from && (span.to === undefined || day <= span.to),
  );
  const assertBefore = async (day: PlainDate | null): Promise<void> => {
    while (closed[0] !== undefined && (day === null || closed[0] < day)) {
      const lastDay = closed.shift() ?? '';
      parts.push(
        text.plainTextAssertions(format, lastDay, named(chart, names, await balancesOn(context, lastDay), true)),
      );
    }
  };
  for await (const piece of journal.entriesInOrder(context, { from, to: span.to ?? null }, PIECE_ENTRIES)) {
    for (const entry of piece) {
      await assertBefore(entry.occurredOn);
      parts.push(text.plainTextEntry(entry, names));
    }
  }
  await assertBefore(null);
  return parts.join('');
}

/** Balances in the order of the chart; `everAccount` also those at zero. */
function named(
  chart: readonly Account[],
  names: ReadonlyMap<string, string>,
  balances: ReadonlyMap<string, bigint>,
  everyAccount: boolean,
): { name: string; amountRupiah: bigint }[] {
  return chart
    .filter((account) => everyAccount || balances.has(account.code))
    .map(({ code }) => ({ name: names.get(code) ?? code, amountRupiah: balances.get(code) ?? 0n }));
}

/** The journal as a table, one row per line; cells that a spreadsheet would run as formulas are escaped. */
export async function journalTable(context: ReadContext, span: Span): Promise<string> {
  const names = new Map((await accounts(context)).map((account) => [account.code, account.name]));
  const rows: (string | null)[][] = [TABLE_COLUMNS];
  const wanted = { from: span.from ?? null, to: span.to ?? null };
  for await (const piece of journal.entriesInOrder(context, wanted, PIECE_ENTRIES)) {
    for (const entry of piece) {
      const { occurredOn, number, id, kind, source, memo } = entry;
      for (const { accountCode, amountRupiah: amount, memberId, isMemberBusiness, fund } of entry.lines) {
        const debit = amount > 0n ? String(amount) : '';
        const credit = amount < 0n ? String(-amount) : '';
        const business = isMemberBusiness === null ? '' : String(isMemberBusiness);
        const about = [occurredOn, number === null ? '' : String(number), id, kind, source, memo];
        rows.push([...about, accountCode, names.get(accountCode) ?? '', debit, credit, memberId, business, fund]);
      }
    }
  }
  return stringify(rows, { escape_formulas: true });
}
