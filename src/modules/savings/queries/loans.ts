import * as z from 'zod';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { isSharia } from '#modules/bylaws/model.ts';
import { membersOf } from '#modules/membership/index.ts';
import type { Member } from '#modules/membership/model.ts';
import { id, PAGE_ROWS, pagesOf, paging, plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { schedule } from '../domain/schedule.ts';
import { allLoans, type Loan } from '../loans.ts';

const split = { principalRupiah: rupiah(), chargeRupiah: rupiah() };

const loanShown = z.object({
  id: id('lon'),
  memberId: id('mem'),
  number: z.int(),
  name: z.string(),
  state: z.enum(['applied', 'refused', 'granted', 'running', 'cleared', 'void']),
  amountRupiah: rupiah(),
  months: z.int(),
  purpose: z.string(),
  appliedOn: plainDate(),
  decidedOn: plainDate().nullable(),
  reason: z.string().nullable(),
  principle: z.enum(['interest', 'sharia']).nullable(),
  rateBps: z.int().nullable(),
  paidOutOn: plainDate().nullable(),
  payoutEntryId: id('ent').nullable(),
  standing: z
    .object({
      principalOwedRupiah: rupiah(),
      due: z.object(split),
      lateSince: plainDate().nullable(),
      lateDays: z.int(),
      next: z.object({ ...split, dueOn: plainDate() }).nullable(),
      closing: z.object(split),
    })
    .nullable(),
});

/** A loan whole: as it was agreed, line by line, and what was paid. */
const loanWhole = loanShown.extend({
  lines: z.array(
    z.object({ no: z.int(), dueOn: plainDate(), beforeRupiah: rupiah(), ...split, afterRupiah: rupiah() }),
  ),
  repaid: z.array(z.object({ entryId: id('ent'), paidOn: plainDate(), ...split })),
});

/** Loans: the rules with their article, one's own with schedule and payments, and for the board all, those to decide and those late. */
export const loansOf = query({
  name: 'savings.loans',
  summary: 'Loans to members: rules, one’s own with their schedule, and for the board all of them',
  may: 'savings.see',
  input: z.strictObject({
    search: paging.search,
    /** Only loans of which something is late. */
    late: z.boolean().default(false),
    /** Whose loans to show whole besides one's own; only for those who may see all. */
    memberId: id('mem').optional(),
    /** Without it the list is whole. */
    page: paging.page.unwrap().optional(),
  }),
  output: z.object({
    rules: z.object({
      offered: z.boolean(),
      sharia: z.boolean(),
      rateBps: z.int(),
      largestPerMemberRupiah: rupiah(),
      longestMonths: z.int(),
      article: z.string(),
    }),
    own: z.array(loanWhole),
    member: z.array(loanWhole),
    /** To decide, and to pay out; only for those who may see all. */
    open: z.array(loanShown),
    loans: z.array(loanShown),
    totals: z.object({ owedRupiah: rupiah(), lateRupiah: rupiah(), running: z.int(), late: z.int() }),
    page: z.int(),
    pages: z.int(),
  }),
  discloses: (_input, { member, open, loans }) => [
    ...new Set([...member, ...open, ...loans].map((each) => each.memberId)),
  ],

  async run(context, { search = '', late, memberId, page }) {
    const { bylaws, articleOf } = await bylawsInForce(context);
    const { loans: rules } = bylaws;
    const own = context.actor.kind === 'person' ? context.actor.memberId : null;
    const seesAll = context.may('savings.see-all');
    const loans = await allLoans(context);
    const people = new Map(
      (await membersOf(context, [...new Set(loans.map((loan) => loan.memberId))])).map((each) => [each.id, each]),
    );
    const shown = loans.map((loan) => shownOf(loan, people));
    const wholeOf = (whose: string | null | undefined) =>
      loans
        .filter((loan) => loan.memberId === whose)
        .map((loan) => ({
          ...shownOf(loan, people),
          lines: loan.terms ? schedule(loan.terms) : [],
          repaid: [...loan.repaid],
        }));
    const words = search.toLocaleLowerCase('id');
    const running = shown.filter((loan) => loan.state === 'running');
    const isLate = (loan: (typeof shown)[number]) => (loan.standing?.lateDays ?? 0) > 0;
    const wanted = shown.filter(
      (loan) =>
        ['running', 'cleared'].includes(loan.state) &&
        (loan.name.toLocaleLowerCase('id').includes(words) || String(loan.number) === words) &&
        (!late || isLate(loan)),
    );
    const listed = seesAll ? wanted : [];
    return {
      rules: {
        offered: rules.offered,
        sharia: isSharia(bylaws),
        rateBps: isSharia(bylaws) ? rules.marginBps : rules.interestBps,
        largestPerMemberRupiah: rules.largestPerMemberRupiah,
        longestMonths: rules.longestMonths,
        article: articleOf('loans.offered'),
      },
      own: wholeOf(own),
      member: seesAll && memberId !== undefined && memberId !== own ? wholeOf(memberId) : [],
      open: seesAll ? shown.filter((loan) => ['applied', 'granted'].includes(loan.state)).toReversed() : [],
      loans: page === undefined ? listed : listed.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS),
      totals: {
        owedRupiah: sum(running.map((loan) => loan.standing?.principalOwedRupiah ?? 0n)),
        lateRupiah: sum(
          running
            .filter(isLate)
            .map(({ standing }) => (standing ? standing.due.principalRupiah + standing.due.chargeRupiah : 0n)),
        ),
        running: running.length,
        late: running.filter(isLate).length,
      },
      page: page ?? 1,
      pages: page === undefined ? 1 : pagesOf(listed.length, PAGE_ROWS),
    };
  },
});

function shownOf(loan: Loan, people: ReadonlyMap<string, Member>) {
  const { terms: _terms, repaid: _repaid, granted: _granted, ...shown } = loan;
  const { number = 0, name = '' } = people.get(loan.memberId) ?? {};
  return { ...shown, number, name };
}
