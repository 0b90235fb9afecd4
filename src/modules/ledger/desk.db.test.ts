import { beforeAll, describe, expect, test } from 'vitest';
import type { Id } from '#kernel/id.ts';
import { ensurePerson, grantRole } from '#modules/identity/index.ts';
import type { Role } from '#platform/access/actor.ts';
import { memberNamed, newBooks, type Books } from '#support/books.ts';
import { house, type House } from '#support/house.ts';
import {
  accountLedger,
  accounts,
  addAccount,
  closeMonth,
  entry,
  journal,
  memberSubledger,
  moveMoney,
  postingRules,
  recordEntry,
  recordExpense,
  reverseEntry,
  statements,
} from './index.ts';

let home: House;
beforeAll(async () => {
  home = await house();
});

let persons = 0;

/** A person with roles in the books' cooperative. */
const withRoles = (books: Books, ...roles: Role[]): Promise<Id> =>
  books.run(async (context) => {
    persons += 1;
    const personId = await ensurePerson(context, { name: 'Siti', phone: null, email: `siti${persons}@example.org` });
    for (const role of roles)
      await grantRole(context, { personId, role, effectiveOn: '2025-01-01', source: 'founding' });
    return personId;
  });

const codeOf = (outcome: { readonly kind: string; readonly refusal?: { readonly code: string } }) =>
  outcome.refusal?.code ?? outcome.kind;

