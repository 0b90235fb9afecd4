import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '#platform/registry/context.ts';
import { journal, memberNamed, newBooks, table } from '#support/books.ts';
import { house, type House } from '#support/house.ts';
import { balanceOf, balancesByMember, netSurplus, post, reverse, sourceAfterReversal, verifyLedger } from './index.ts';
import { credit, debit, type EntryDraft } from './model.ts';

let home: House;
beforeAll(async () => {
  home = await house();
});

const draftOf = (text: string): EntryDraft => {
  const [draft] = journal(text);
  if (!draft) throw new Error('no entry in the text');
  return draft;
};

const SHARE = `
  2026-01-05 entry_share_paid "setoran pokok Ani" payment:1
    cash             100_000
    entry_share:ani -100_000`;

describe('posting', () => {
  test('a member pays the entry share', async () => {
    const books = await newBooks(home);
    await books.given(SHARE);
    expect(await books.balances()).toEqual(
      table(`
        cash             100_000
        entry_share:ani -100_000`),
    );
  });

  test('balances are told on the account’s own side: what a member has is positive', async () => {
    const books = await newBooks(home);
    await books.given(SHARE);
    await books.run(async (context) => {
      expect(await balanceOf(context, 'entry_share')).toBe(100_000n);
      expect(await balanceOf(context, 'entry_share', { memberId: memberNamed('ani') })).toBe(100_000n);
      expect(await balanceOf(context, 'entry_share', { memberId: memberNamed('budi') })).toBe(0n);
      expect(await balanceOf(context, 'cash', { on: '2026-01-04' })).toBe(0n);
      expect(await balancesByMember(context, 'entry_share')).toEqual(new Map([[memberNamed('ani'), 100_000n]]));
    });
  });

  test('the same fact twice is one entry, and the second post answers the first', async () => {
    const books = await newBooks(home);
    const [first] = await books.given(SHARE);
    const [second] = await books.given(SHARE);
    expect(second).toEqual({ entryId: first?.entryId, replayed: true });
    expect(await books.balances()).toContain('cash 100_000');
  });

  test('the same fact with another amount is refused', async () => {
    const books = await newBooks(home);
    await books.given(SHARE);
    await expect(books.given(SHARE.replaceAll('100_000', '90_000'))).rejects.toThrow('ledger.source_reused');
  });

  test('many facts in one call, one of them known and one of them twice', async () => {
    const books = await newBooks(home);
    const [first] = await books.given(SHARE);
    const posted = await books.given(`
      ${SHARE}
      2026-01-06 mandatory_share_paid "wajib" payment:2
        cash                  10_000
        mandatory_share:budi -10_000
      2026-01-06 mandatory_share_paid "wajib" payment:2
        cash                  10_000
        mandatory_share:budi -10_000`);
    expect(posted.map((each) => each.replayed)).toEqual([true, false, true]);
    expect(posted[0]?.entryId).toBe(first?.entryId);
    expect(posted[2]?.entryId).toBe(posted[1]?.entryId);
    expect(await books.balances()).toEqual(
      table(`
        cash                 110_000
        entry_share:ani     -100_000
        mandatory_share:budi -10_000`),
    );
  });

  test('dates before the books were opened are refused', async () => {
    const books = await newBooks(home, { openedOn: '2026-02-01' });
    await expect(books.given(SHARE)).rejects.toThrow('ledger.before_books_opened');
  });

  test('lines of zero fall away', async () => {
    const books = await newBooks(home);
    await books.run((context) =>
      post(context, {
        ...draftOf(SHARE),
        lines: [debit('cash', 5n), credit('entry_share', 5n, { memberId: memberNamed('ani') }), debit('bank', 0n)],
      }),
    );
    expect(await books.balances()).toEqual(
      table(`
        cash             5
        entry_share:ani -5`),
    );
  });

  test.each([
    ['does not balance', [debit('cash', 5n), credit('entry_share', 4n, { memberId: memberNamed('ani') })]],
    ['names no member on an account that is kept per member', [debit('cash', 5n), credit('entry_share', 5n)]],
    ['moves an account that its posting rule does not know', [debit('cash', 5n), credit('bank', 5n)]],
    ['says nothing', [debit('cash', 0n), credit('bank', 0n)]],
  ])('a draft that %s is a bug, and crashes', async (_what, lines) => {
    const books = await newBooks(home);
    const draft = { ...draftOf(SHARE), lines };
    await expect(books.run((context) => post(context, draft))).rejects.toThrow(/assertion|entry|payment/iu);
    expect(await books.balances()).toEqual([]);
  });
});

