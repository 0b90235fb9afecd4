import * as z from 'zod';
import type { Id } from '#kernel/id.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { isSharia } from '#modules/bylaws/model.ts';
import { balancesByMember, memberLines, openYears, yearsPosted } from '#modules/ledger/index.ts';
import { membersOf } from '#modules/membership/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { id, PAGE_ROWS, pagesOf, paging, plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { termInterest } from '../domain/savings.ts';
import { openWithdrawals } from '../store.ts';
import { termDeposits } from '../term.ts';

const withdrawal = z.object({
  id: id('swd'),
  memberId: id('mem'),
  number: z.int(),
  name: z.string(),
  amountRupiah: rupiah(),
  announcedOn: plainDate(),
  payableFrom: plainDate(),
});

const deposit = z.object({
  id: id('tsv'),
  memberId: id('mem'),
  number: z.int(),
  name: z.string(),
  amountRupiah: rupiah(),
  months: z.int(),
  interestBps: z.int(),
  depositedOn: plainDate(),
  maturesOn: plainDate(),
  /** What it has earned on the day it matures. */
  interestRupiah: rupiah(),
  entryId: id('ent'),
});

/** Savings: the rules with their article, one's own with every entry, and for the board whose they are and what is to be paid. */
export const savingsOf = query({
  name: 'savings.savings',
  summary: 'Voluntary and term savings: rules, one’s own savings, and for the board every member’s',
  may: 'savings.see',
  input: z.strictObject({
    search: paging.search,
    /** Without it the list is whole. */
    page: paging.page.unwrap().optional(),
  }),
  output: z.object({
    rules: z.object({
      voluntary: z.object({ allowed: z.boolean(), interestBps: z.int(), withdrawalNoticeDays: z.int() }),
      term: z.object({ allowed: z.boolean(), interestBps: z.int(), months: z.int() }),
      /** The savers' part of what financing earns; `null` without sharia. */
      saversShareBps: z.int().nullable(),
      article: z.string(),
    }),
    own: z
      .object({
        memberId: id('mem'),
        balanceRupiah: rupiah(),
        entries: z.array(z.object({ entryId: id('ent'), occurredOn: plainDate(), amountRupiah: rupiah() })),
        withdrawals: z.array(withdrawal),
        deposits: z.array(deposit),
      })
      .nullable(),
    /** Whoever has saved something, by member number; only for those who may see all. */
    savers: z.array(
      z.object({
        memberId: id('mem'),
        number: z.int(),
        name: z.string(),
        voluntaryRupiah: rupiah(),
        termRupiah: rupiah(),
      }),
    ),
    /** Announced withdrawals and term savings that are not paid out yet; only for those who may see all. */
    withdrawals: z.array(withdrawal),
    deposits: z.array(deposit),
    totals: z.object({ voluntaryRupiah: rupiah(), termRupiah: rupiah(), savers: z.int() }),
    page: z.int(),
    pages: z.int(),
    interest: z.array(
      z.object({ year: z.int(), entryId: id('ent'), occurredOn: plainDate(), interestRupiah: rupiah() }),
    ),
    /** Financial years that are over, whose books are open, and whose interest is not credited yet. */
    interestDue: z.array(z.int()),
  }),
  discloses: (_input, { savers, withdrawals, deposits }) => [
    ...new Set([...savers, ...withdrawals, ...deposits].map((each) => each.memberId)),
  ],

  async run(context, { search = '', page }) {
    const { bylaws, articleOf } = await bylawsInForce(context);
    const { voluntary, term } = bylaws.savings;
    const own = context.actor.kind === 'person' ? context.actor.memberId : null;
    const seesAll = context.may('savings.see-all');
    const held = await balancesByMember(context, 'voluntary_savings');
    const bound = await balancesByMember(context, 'term_savings');
    const open = await named(context, await openWithdrawals(context));
    const deposits = (
      await named(
        context,
        (await termDeposits(context)).filter((each) => !each.isPaid),
      )
    ).map(({ isPaid: _isPaid, ...each }) => ({ ...each, interestRupiah: termInterest(each.amountRupiah, each) }));
    const savers = seesAll ? await saversOf(context, held, bound, search) : [];
    const interest = await yearsPosted(context, 'savings_interest');
    const earns = voluntary.interestBps > 0 || isSharia(bylaws);
    const credited = new Set(interest.map(({ year }) => year));
    const due = earns && held.size + bound.size > 0 ? await openYears(context, bylaws.fiscalYear.startMonth) : [];
    return {
      rules: {
        voluntary,
        term,
        saversShareBps: isSharia(bylaws) ? bylaws.loans.saversShareBps : null,
        article: articleOf('savings.voluntary.allowed'),
      },
      own: own
        ? {
            memberId: own,
            balanceRupiah: held.get(own) ?? 0n,
            entries: [...(await memberLines(context, 'voluntary_savings', own))].toReversed(),
            withdrawals: open.filter((each) => each.memberId === own),
            deposits: deposits.filter((each) => each.memberId === own),
          }
        : null,
      savers: page === undefined ? savers : savers.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS),
      withdrawals: seesAll ? open : [],
      deposits: seesAll ? deposits : [],
      totals: {
        voluntaryRupiah: sum(held.values()),
        termRupiah: sum(bound.values()),
        savers: new Set([...held.keys(), ...bound.keys()]).size,
      },
      page: page ?? 1,
      pages: page === undefined ? 1 : pagesOf(savers.length, PAGE_ROWS),
      interest,
      interestDue: due.filter((year) => !credited.has(year)),
    };
  },
});

/** Rows with the number and name of their member. */
async function named<Row extends { readonly memberId: Id }>(context: ReadContext, rows: readonly Row[]) {
  const members = new Map(
    (await membersOf(context, [...new Set(rows.map((row) => row.memberId))])).map((member) => [member.id, member]),
  );
  return rows.flatMap((row) => {
    const member = members.get(row.memberId);
    return member ? [{ ...row, number: member.number, name: member.name }] : [];
  });
}

async function saversOf(
  context: ReadContext,
  held: ReadonlyMap<Id, Rupiah>,
  bound: ReadonlyMap<Id, Rupiah>,
  search: string,
) {
  const words = search.toLocaleLowerCase('id');
  const members = await membersOf(context, [...new Set([...held.keys(), ...bound.keys()])]);
  return members
    .filter(({ name, number }) => name.toLocaleLowerCase('id').includes(words) || String(number) === words)
    .toSorted((a, b) => a.number - b.number)
    .map(({ id: memberId, number, name }) => ({
      memberId,
      number,
      name,
      voluntaryRupiah: held.get(memberId) ?? 0n,
      termRupiah: bound.get(memberId) ?? 0n,
    }));
}
