import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { memberNamed, newBooks } from '#support/books.ts';
import { house, type House } from '#support/house.ts';
import { importBalances, memberSubledger, reverseEntry, statements, trialBalance, verifyLedger } from './index.ts';

let home: House;
beforeAll(async () => {
  home = await house();
});

const sample = (name: string): string => readFileSync(new URL(`samples/${name}.csv`, import.meta.url), 'utf8');
const BALANCE_SHEET = sample('school-2024-balance-sheet');
const SURPLUS_STATEMENT = sample('school-2024-surplus-statement');
const school = () => newBooks(home, { preset: 'school', openedOn: '2024-12-31' });
const load = (slug: string, file: string, more: object = {}) =>
  home.run(importBalances, { in: slug, with: { file, ...more } });
const refused = async (slug: string, file: string, more: object = {}) => {
  const outcome = await home.attempt(importBalances, { in: slug, with: { file, ...more } });
  return outcome.kind === 'rejected' ? outcome.refusal : outcome;
};

describe('a published set of a school employees’ cooperative', () => {
  test('its balance sheet comes out to the rupiah', async () => {
    const { slug } = await school();
    const taken = await load(slug, BALANCE_SHEET);
    expect(taken.accountsAdded).toBe(0);
    const { balanceSheet } = await home.ask(statements, { in: slug, with: { year: 2024 } });
    expect(balanceSheet.balanced).toBe(true);
    expect(balanceSheet.totals.assets.amount).toBe(1_218_844_268n);
    expect(balanceSheet.totals.liabilitiesAndEquity.amount).toBe(1_218_844_268n);
    expect(balanceSheet.totals.liabilities.amount).toBe(296_900_554n);
    const equity = balanceSheet.sections.find((each) => each.section === 'equity');
    expect(equity?.rows.find((row) => row.name === 'SHU tahun berjalan')?.amount).toBe(68_757_975n);
  });

  test('its surplus statement comes out to the rupiah, and the balance sheet stays', async () => {
    const { slug } = await school();
    await load(slug, BALANCE_SHEET);
    const taken = await load(slug, SURPLUS_STATEMENT);
    expect(taken.surplus).toBe(68_757_975n);
    const made = await home.ask(statements, { in: slug, with: { year: 2024 } });
    expect(made.surplusStatement.surplus.amount).toBe(68_757_975n);
    expect(made.surplusStatement.totalIncome.amount).toBe(218_526_879n);
    expect(made.surplusStatement.totalCost.amount).toBe(149_768_904n);
    expect(made.balanceSheet.totals.assets.amount).toBe(1_218_844_268n);
    expect(made.balanceSheet.balanced).toBe(true);
    expect(made.equityChanges.total.closing).toBe(921_943_714n);
    expect(made.cashFlow).toMatchObject({ balanced: true, opening: 546_339_417n, closing: 546_339_417n, change: 0n });
  });

  test('both in one file, and again: the second time nothing is added', async () => {
    const { slug } = await school();
    const both = BALANCE_SHEET + SURPLUS_STATEMENT.split('\n').slice(1).join('\n');
    const first = await load(slug, both);
    expect(first.entryIds).toHaveLength(2);
    expect((await load(slug, both)).entryIds).toEqual(first.entryIds);
    const balances = await home.ask(trialBalance, { in: slug, with: { at: '2024-12-31' } });
    expect(balances.totalDebit).toBe(balances.totalCredit);
    const made = await home.ask(statements, { in: slug, with: { year: 2024 } });
    expect(made.balanceSheet.totals.assets.amount).toBe(1_218_844_268n);
    expect(made.surplusStatement.surplus.amount).toBe(68_757_975n);
  });

  test('a surplus statement whose surplus is not that of the balance sheet is refused', async () => {
    const { slug } = await school();
    await load(slug, BALANCE_SHEET);
    const file = SURPLUS_STATEMENT.replace('12500000', '12500001');
    expect(await refused(slug, file)).toMatchObject({
      code: 'ledger.result_differs',
      params: { file: '68757974', books: '68757975' },
    });
  });

  test('what was taken over as one sum is spread over members by a second file', async () => {
    const { slug, run } = await school();
    await load(slug, BALANCE_SHEET);
    expect((await run(verifyLedger)).findings.map(({ params }) => params['code'])).toEqual([
      '11300',
      '21200',
      '31100',
      '31200',
    ]);
    const [ani, budi] = [memberNamed('ani'), memberNamed('budi')];
    await load(
      slug,
      `code,name,debit,credit,member\n31100,,31000000,,\n31100,,,16000000,${ani}\n31100,,,15000000,${budi}\n`,
    );
    const shares = await home.ask(memberSubledger, { in: slug, with: { account: '31100', at: '2024-12-31' } });
    expect(shares).toMatchObject({ account: 31_000_000n, ofMembers: 31_000_000n, difference: 0n });
    expect((await run(verifyLedger)).findings.map(({ params }) => params['code'])).toEqual(['11300', '21200', '31200']);
  });
});