describe('reversing', () => {
  test('posts the mirror, once, and leaves the entry', async () => {
    const books = await newBooks(home);
    const [entry] = await books.given(SHARE);
    const undo = (context: Context) =>
      reverse(context, { entryId: entry?.entryId ?? '', reason: 'salah catat', occurredOn: '2026-02-01' });
    const reversal = await books.run(undo);
    expect(await books.balances('2026-01-31')).toContain('cash 100_000');
    expect(await books.balances()).toEqual([]);
    await expect(books.run(undo)).rejects.toThrow('ledger.already_reversed');
    const again = { entryId: reversal.entryId, reason: 'x', occurredOn: '2026-02-01' };
    await expect(books.run((context) => reverse(context, again))).rejects.toThrow('ledger.not_reversible');
  });

  test('finds the entry by its fact, and the right entry then takes the next number of the fact', async () => {
    const books = await newBooks(home);
    await books.given(SHARE);
    const fact = { source: 'payment:1', kind: 'entry_share_paid' } as const;
    await books.run((context) => reverse(context, { ...fact, reason: 'salah', occurredOn: '2026-01-06' }));
    await expect(books.given(SHARE)).rejects.toThrow('ledger.source_reused');
    const next = await books.run((context) => sourceAfterReversal(context, fact.source, fact.kind));
    expect(next).toBe('payment:1#2');
    await books.given(SHARE.replace('payment:1', next));
    expect(await books.run((context) => sourceAfterReversal(context, fact.source, fact.kind))).toBe('payment:1#2');
    expect(await books.balances()).toContain('entry_share:ani -100_000');
  });

  test('an entry that is not there is not reversed', async () => {
    const books = await newBooks(home);
    const missing = { source: 'payment:9', kind: 'entry_share_paid', reason: 'x', occurredOn: '2026-01-06' } as const;
    await expect(books.run((context) => reverse(context, missing))).rejects.toThrow('ledger.no_such_entry');
  });
});

describe('what the database refuses by itself', () => {
  const MESSAGE = /append-only|permission denied/u;

  test('the bound role writes the journal by ledger.post alone and changes nothing', async () => {
    const books = await newBooks(home);
    await books.given(SHARE);
    const attempts = [
      sql`insert into ledger.line select * from ledger.line limit 0`,
      sql`insert into ledger.entry select * from ledger.entry limit 0`,
      sql`update ledger.line set amount_rupiah = 1`,
      sql`delete from ledger.entry`,
      sql`update ledger.period set state = 'locked'`,
      sql`truncate ledger.line`,
    ];
    for (const attempt of attempts) {
      await expect(books.run((context) => attempt.execute(context.tx))).rejects.toThrow(MESSAGE);
    }
    expect(await books.balances()).toContain('cash 100_000');
  });

  test('not even the owner of the tables alters or unbalances the journal', async () => {
    const books = await newBooks(home);
    const [entry] = await books.given(SHARE);
    const asOwner = (attempt: ReturnType<typeof sql>) =>
      home.app.database.transaction(async (tx) => attempt.execute(tx));
    const id = entry?.entryId ?? '';
    for (const attempt of [
      sql`update ledger.line set amount_rupiah = amount_rupiah + 1 where entry_id = ${id}`,
      sql`delete from ledger.line where entry_id = ${id}`,
      sql`delete from ledger.entry where id = ${id}`,
      sql`truncate ledger.line`,
    ]) {
      await expect(asOwner(attempt)).rejects.toThrow('append-only');
    }
    const more = (amount: bigint, no: number) => sql`
      insert into ledger.line (cooperative_id, entry_id, line_no, account_code, amount_rupiah, occurred_on)
      select cooperative_id, id, ${no}::int, '11100', ${amount}::bigint, occurred_on from ledger.entry where id = ${id}`;
    await expect(asOwner(more(5n, 3))).rejects.toThrow('does not balance');
    await expect(asOwner(more(5n, 1))).rejects.toThrow(/does not balance|duplicate key/u);
  });

  test('an entry that does not balance, has a line too few or an unknown account does not pass ledger.post', async () => {
    const books = await newBooks(home);
    const attempt = (context: Context, amounts: readonly bigint[], counted: number, account = '11100') => {
      const ids = amounts.map(() => 'ent_00000000000000000000000001');
      return sql`select ledger.post(
        ${['ent_00000000000000000000000001']}::text[], ${['2026-01-05']}::date[], ${['journal']}::text[], ${['x']}::text[],
        ${['x']}::text[], ${[null]}::text[], ${[counted]}::int[], ${['x']}::text[], ${context.activityId}, ${context.now}::timestamptz,
        ${ids}::text[], ${amounts.map((_, index) => index + 1)}::int[], ${amounts.map(() => '2026-01-05')}::date[],
        ${amounts.map(() => account)}::text[], ${[...amounts]}::bigint[], ${amounts.map(() => null)}::text[],
        ${amounts.map(() => null)}::boolean[], ${amounts.map(() => null)}::text[])`.execute(context.tx);
    };
    await expect(books.run((context) => attempt(context, [5n, -4n], 2))).rejects.toThrow('does not balance');
    await expect(books.run((context) => attempt(context, [5n, -5n], 3))).rejects.toThrow('does not balance');
    await expect(books.run((context) => attempt(context, [5n, -5n], 2, '99999'))).rejects.toThrow('no account');
    await expect(books.run((context) => attempt(context, [5n, -5n], 2, '31100'))).rejects.toThrow('needs a member');
    await books.run((context) => attempt(context, [5n, -3n, -2n], 3));
  });

  test('another cooperative’s journal does not exist', async () => {
    const [ours, theirs] = [await newBooks(home), await newBooks(home)];
    await ours.given(SHARE);
    const seen = await theirs.run(async (context) => {
      const rows = await sql<{ entries: number }>`select count(*)::int as entries from ledger.entry`.execute(
        context.tx,
      );
      return rows.rows[0]?.entries;
    });
    expect(seen).toBe(0);
  });
});