describe('the treasurer', () => {
  test('records an expense without knowing debit and credit', async () => {
    const books = await newBooks(home);
    const treasurer = await withRoles(books, 'treasurer');
    const paid = { occurredOn: '2026-02-01', amount: '150.000', paidFrom: 'bank', memo: 'listrik' } as const;
    await home.run(recordExpense, { in: books.slug, as: treasurer, with: { ...paid, account: '61100' } });
    expect(await books.balances()).toEqual(['bank -150_000', 'operating_expense 150_000']);
    const wrong = { in: books.slug, as: treasurer, with: { ...paid, account: '11100' } };
    expect(codeOf(await home.attempt(recordExpense, wrong))).toBe('ledger.not_an_expense');
  });

  test('moves money between two places, not from one to itself', async () => {
    const books = await newBooks(home);
    const move = { occurredOn: '2026-02-01', amount: '5', from: 'cash', memo: 'setor' } as const;
    await home.run(moveMoney, { in: books.slug, with: { ...move, to: 'bank' } });
    expect(await books.balances()).toEqual(['bank 5', 'cash -5']);
    const same = { in: books.slug, with: { ...move, to: 'cash' } };
    expect(codeOf(await home.attempt(moveMoney, same))).toBe('ledger.same_place');
  });

  test('records an entry on accounts of the cooperative’s own', async () => {
    const books = await newBooks(home);
    await home.run(addAccount, { in: books.slug, with: { code: '61150', name: 'Perjalanan' } });
    const again = { in: books.slug, with: { code: '61150', name: 'Perjalanan' } };
    expect(codeOf(await home.attempt(addAccount, again))).toBe('ledger.account_exists');
    const nowhere = { in: books.slug, with: { code: '99100', name: 'Entah' } };
    expect(codeOf(await home.attempt(addAccount, nowhere))).toBe('ledger.code_without_section');
    const lines = [
      { account: '61150', debit: '70000' },
      { account: '21100', credit: '50000' },
      { account: '31100', credit: '20000', memberId: memberNamed('ani') },
    ];
    await home.run(recordEntry, { in: books.slug, with: { occurredOn: '2026-02-01', reason: 'koreksi', lines } });
    expect(await books.balances()).toEqual(['61150 70_000', 'entry_share:ani -20_000', 'trade_payable -50_000']);
  });

  test.each([
    [
      'out of balance',
      [
        { account: '11100', debit: '5' },
        { account: '11200', credit: '4' },
      ],
      'ledger.entry_unbalanced',
      'lines',
    ],
    [
      'with both sides in a line',
      [
        { account: '11100', debit: '5', credit: '5' },
        { account: '11200', credit: '5' },
      ],
      'ledger.line_one_side',
      'lines.0',
    ],
    [
      'on an account that is not there',
      [
        { account: '11100', debit: '5' },
        { account: '11999', credit: '5' },
      ],
      'ledger.no_such_account',
      'lines.1.account',
    ],
    [
      'on a member account without the member',
      [
        { account: '11100', debit: '5' },
        { account: '31100', credit: '5' },
      ],
      'ledger.member_missing',
      'lines.1.memberId',
    ],
    [
      'on the income summary',
      [
        { account: '11100', debit: '5' },
        { account: '90000', credit: '5' },
      ],
      'ledger.account_is_automatic',
      'lines.1',
    ],
  ])('is refused an entry %s, and told where', async (_what, lines, code, path) => {
    const books = await newBooks(home);
    const input = { occurredOn: '2026-02-01', reason: 'koreksi', lines };
    const outcome = await home.attempt(recordEntry, { in: books.slug, with: input });
    expect(outcome).toMatchObject({ kind: 'rejected', refusal: { code, path } });
    expect(await books.balances()).toEqual([]);
  });

  test('who says what happened is held to its posting rule', async () => {
    const books = await newBooks(home);
    const depreciation = (credited: string) => ({
      kind: 'depreciation' as const,
      occurredOn: '2026-02-01',
      reason: 'penyusutan Februari',
      lines: [
        { account: '61100', debit: '5' },
        { account: credited, credit: '5' },
      ],
    });
    const wrong = await home.attempt(recordEntry, { in: books.slug, with: depreciation('13100') });
    expect(wrong).toMatchObject({ refusal: { code: 'ledger.rule_forbids', path: 'lines.1.account' } });
    await home.run(recordEntry, { in: books.slug, with: depreciation('13900') });
    const offered = await home.ask(accounts, { in: books.slug, with: { kind: 'depreciation' } });
    expect(offered.accounts.map((account) => account.code)).toEqual(['13900', '61100']);
    const unknown = { ...depreciation('13900'), kind: 'year_closing' };
    expect((await home.attempt(recordEntry, { in: books.slug, with: unknown })).kind).toBe('invalid');
  });

  test('reverses with a reason, in an open month', async () => {
    const books = await newBooks(home);
    const [posted] = await books.given(`
      2025-01-05 money_moved "salah"
        bank  5
        cash -5`);
    await home.run(closeMonth, { in: books.slug, with: {} });
    const undo = { entryId: posted?.entryId ?? '', reason: 'salah bank' };
    const early = { in: books.slug, with: { ...undo, occurredOn: '2025-01-05' } };
    expect(codeOf(await home.attempt(reverseEntry, early))).toBe('ledger.month_closed');
    const { entryId } = await home.run(reverseEntry, { in: books.slug, with: undo });
    const reversal = await home.ask(entry, { in: books.slug, with: { entryId } });
    expect(reversal).toMatchObject({ kind: 'reversal', reverses: posted?.entryId, occurredOn: '2026-03-02' });
    const original = await home.ask(entry, { in: books.slug, with: { entryId: posted?.entryId ?? '' } });
    expect(original).toMatchObject({ reversedBy: entryId, number: 1n });
  });
});

