import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { memberNamed, newBooks, table, type Books } from '#support/books.ts';
import { house, type House } from '#support/house.ts';
import {
  balanceOf,
  balancesByMember,
  closeMonth,
  closeYear,
  importBalances,
  journal,
  moveMoney,
  netSurplus,
  periods,
  statements,
  trialBalance,
  verifyLedger,
} from './index.ts';

let home: House;
beforeAll(async () => {
  home = await house();
});

const close = (books: Books, month?: string) => home.attempt(closeMonth, { in: books.slug, with: { month } });
const codeOf = (outcome: { readonly kind: string; readonly refusal?: { readonly code: string } }) =>
  outcome.refusal?.code ?? outcome.kind;

const YEAR = `
  2025-01-05 entry_share_paid "pokok"
    cash             100_000
    entry_share:ani -100_000
  2025-03-10 goods_sold "anggota"
    cash             500_000
    income_members  -500_000
  2025-11-10 goods_sold "umum"
    bank             300_000
    income_non_members -300_000
  2025-12-20 expense_paid "sewa"
    operating_expense 200_000
    bank             -200_000
  2025-12-31 entry_share_paid "pokok"
    cash             100_000
    entry_share:budi -100_000`;

async function closedYear(): Promise<Books> {
  const books = await newBooks(home);
  await books.given(YEAR);
  for (let month = 1; month <= 12; month += 1) await home.run(closeMonth, { in: books.slug, with: {} });
  await home.run(closeYear, { in: books.slug, with: { year: 2025 } });
  return books;
}

describe('closing a month', () => {
  test('goes in order, only when the month is over, and only once', async () => {
    const books = await newBooks(home);
    expect(codeOf(await close(books, '2025-02'))).toBe('ledger.earlier_month_open');
    expect(codeOf(await close(books, '2025-01'))).toBe('done');
    expect(codeOf(await close(books, '2025-01'))).toBe('ledger.month_already_closed');
    const late = await newBooks(home, { openedOn: '2026-03-01' });
    expect(codeOf(await close(late))).toBe('ledger.month_not_over');
  });

  test('a closed month takes nothing more, neither by the front door nor by SQL', async () => {
    const books = await newBooks(home);
    await close(books);
    const late = `
      2025-01-31 money_moved "terlambat"
        bank  5
        cash -5`;
    await expect(books.given(late)).rejects.toThrow('ledger.month_closed');
    const bySql = home.app.database.transaction((tx) =>
      sql`insert into ledger.entry (cooperative_id, id, occurred_on, recorded_at, kind, source, memo, line_count, activity_id, hash)
          select cooperative_id, 'ent_00000000000000000000000001', '2025-01-31', now(), 'journal', 'x', 'x', 2, 'act_00000000000000000000000001', 'x'
          from ledger.book where cooperative_id = (select id from identity.cooperative where slug = ${books.slug})`.execute(
        tx,
      ),
    );
    await expect(bySql).rejects.toThrow('closed month');
    await books.given(late.replace('2025-01-31', '2025-02-01'));
  });

  test('while others post: every entry is either in the closed month and sealed, or refused', async () => {
    const books = await newBooks(home);
    const move = { occurredOn: '2025-01-10', amount: '5', from: 'cash', to: 'bank', memo: 'setor' } as const;
    const outcomes = await Promise.all([
      ...Array.from({ length: 10 }, () => home.attempt(moveMoney, { in: books.slug, with: move })),
      close(books),
      ...Array.from({ length: 10 }, () => home.attempt(moveMoney, { in: books.slug, with: move })),
    ]);
    const codes = new Set(outcomes.map(codeOf));
    codes.delete('done');
    codes.delete('ledger.month_closed');
    codes.delete('ledger.month_closed_meanwhile');
    expect(codes).toEqual(new Set());
    expect((await books.run(verifyLedger)).findings).toEqual([]);
  });

  test('numbers the entries without gaps, in the order of dates', async () => {
    const books = await newBooks(home);
    await books.given(`
      2025-02-02 money_moved "kedua"
        bank  5
        cash -5
      2025-01-02 money_moved "pertama"
        bank  5
        cash -5`);
    await close(books);
    await close(books);
    const { entries } = await home.ask(journal, { in: books.slug, with: {} });
    expect(entries.map(({ memo, number }) => [memo, number])).toEqual([
      ['kedua', 2n],
      ['pertama', 1n],
    ]);
  });

  test('a financial year that is over must be closed before a month of the next one', async () => {
    const books = await newBooks(home, { openedOn: '2025-06-01', yearStartsInMonth: 7 });
    expect(codeOf(await close(books))).toBe('done');
    expect(codeOf(await close(books))).toBe('ledger.year_not_closed');
    await home.run(closeYear, { in: books.slug, with: { year: 2024 } });
    expect(codeOf(await close(books))).toBe('done');
  });
});