describe('reading', () => {
  test('the result keeps business with members apart, and closing entries out', async () => {
    const books = await newBooks(home);
    await books.given(`
      2026-01-10 goods_sold "toko"
        cash                 500_000
        income_members      -300_000
        income_non_members  -200_000
      2026-01-11 goods_sold "harga pokok"
        cost_members         210_000
        inventory           -210_000
      2026-01-12 order_settled "jasa platform, pelanggan bukan anggota"
        bank                  50_000
        platform_fee         -50_000 other
      2026-01-13 expense_paid "listrik"
        operating_expense     40_000
        cash                 -40_000`);
    const result = await books.run((context) => netSurplus(context, { from: '2026-01-01', to: '2026-01-31' }));
    expect(result).toEqual({ surplusRupiah: 300_000n, memberMarginRupiah: 90_000n, nonMemberMarginRupiah: 250_000n });
  });

  test('month-end balances of members add up to weights for "balance times months"', async () => {
    const books = await newBooks(home);
    await books.given(`
      2025-12-05 mandatory_share_paid "sebelum tahun ini"
        cash                 100
        mandatory_share:ani -100
      2026-01-31 mandatory_share_paid "akhir Januari"
        cash                  10
        mandatory_share:ani  -10
      2026-02-01 mandatory_share_paid "awal Februari"
        cash                  1_000
        mandatory_share:budi -1_000`);
    const sums = (from: string, to: string) =>
      books.run((context) => balancesByMember(context, 'mandatory_share', { sumOfMonthEnds: { from, to } }));
    const [ani, budi] = [memberNamed('ani'), memberNamed('budi')];
    expect(await sums('2026-01-01', '2026-12-31')).toEqual(
      new Map([
        [ani, 1320n],
        [budi, 11_000n],
      ]),
    );
    expect(await sums('2025-11-01', '2025-12-31')).toEqual(new Map([[ani, 100n]]));
    expect(await sums('2026-01-01', '2026-02-15')).toEqual(new Map([[ani, 110n]]));
  });

  test('clean books verify clean', async () => {
    const books = await newBooks(home);
    await books.given(SHARE);
    const { checked, findings } = await books.run(verifyLedger);
    expect(findings).toEqual([]);
    expect(checked).toMatchObject({ entries: 1, lines: 2 });
  });
});
