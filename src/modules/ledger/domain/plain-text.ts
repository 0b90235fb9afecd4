import { addDays, type PlainDate } from '#kernel/calendar.ts';
import type { Rupiah } from '#kernel/money.ts';
import type { Account } from './charts/chart.ts';
import type { JournalEntry } from './entry.ts';
import type { AccountKind } from './roles.ts';

/** The two languages of plain-text accounting that the journal is exported in; their entries read the same. */
export type PlainTextFormat = 'hledger' | 'beancount';

const ROOTS: Readonly<Record<AccountKind, string>> = {
  asset: 'Assets',
  liability: 'Liabilities',
  equity: 'Equity',
  income: 'Income',
  expense: 'Expenses',
};

/** `Assets:11100-Kas`: one of the five English roots, then code and name, in letters, digits and hyphens. */
export function plainTextName(account: Account): string {
  const part = `${account.code} ${account.name}`
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/gu, '-')
    .replace(/-$/u, '');
  return `${ROOTS[account.kind]}:${part}`;
}

/** What none of the programs takes in a description: quotes end it, semicolons and bars begin something else. */
function plainWords(text: string): string {
  return text.replaceAll(/["\\;|\s]+/gu, ' ').trim();
}

/** Tag values end at a comma. */
const tag = (text: string): string => plainWords(text).replaceAll(',', ' ');

/** What stands before the entries: the currency and every account. */
export function plainTextHead(
  format: PlainTextFormat,
  title: string,
  accounts: readonly Account[],
  from: PlainDate,
): string {
  const names = accounts.map(plainTextName);
  const lines =
    format === 'hledger'
      ? [`; ${plainWords(title)}`, 'commodity IDR', ...names.map((name) => `account ${name}`)]
      : [
          `option "title" "${plainWords(title)}"`,
          'option "operating_currency" "IDR"',
          ...names.map((name) => `${from} open ${name} IDR`),
        ];
  return `${lines.join('\n')}\n`;
}

/** One entry, every amount written out, in whole rupiah. Both programs read the same text. */
export function plainTextEntry(
  entry: Pick<JournalEntry, 'id' | 'occurredOn' | 'kind' | 'source' | 'memo' | 'lines'>,
  names: ReadonlyMap<string, string>,
): string {
  const lines = entry.lines.flatMap((line) => [
    `  ${names.get(line.accountCode) ?? line.accountCode}  ${line.amountRupiah} IDR`,
    ...(line.memberId ? [`    ; member:${line.memberId}`] : []),
  ]);
  return [
    `\n${entry.occurredOn} * "${plainWords(entry.memo)}"`,
    `  ; entry:${entry.id}, kind:${entry.kind}, source:${tag(entry.source)}`,
    ...lines,
    '',
  ].join('\n');
}

/** What the accounts held when the span begins, as an entry of its own. Empty when nothing was held. */
export function plainTextOpening(
  on: PlainDate,
  balances: readonly { readonly name: string; readonly amountRupiah: Rupiah }[],
): string {
  if (balances.length === 0) return '';
  return [
    `\n${on} * "Saldo awal"`,
    ...balances.map(({ name, amountRupiah }) => `  ${name}  ${amountRupiah} IDR`),
    '',
  ].join('\n');
}

/** That each account holds what the books say at the end of a closed month. */
export function plainTextAssertions(
  format: PlainTextFormat,
  lastDay: PlainDate,
  balances: readonly { readonly name: string; readonly amountRupiah: Rupiah }[],
): string {
  if (balances.length === 0) return '';
  if (format === 'hledger') {
    const lines = balances.map(({ name, amountRupiah }) => `  ${name}  0 IDR = ${amountRupiah} IDR`);
    return [`\n${lastDay} * "Saldo akhir ${lastDay.slice(0, 7)}"`, ...lines, ''].join('\n');
  }
  // Beancount asks for the balance at the beginning of a day.
  const on = addDays(lastDay, 1);
  return `\n${balances.map(({ name, amountRupiah }) => `${on} balance ${name}  ${amountRupiah} ~ 0 IDR`).join('\n')}\n`;
}