describe('who may do what', () => {
  test.each([
    ['treasurer', 'done'],
    ['manager', 'done'],
    ['chair', 'forbidden'],
    ['supervisor', 'forbidden'],
    ['member', 'forbidden'],
  ] as const)('recording as %s: %s', async (role, expected) => {
    const books = await newBooks(home);
    const person = await withRoles(books, role);
    const move = { occurredOn: '2026-02-01', amount: '5', from: 'cash', to: 'bank', memo: 'setor' };
    expect((await home.attempt(moveMoney, { in: books.slug, as: person, with: move })).kind).toBe(expected);
  });

  test('every member reads the statements and the rules; the journal is for board, supervisors and management', async () => {
    const books = await newBooks(home);
    const [member, supervisor] = [await withRoles(books, 'member'), await withRoles(books, 'supervisor')];
    const as = { in: books.slug, as: member };
    expect((await home.ask(statements, { ...as, with: {} })).balanceSheet.balanced).toBe(true);
    expect((await home.ask(postingRules, { ...as, with: {} })).rules.length).toBeGreaterThan(0);
    await expect(home.ask(journal, { ...as, with: {} })).rejects.toThrow('forbidden');
    await expect(home.ask(accountLedger, { ...as, with: { account: '11100' } })).rejects.toThrow('forbidden');
    expect((await home.ask(journal, { in: books.slug, as: supervisor, with: {} })).total).toBe(0);
  });

  test('a member does not open an entry that is not about him or her', async () => {
    const books = await newBooks(home);
    const member = await withRoles(books, 'member');
    const [posted] = await books.given(`
      2026-01-05 entry_share_paid "pokok Ani"
        cash             5
        entry_share:ani -5`);
    const call = { in: books.slug, as: member, with: { entryId: posted?.entryId ?? '' } };
    await expect(home.ask(entry, call)).rejects.toThrow('forbidden');
  });
});

describe('reading', () => {
  const YEAR = `
    2026-01-05 entry_share_paid "pokok Ani"
      cash             100
      entry_share:ani -100
    2026-01-06 entry_share_paid "pokok Budi"
      cash              70
      entry_share:budi -70
    2026-02-01 expense_paid "kopi 100%"
      operating_expense 30
      cash             -30`;

  test('an account’s own page carries the balance after each line', async () => {
    const books = await newBooks(home);
    await books.given(YEAR);
    const page = await home.ask(accountLedger, { in: books.slug, with: { account: '11100', from: '2026-01-06' } });
    expect(page).toMatchObject({ opening: 100n, closing: 140n, total: 2 });
    expect(page.lines.map(({ debit, credit, balance }) => [debit, credit, balance])).toEqual([
      [70n, 0n, 170n],
      [0n, 30n, 140n],
    ]);
    const ofBudi = { account: '31100', memberId: memberNamed('budi'), from: '2026-01-01' };
    const part = await home.ask(accountLedger, { in: books.slug, with: ofBudi });
    expect(part.lines.map(({ credit, balance }) => [credit, balance])).toEqual([[70n, 70n]]);
  });

  test('the members together are the account', async () => {
    const books = await newBooks(home);
    await books.given(YEAR);
    const shares = await home.ask(memberSubledger, { in: books.slug, with: { account: '31100' } });
    expect(shares).toMatchObject({ account: 170n, ofMembers: 170n, difference: 0n });
    expect(shares.members.map((member) => member.balance).toSorted()).toEqual([100n, 70n]);
  });

  test.each([
    [{ search: 'pokok' }, ['pokok Budi', 'pokok Ani']],
    [{ search: '100%' }, ['kopi 100%']],
    [{ search: '%' }, ['kopi 100%']],
    [{ from: '2026-01-06' }, ['kopi 100%', 'pokok Budi']],
    [{ to: '2026-01-05' }, ['pokok Ani']],
    [{ kind: 'expense_paid' as const }, ['kopi 100%']],
    [{ account: '31100' }, ['pokok Budi', 'pokok Ani']],
    [{ memberId: memberNamed('budi') }, ['pokok Budi']],
    [{ account: '11100', search: 'kopi' }, ['kopi 100%']],
  ])('the journal narrowed to %j', async (filter, memos) => {
    const books = await newBooks(home);
    await books.given(YEAR);
    const { entries, total } = await home.ask(journal, { in: books.slug, with: filter });
    expect(entries.map((each) => each.memo)).toEqual(memos);
    expect(total).toBe(memos.length);
  });
});