describe('closing a year', () => {
  test('asks for every month first, and for balances per member', async () => {
    const books = await newBooks(home, { openedOn: '2025-12-01' });
    const year = () => home.attempt(closeYear, { in: books.slug, with: { year: 2025 } });
    expect(codeOf(await year())).toBe('ledger.months_open');
    const file = 'code,name,debit,credit,member\n11100,Kas,5,,\n31100,,,5,\n';
    await home.run(importBalances, { in: books.slug, with: { file } });
    await close(books);
    expect(await year()).toMatchObject({
      refusal: { code: 'ledger.sub_ledger_differs', params: { code: '31100', amount: '5' } },
    });
  });

  test('turns income and costs into the surplus of the year, which then waits for the annual meeting', async () => {
    const books = await closedYear();
    expect(await books.balances('2025-12-31')).toEqual(
      table(`
        cash              700_000
        bank              100_000
        entry_share:ani  -100_000
        entry_share:budi -100_000
        surplus_current  -600_000`),
    );
    expect(await books.balances('2026-01-01')).toContain('surplus_undistributed -600_000');
    const outcome = await home.attempt(closeYear, { in: books.slug, with: { year: 2025 } });
    expect(codeOf(outcome)).toBe('ledger.year_already_closed');
  });

  test('changes neither the statements of the year nor its result', async () => {
    const books = await newBooks(home);
    await books.given(YEAR);
    const read = async () => {
      const { closed: _, ...made } = await home.ask(statements, { in: books.slug, with: { year: 2025 } });
      return made;
    };
    const before = await read();
    for (let month = 1; month <= 12; month += 1) await home.run(closeMonth, { in: books.slug, with: {} });
    await home.run(closeYear, { in: books.slug, with: { year: 2025 } });
    expect(await read()).toEqual(before);
    expect(before.surplusStatement.surplus.amount).toBe(600_000n);
    expect(before.surplusStatement.memberMargin.amount).toBe(500_000n);
    expect(before.cashFlow).toMatchObject({ opening: 0n, change: 800_000n, closing: 800_000n, balanced: true });
    expect(before.equityChanges.rows.map(({ code, added, closing }) => [code, added, closing])).toEqual([
      ['31100', 200_000n, 200_000n],
      ['surplus', 600_000n, 600_000n],
    ]);
    const result = await books.run((context) => netSurplus(context, { from: '2025-01-01', to: '2025-12-31' }));
    expect(result.surplusRupiah).toBe(600_000n);
  });

  test('a loss waits too, on the other side', async () => {
    const books = await newBooks(home, { openedOn: '2025-12-01' });
    await books.given(`
      2025-12-20 expense_paid "sewa"
        operating_expense 200
        cash             -200`);
    await close(books);
    const { surplus } = await home.run(closeYear, { in: books.slug, with: { year: 2025 } });
    expect(surplus).toBe(-200n);
    expect(await books.balances()).toEqual(['cash -200', 'surplus_undistributed 200']);
  });

  test('the next year compares with it', async () => {
    const books = await closedYear();
    await books.given(`
      2026-02-01 goods_sold "anggota"
        cash            50_000
        income_members -50_000`);
    const made = await home.ask(statements, { in: books.slug, with: { year: 2026 } });
    expect(made.surplusStatement.surplus).toEqual({ amount: 50_000n, previous: 600_000n });
    expect(made.balanceSheet.totals.assets).toEqual({ amount: 850_000n, previous: 800_000n });
    expect(made.balanceSheet.balanced).toBe(true);
    const surplus = made.equityChanges.rows.find((row) => row.code === 'surplus');
    expect(surplus).toMatchObject({ opening: 600_000n, added: 50_000n, reduced: 0n, closing: 650_000n });
  });
});

