import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { newBooks, type Books } from '#support/books.ts';
import { house, type House } from '#support/house.ts';
import { readPlainText } from '#support/plain-text.ts';
import { closeMonth, closeYear, exportJournal, trialBalance } from './index.ts';

let home: House;
let books: Books;

beforeAll(async () => {
  home = await house();
  books = await newBooks(home);
  await books.given(
    `
    2025-01-05 entry_share_paid "Setoran "pokok"; Ani | Budi"
      cash             100_000
      entry_share:ani  -60_000
      entry_share:budi -40_000
    2025-03-10 goods_sold "Toko, =1+1 | hari ini" order:1,2
      cash             500_000
      income_members  -500_000
    2025-12-20 expense_paid "Sewa Toko; Jalan Sudirman"
      operating_expense 200_000
      cash             -200_000
    2026-02-10 goods_sold "Toko"
      cash             50_000
      income_members  -50_000`.replace('"pokok"', 'pokok'),
  );
  for (let month = 1; month <= 12; month += 1) await home.run(closeMonth, { in: books.slug, with: {} });
  await home.run(closeYear, { in: books.slug, with: { year: 2025 } });
  await home.run(closeMonth, { in: books.slug, with: {} });
});

const exported = async (format: 'hledger' | 'beancount' | 'csv', span: { from?: string; to?: string } = {}) =>
  (await home.ask(exportJournal, { in: books.slug, with: { format, ...span } })).text;

/** Whether a program is on this machine. */
const found = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** Runs a checker over a text and answers what it complains of; nothing when it is content. */
function complaints(program: string, args: readonly string[], text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sokoguru-export-'));
  try {
    const file = join(folder, 'books');
    writeFileSync(file, text);
    execFileSync(program, [...args, file], { stdio: 'pipe' });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each(['hledger', 'beancount'] as const)('the export for %s', (format) => {
  test('balances in every entry, declares every account, and asserts every closed month rightly', async () => {
    const read = readPlainText(await exported(format));
    expect(read.problems).toEqual([]);
    expect(read.entries).toBe(6);
    expect(new Set(read.assertedMonths)).toEqual(
      new Set([...Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`), '2026-01']),
    );
  });

  test('ends with the trial balance', async () => {
    const read = readPlainText(await exported(format));
    const { rows } = await home.ask(trialBalance, { in: books.slug, with: { at: '2026-03-01' } });
    const ours = rows.map(({ code, debit, credit }) => [code, debit - credit]);
    const theirs = [...read.balances].map(([name, amount]) => [/:(\d+)/u.exec(name)?.[1], amount]);
    expect(theirs.filter(([, amount]) => amount !== 0n).toSorted()).toEqual(ours.toSorted());
  });

  test('of a later span begins with the balances before it', async () => {
    const read = readPlainText(await exported(format, { from: '2025-06-15', to: '2025-12-31' }));
    expect(read.problems).toEqual([]);
    expect(read.assertedMonths[0]).toBe('2025-06');
    expect(read.assertedMonths.at(-1)).toBe('2025-12');
    expect(read.balances.get('Assets:11100-Kas')).toBe(400_000n);
  });

  test('shows a changed amount to the reader', async () => {
    const text = (await exported(format)).replace('500000 IDR', '500001 IDR').replace('-500000 IDR', '-500001 IDR');
    expect(readPlainText(text).problems).not.toEqual([]);
  });
});

describe('other programs', () => {
  test.runIf(found('hledger'))('hledger accepts it, strictly, and refuses a changed amount', async () => {
    const text = await exported('hledger');
    expect(complaints('hledger', ['check', '-s', 'ordereddates', '-f'], text)).toBe('');
    expect(complaints('hledger', ['check', '-f'], text.replaceAll('500000 IDR', '500001 IDR'))).not.toBe('');
    const span = await exported('hledger', { from: '2025-06-15' });
    expect(complaints('hledger', ['check', '-s', '-f'], span)).toBe('');
  });

  test.runIf(found('bean-check'))('beancount accepts it, and refuses a changed amount', async () => {
    const text = await exported('beancount');
    expect(complaints('bean-check', [], text)).toBe('');
    expect(complaints('bean-check', [], text.replaceAll('500000 IDR', '500001 IDR'))).not.toBe('');
  });
});

test('the table has a row per line, and no cell that a spreadsheet would run', async () => {
  const rows = parse<Record<string, string>>(await exported('csv', { to: '2025-12-20' }), { columns: true });
  expect(rows.map(({ date, number, code, debit, credit }) => [date, number, code, debit, credit])).toEqual([
    ['2025-01-05', '1', '11100', '100000', ''],
    ['2025-01-05', '1', '31100', '', '60000'],
    ['2025-01-05', '1', '31100', '', '40000'],
    ['2025-03-10', '2', '11100', '500000', ''],
    ['2025-03-10', '2', '41100', '', '500000'],
    ['2025-12-20', '3', '61100', '200000', ''],
    ['2025-12-20', '3', '11100', '', '200000'],
  ]);
  const formula = await newBooks(home);
  await formula.given(`
    2025-01-05 money_moved "=HYPERLINK(A1)"
      bank  5
      cash -5`);
  const { text } = await home.ask(exportJournal, { in: formula.slug, with: { format: 'csv' } });
  expect(text).toContain("'=HYPERLINK");
});
