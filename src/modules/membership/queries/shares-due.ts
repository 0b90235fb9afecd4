import * as z from 'zod';
import { required } from '#kernel/assert.ts';
import type { PlainDate } from '#kernel/calendar.ts';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { shareRulesOf, type Bylaws } from '#modules/bylaws/model.ts';
import { balancesByMember } from '#modules/ledger/index.ts';
import { id, PAGE_ROWS, paging, plainDate, rupiah, pagesOf } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { entryShareDue, groupAt } from '../domain/groups.ts';
import { arrears, mandatoryDues } from '../domain/shares.ts';
import { bylawsBetween } from '../operations.ts';
import * as store from '../store.ts';

/** Who owes which share on a day: the treasurer's list before the meeting. */
export const sharesDue = query({
  name: 'membership.shares-due',
  summary: 'What each member has paid in and still owes of entry and mandatory shares',
  may: 'membership.see-standing',
  input: z.strictObject({
    on: plainDate().optional(),
    search: paging.search,
    /** Only who owes something. */
    owing: z.boolean().default(false),
    /** Without it the list is whole. */
    page: paging.page.unwrap().optional(),
  }),
  output: z.object({
    on: plainDate(),
    rows: z.array(
      z.object({
        memberId: id('mem'),
        number: z.int(),
        name: z.string(),
        entryShareMissingRupiah: rupiah(),
        entrySharePaidRupiah: rupiah(),
        mandatorySharePaidRupiah: rupiah(),
        mandatoryShareMissingRupiah: rupiah(),
        /** Of both shares. */
        owedRupiah: rupiah(),
        unpaidPeriods: z.int(),
        unpaidSince: z.string().nullable(),
      }),
    ),
    /** Of everybody, whatever was searched. */
    totals: z.object({ paidRupiah: rupiah(), missingRupiah: rupiah(), owing: z.int() }),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
  }),

  async run(context, { on = context.today, search = '', owing, page }) {
    const members = (await store.membersUntil(context, on)).filter((each) => each.leftOn === null || each.leftOn > on);
    const [first] = members;
    const earliest = members.reduce(
      (least, each) => (each.admittedOn < least ? each.admittedOn : least),
      first?.admittedOn ?? on,
    );
    const perMonth = await bylawsBetween(context, earliest, on);
    const placements = await store.allPlacements(context);
    const paidEntry = await balancesByMember(context, 'entry_share', { on });
    const paidMandatory = await balancesByMember(context, 'mandatory_share', { on });

    const onAdmission = new Map<PlainDate, Bylaws>();
    for (const day of new Set(members.map((each) => each.admittedOn)))
      onAdmission.set(day, (await bylawsInForce(context, day)).bylaws);

    const rows = [];
    for (const each of members) {
      const atFirst = required(onAdmission.get(each.admittedOn), 'the rules of every day of admission were read');
      const placed = placements.get(each.id) ?? [];
      const entryDue = entryShareDue(atFirst, placed, each.admittedOn);
      const entryPaid = paidEntry.get(each.id) ?? 0n;
      const mandatoryPaid = paidMandatory.get(each.id) ?? 0n;
      const dues = mandatoryDues(each.admittedOn, on, (start) =>
        shareRulesOf(start === each.admittedOn ? atFirst : perMonth(start), groupAt(placed, start)),
      );
      const behind = arrears(dues, mandatoryPaid);
      const entryMissing = entryDue > entryPaid ? entryDue - entryPaid : 0n;
      rows.push({
        memberId: each.id,
        number: each.number,
        name: each.name,
        entrySharePaidRupiah: entryPaid,
        entryShareMissingRupiah: entryMissing,
        mandatorySharePaidRupiah: mandatoryPaid,
        mandatoryShareMissingRupiah: behind.missing,
        owedRupiah: entryMissing + behind.missing,
        unpaidPeriods: behind.unpaid,
        unpaidSince: behind.since?.period ?? null,
      });
    }
    const words = search.toLocaleLowerCase('id');
    const wanted = rows.filter(
      (row) =>
        (row.name.toLocaleLowerCase('id').includes(words) || String(row.number) === words) &&
        (!owing || row.owedRupiah > 0n),
    );
    return {
      on,
      rows: page === undefined ? wanted : wanted.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS),
      totals: {
        paidRupiah: sum(rows.map((row) => row.entrySharePaidRupiah + row.mandatorySharePaidRupiah)),
        missingRupiah: sum(rows.map((row) => row.owedRupiah)),
        owing: rows.filter((row) => row.owedRupiah > 0n).length,
      },
      total: wanted.length,
      page: page ?? 1,
      pages: page === undefined ? 1 : pagesOf(wanted.length, PAGE_ROWS),
    };
  },
});
