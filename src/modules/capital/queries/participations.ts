import * as z from 'zod';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { balanceOf, openYears } from '#modules/ledger/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { id, PAGE_ROWS, paging, pagesOf, plainDate, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { issueRoom } from '../domain/participation.ts';
import { allParticipations, ownCapital, type Participation, yearsWithReturn } from '../participations.ts';
import * as store from '../store-participation.ts';

const participationShown = z.object({
  id: id('pcap'),
  holderId: z.union([id('hol'), id('mem')]),
  name: z.string(),
  kind: z.enum(['member', 'person', 'entity']),
  contact: z.string(),
  amountRupiah: rupiah(),
  balanceRupiah: rupiah(),
  /** Returns that are due and not paid. */
  unpaidRupiah: rupiah(),
  returnBps: z.int(),
  agreedOn: plainDate(),
  receivedOn: plainDate(),
  broughtBy: z.enum(['bank', 'cash', 'opening']),
  lockInMonths: z.int(),
  noticeMonths: z.int(),
  resolutionId: id('res').nullable(),
  noticeOn: plainDate().nullable(),
  /** The first day on which it may be paid back, once notice was given. */
  payableFrom: plainDate().nullable(),
});

function shown({ holder, lines: _lines, ...row }: Participation) {
  return { ...row, name: holder.name, kind: holder.kind, contact: holder.contact };
}

/** Participating capital: the rules, how much there is and may still come, and for those who answer for it whose it is. */
export const participations = query({
  name: 'capital.participations',
  summary: 'Participating capital: rules, sum and room, one’s own agreements, and for the board every holder’s',
  may: 'capital.see',
  input: z.strictObject({ ...paging, whole: z.boolean().default(false) }),
  output: z.object({
    rules: z.object({
      allowed: z.boolean(),
      capBps: z.int(),
      holderCapBps: z.int(),
      lockInMonths: z.int(),
      noticeMonths: z.int(),
      returnCapBps: z.int(),
      article: z.string(),
    }),
    /** Entry and mandatory shares, reserve and grants (UU 25/1992 art. 41(2)). */
    ownRupiah: rupiah(),
    totalRupiah: rupiah(),
    /** What may still be taken; `null` without a limit. */
    roomRupiah: rupiah().nullable(),
    holdersTotal: z.int(),
    rows: z.array(participationShown),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
    /** Whoever from outside may hold, for those who take capital. */
    holders: z.array(z.object({ id: id('hol'), kind: z.enum(['person', 'entity']), name: z.string() })),
    /** Financial years that are over, whose books are open, and whose return is not decided. */
    returnDue: z.array(z.int()),
  }),
  discloses: (_input, answer) => [
    ...new Set([...answer.rows.map((row) => row.holderId), ...answer.holders.map((holder) => holder.id)]),
  ],

  async run(context, { search, page, whole }) {
    const { bylaws, articleOf } = await bylawsInForce(context);
    const rules = bylaws.externalCapital;
    const all = await allParticipations(context);
    const mine = context.actor.kind === 'person' ? context.actor.memberId : null;
    const seesAll = context.may('capital.see-all');
    const seen = seesAll ? all : all.filter((each) => mine !== null && each.holderId === mine);
    // Agreements are few, and half of the names stand in the register: narrowed here, not in two rooms' tables.
    const found = seen.filter((each) => matches(each, search));
    const size = whole ? Math.max(found.length, 1) : PAGE_ROWS;
    const held = {
      ownRupiah: await ownCapital(context),
      totalRupiah: await balanceOf(context, 'participating_capital'),
    };
    const decided = new Set(yearsWithReturn(all));
    const holding = all.filter((each) => each.balanceRupiah > 0n);
    const years = holding.length > 0 ? await openYears(context, bylaws.fiscalYear.startMonth) : [];
    return {
      rules: { ...rules, article: articleOf('externalCapital.allowed') },
      ...held,
      roomRupiah: issueRoom({ ownRupiah: held.ownRupiah, participatingRupiah: held.totalRupiah }, rules),
      holdersTotal: new Set(holding.map((each) => each.holderId)).size,
      rows: found
        .slice(whole ? 0 : (page - 1) * PAGE_ROWS)
        .slice(0, size)
        .map(shown),
      total: found.length,
      page,
      pages: pagesOf(found.length, size),
      holders: context.may('capital.agree') ? await holdersShown(context) : [],
      returnDue: years.filter((year) => !decided.has(year)),
    };
  },
});

const matches = ({ holder }: Participation, search: string | undefined): boolean =>
  search === undefined || holder.name.toLocaleLowerCase('id').includes(search.toLocaleLowerCase('id'));

async function holdersShown(context: ReadContext) {
  return (await store.holders(context)).map(({ id: holderId, kind, name }) => ({ id: holderId, kind, name }));
}

/** One agreement with its statement: what came, what it earned, what was paid. For its holder, and those who answer for it. */
export const participation = query({
  name: 'capital.participation',
  summary: 'One agreement of participating capital with its statement, line by line',
  may: 'capital.see',
  input: z.strictObject({ participationId: id('pcap') }),
  output: z.object({
    agreement: participationShown,
    article: z.string(),
    lines: z.array(
      z.object({
        entryId: id('ent'),
        what: z.enum(['received', 'repaid', 'return', 'returnPaid']),
        occurredOn: plainDate(),
        amountRupiah: rupiah(),
      }),
    ),
    receivedRupiah: rupiah(),
    repaidRupiah: rupiah(),
    returnRupiah: rupiah(),
  }),
  discloses: (_input, { agreement }) => [agreement.holderId],

  async run(context, { participationId }) {
    const mine = context.actor.kind === 'person' ? context.actor.memberId : null;
    const found = (await allParticipations(context)).find((each) => each.id === participationId);
    if (!found || (!context.may('capital.see-all') && found.holderId !== mine)) {
      reject('capital.no_such_participation', {}, { path: 'participationId' });
    }
    const { articleOf } = await bylawsInForce(context);
    const total = (what: string) =>
      sum(found.lines.filter((line) => line.what === what).map((line) => line.amountRupiah));
    return {
      agreement: shown(found),
      article: articleOf('externalCapital.allowed'),
      lines: found.lines.map(({ source: _source, ...line }) => line),
      receivedRupiah: found.broughtBy === 'opening' ? found.amountRupiah : total('received'),
      repaidRupiah: total('repaid'),
      returnRupiah: total('return'),
    };
  },
});