describe('a file of balances', () => {
  test('that does not balance is refused, and says by how much', async () => {
    const { slug } = await newBooks(home);
    const file = 'code,name,debit,credit\n11100,Kas,1000000,\n32100,Hibah,,990000\n';
    expect(await refused(slug, file)).toEqual({
      code: 'ledger.file_unbalanced',
      params: { debits: '1000000', credits: '990000', difference: '10000' },
      path: 'file',
    });
  });

  test('brings accounts that the chart does not have, placed by their first digits', async () => {
    const { slug } = await newBooks(home);
    const file =
      'kode;nama;debet;kredit\n1301;Tanah;900.000;\n1399;Akumulasi bangunan;;100.000\n3101;Modal awal;;800.000\n';
    expect((await load(slug, file)).accountsAdded).toBe(3);
    const { balanceSheet } = await home.ask(statements, { in: slug, with: { year: 2025 } });
    const fixed = balanceSheet.sections.find((each) => each.section === 'fixed_asset');
    expect(fixed?.rows.map((row) => row.amount)).toEqual([900_000n, -100_000n]);
    expect(balanceSheet.totals.assets.amount).toBe(800_000n);
  });

  test.each([
    [
      'an unknown account, where none may be added',
      '1301,Tanah,5,\n',
      { createAccounts: false },
      'ledger.file_unknown_account',
      'file.2.code',
    ],
    ['an unknown account without a name', '1301,,5,\n', {}, 'ledger.file_unknown_account', 'file.2.code'],
    ['an amount that could mean two things', '11100,Kas,"1,500",\n', {}, 'ledger.file_amount', 'file.2.debit'],
    ['a code that is none', 'Kas,11100,5,\n', {}, 'ledger.file_code', 'file.2.code'],
    ['an account twice', '11100,Kas,5,\n11100,Kas,5,\n', {}, 'ledger.file_twice', 'file.3.code'],
    ['a member that is none', '31100,,5,,Ani\n', {}, 'ledger.file_member', 'file.2.member'],
    ['nothing', '', {}, 'ledger.file_empty', 'file'],
    ['too many cells', '11100,Kas,5,,,,,\n', {}, 'ledger.file_not_csv', 'file'],
  ])('with %s is refused', async (_what, rows, more, code, path) => {
    const { slug } = await newBooks(home);
    expect(await refused(slug, `code,name,debit,credit,member\n${rows}`, more)).toMatchObject({ code, path });
  });

  test('may be taken over again, corrected, once the first has been reversed', async () => {
    const { slug, balances } = await newBooks(home);
    const file = (amount: number) => `code,name,debit,credit\n11100,Kas,${amount},\n32100,Hibah,,${amount}\n`;
    const first = await load(slug, file(5));
    expect((await load(slug, file(5))).entryIds).toEqual(first.entryIds);
    const again = await home.attempt(importBalances, { in: slug, with: { file: file(6) } });
    expect(again).toMatchObject({ kind: 'conflict', refusal: { code: 'ledger.source_reused' } });
    await home.run(reverseEntry, { in: slug, with: { entryId: first.entryIds[0] ?? '', reason: 'salah ketik' } });
    await load(slug, file(6));
    expect(await balances()).toEqual(['cash 6', 'grant -6']);
  });
});
