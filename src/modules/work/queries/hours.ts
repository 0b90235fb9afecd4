import * as z from 'zod';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { balanceOf, balancesByMember, memberLines } from '#modules/ledger/index.ts';
import { membersOf } from '#modules/membership/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { id, month, PAGE_ROWS, plainDate, rupiah, pagesOf } from '#platform/registry/fields.ts';
import { Forbidden } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import * as store from '../store.ts';

const EXPORT_ROWS = 1_000_000;

/** Hours with where they stand: one's own, or everybody's for those who approve or supervise. */
export const hours = query({
  name: 'work.hours',
  summary: 'Hours of a span with their state and pay; members see their own',
  may: 'work.see',
  input: z.strictObject({
    from: plainDate(),
    to: plainDate(),
    memberId: id('mem').optional(),
    state: z.enum(['open', 'approved', 'refused', 'in-pay']).optional(),
    page: z.int().min(1).default(1),
    whole: z.boolean().default(false),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        id: id('hrs'),
        memberId: id('mem'),
        memberName: z.string(),
        workedOn: plainDate(),
        minutes: z.int(),
        grade: z.string(),
        note: z.string(),
        state: z.enum(['open', 'approved', 'refused', 'in-pay']),
        hourlyRupiah: rupiah().nullable(),
        payRupiah: rupiah().nullable(),
        reason: z.string(),
      }),
    ),
    total: z.int(),
    minutes: z.int(),
    payRupiah: rupiah(),
    page: z.int(),
    pages: z.int(),
  }),

  async run(context, { from, to, memberId, state, page, whole }) {
    const own = context.actor.kind === 'person' ? context.actor.memberId : null;
    const wanted = context.may('work.see-all') ? memberId : (memberId ?? own ?? undefined);
    if (!context.may('work.see-all') && wanted !== own) throw new Forbidden();
    const limit = whole ? EXPORT_ROWS : PAGE_ROWS;
    const found = await store.hoursPage(context, {
      memberId: wanted,
      state,
      period: { from, to },
      limit,
      offset: whole ? 0 : (page - 1) * PAGE_ROWS,
    });
    const names = new Map(
      (
        await membersOf(
          context,
          found.rows.map((row) => row.memberId),
        )
      ).map((member) => [member.id, member.name]),
    );
    return {
      rows: found.rows.map(({ payRunId: _run, ...row }) => ({ ...row, memberName: names.get(row.memberId) ?? '' })),
      total: found.total,
      minutes: found.minutes,
      payRupiah: found.payRupiah,
      page,
      pages: pagesOf(found.total, limit),
    };
  },
});

/** The grades of the bylaws, the pay that is owed to the caller, and the pay runs so far. */
export const payOverview = query({
  name: 'work.pay-overview',
  summary: 'Grades of pay with their article, what is owed, and the pay runs so far',
  may: 'work.see',
  input: z.strictObject({}),
  output: z.object({
    grades: z.array(z.object({ key: z.string(), name: z.string(), hourlyRupiah: rupiah() })),
    article: z.string(),
    owedToMeRupiah: rupiah(),
    /** What made the caller's own figure: pay that fell due (positive) and pay that was paid, newest first. */
    myEntries: z.array(z.object({ entryId: z.string(), occurredOn: plainDate(), amountRupiah: rupiah() })),
    owedRupiah: rupiah(),
    owed: z.array(z.object({ memberId: id('mem'), number: z.int(), name: z.string(), owedRupiah: rupiah() })),
    payRuns: z.array(
      z.object({ id: id('pay'), month: month(), runOn: plainDate(), members: z.int(), payRupiah: rupiah() }),
    ),
  }),

  async run(context) {
    const { bylaws, articleOf } = await bylawsInForce(context);
    const own = context.actor.kind === 'person' ? context.actor.memberId : null;
    const seesAll = context.may('work.see-all');
    const owed = seesAll ? await owedByMember(context) : [];
    return {
      grades: bylaws.work.hourGrades.map((grade) => ({ ...grade })),
      article: articleOf('work.hourGrades'),
      owedToMeRupiah: own ? await balanceOf(context, 'pay_payable', { memberId: own }) : 0n,
      myEntries: own ? (await memberLines(context, 'pay_payable', own)).toReversed().slice(0, SHOWN_ENTRIES) : [],
      owedRupiah: sum(owed.map((each) => each.owedRupiah)),
      owed,
      payRuns: seesAll ? await store.payRuns(context) : [],
    };
  },
});

/** Entries that stand behind the caller's own pay on one page: a year of pay and payments. */
const SHOWN_ENTRIES = 24;

/** Whom the cooperative owes pay, by member number. */
async function owedByMember(context: ReadContext) {
  const balances = await balancesByMember(context, 'pay_payable');
  const ids = [...balances].filter(([, rupiahOwed]) => rupiahOwed !== 0n).map(([memberId]) => memberId);
  const members = await membersOf(context, ids);
  return members
    .map(({ id: memberId, number, name }) => ({ memberId, number, name, owedRupiah: balances.get(memberId) ?? 0n }))
    .toSorted((a, b) => a.number - b.number);
}