describe('balances of closed months', () => {
  test('read the same from snapshots as from the lines, on any day', async () => {
    const books = await closedYear();
    await books.given(`
      2026-01-15 entry_share_paid "pokok"
        cash             70_000
        entry_share:ani -70_000`);
    await home.run(closeMonth, { in: books.slug, with: {} });
    const [ani, budi] = [memberNamed('ani'), memberNamed('budi')];
    for (const on of [
      '2024-12-31',
      '2025-01-05',
      '2025-03-31',
      '2025-12-30',
      '2025-12-31',
      '2026-01-20',
      '2026-02-01',
    ]) {
      const lines = await books.balances(on);
      const cash = lines.find((line) => line.startsWith('cash '))?.slice(5) ?? '0';
      await books.run(async (context) => {
        expect(await balanceOf(context, 'cash', { on })).toBe(BigInt(cash.replaceAll('_', '')));
        const members = await balancesByMember(context, 'entry_share', { on });
        const written = [...members].map(
          ([id, amount]) =>
            `entry_share:${id === ani ? 'ani' : 'budi'} -${amount.toLocaleString('en').replaceAll(',', '_')}`,
        );
        expect(written.toSorted()).toEqual(lines.filter((line) => line.startsWith('entry_share')));
        expect(await balanceOf(context, 'entry_share', { on, memberId: budi })).toBe(members.get(budi) ?? 0n);
      });
    }
    const { balanced, totalDebit } = await home.ask(trialBalance, { in: books.slug, with: { at: '2025-12-31' } });
    expect({ balanced, totalDebit }).toEqual({ balanced: true, totalDebit: 800_000n });
  });

  test('a whole closed year verifies clean, and a changed line does not', async () => {
    const books = await closedYear();
    expect((await books.run(verifyLedger)).findings).toEqual([]);
    await home.app.database.transaction(async (tx) => {
      await sql`alter table ledger.line disable trigger append_only`.execute(tx);
      await sql`update ledger.line set amount_rupiah = amount_rupiah + 1
                where amount_rupiah = 300000 and cooperative_id = (select id from identity.cooperative where slug = ${books.slug})`.execute(
        tx,
      );
      await sql`alter table ledger.line enable trigger append_only`.execute(tx);
    });
    const codes = (await books.run(verifyLedger)).findings.map((each) => each.code);
    expect(new Set(codes)).toEqual(
      new Set(['ledger.finding_entry_unbalanced', 'ledger.finding_hash_wrong', 'ledger.finding_snapshot_wrong']),
    );
    const { periods: sealed } = await home.ask(periods, { in: books.slug, with: {} });
    expect(sealed.filter((each) => each.state === 'locked').map((each) => each.month)).toEqual(['2025-12']);
  });

  test('an entry that vanished with its reversal breaks the seal, which totals alone would not show', async () => {
    const books = await closedYear();
    await home.app.database.transaction(async (tx) => {
      const where = sql`cooperative_id = (select id from identity.cooperative where slug = ${books.slug})`;
      for (const table of ['line', 'entry', 'entry_number']) {
        await sql`alter table ${sql.table(`ledger.${table}`)} disable trigger append_only`.execute(tx);
      }
      const gone = sql`(select id from ledger.entry where memo = 'sewa' and ${where})`;
      await sql`delete from ledger.entry_number where entry_id in ${gone} and ${where}`.execute(tx);
      await sql`delete from ledger.line where entry_id in ${gone} and ${where}`.execute(tx);
      await sql`delete from ledger.entry where id in ${gone} and ${where}`.execute(tx);
      for (const table of ['line', 'entry', 'entry_number']) {
        await sql`alter table ${sql.table(`ledger.${table}`)} enable trigger append_only`.execute(tx);
      }
    });
    const codes = (await books.run(verifyLedger)).findings.map((each) => each.code);
    expect(codes).toContain('ledger.finding_seal_broken');
    expect(codes).toContain('ledger.finding_number_gap');
  });
});
