import * as z from 'zod';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { balancesByMember } from '#modules/ledger/index.ts';
import { id, PAGE_ROWS, pagesOf, paging, plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { claimBy, LEAVING_CAUSES, payBackBy } from '../domain/leaving.ts';
import { openShares } from '../leaving.ts';
import * as store from '../store.ts';

/** Who has left, what goes back to them, and by when. */
export const leavers = query({
  name: 'membership.leavers',
  summary: 'Members who have left: cause, shares still due back, and the last day for paying them (UU 25/1992 art. 19)',
  may: 'membership.see-standing',
  input: z.strictObject({
    memberId: id('mem').optional(),
    search: paging.search,
    /** Only those to whom something is still due. */
    owing: z.boolean().default(false),
    /** Without it the list is whole. */
    page: paging.page.unwrap().optional(),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        memberId: id('mem'),
        number: z.int(),
        name: z.string(),
        leftOn: plainDate(),
        cause: z.enum(LEAVING_CAUSES),
        reason: z.string(),
        dueRupiah: rupiah(),
        instalmentsPaid: z.int(),
        instalmentsMost: z.int(),
        payBy: plainDate(),
        overdue: z.boolean(),
        /** Until when the heirs may claim; `null`: without a limit, or nobody died. */
        claimBy: plainDate().nullable(),
        /** Article and number of the bylaws that settle it. */
        article: z.string(),
        bylawsNumber: z.int(),
        entries: z.array(z.object({ entryId: id('ent'), occurredOn: plainDate(), amountRupiah: rupiah() })).readonly(),
      }),
    ),
    /** Of everybody who has left, whatever was searched. */
    dueRupiah: rupiah(),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
  }),
  discloses: (_input, answer) => answer.rows.map((row) => row.memberId),

  async run(context, { memberId, search = '', owing, page }) {
    const words = search.toLocaleLowerCase('id');
    const due = await balancesByMember(context, 'leaver_payable');
    const left = (await store.membersUntil(context, context.today)).filter(
      (each) =>
        each.leftOn !== null &&
        (memberId === undefined || each.id === memberId) &&
        (each.name.toLocaleLowerCase('id').includes(words) || String(each.number) === words) &&
        (!owing || (due.get(each.id) ?? 0n) > 0n),
    );
    const latestFirst = left.toSorted((a, b) => (b.leftOn ?? '').localeCompare(a.leftOn ?? '') || a.number - b.number);
    const wanted = page === undefined ? latestFirst : latestFirst.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS);
    const ended = await store.leavings(
      context,
      wanted.map((each) => each.id),
    );
    const rows = [];
    for (const each of wanted) {
      const leftOn = each.leftOn ?? context.today;
      const { bylaws, articleOf, version } = await bylawsInForce(context, leftOn);
      const { cause = 'removed', reason = '' } = ended.get(each.id) ?? {};
      const { dueRupiah, instalmentsPaid, entries } = await openShares(context, each.id);
      const payBy = payBackBy(leftOn, bylaws.exit, bylaws.fiscalYear.startMonth);
      rows.push({
        memberId: each.id,
        number: each.number,
        name: each.name,
        leftOn,
        cause,
        reason,
        dueRupiah,
        instalmentsPaid,
        instalmentsMost: bylaws.exit.instalments,
        payBy,
        overdue: dueRupiah > 0n && payBy < context.today,
        claimBy: claimBy(leftOn, cause, bylaws.exit),
        article: articleOf('exit.refundDelayDays'),
        bylawsNumber: version.number,
        entries,
      });
    }
    return {
      rows,
      dueRupiah: sum(due.values()),
      total: latestFirst.length,
      page: page ?? 1,
      pages: page === undefined ? 1 : pagesOf(latestFirst.length, PAGE_ROWS),
    };
  },
});
