import * as z from 'zod';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { balancesByMember } from '#modules/ledger/index.ts';
import { id, plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { arrears, mandatoryDues } from '../domain/shares.ts';
import { shareRulesBetween } from '../operations.ts';
import * as store from '../store.ts';

/** Who owes which share on a day: the treasurer's list before the meeting. */
export const sharesDue = query({
  name: 'membership.shares-due',
  summary: 'What each member has paid in and still owes of entry and mandatory shares',
  may: 'membership.see-standing',
  input: z.strictObject({ on: plainDate().optional() }),
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
        unpaidPeriods: z.int(),
        unpaidSince: z.string().nullable(),
      }),
    ),
    totals: z.object({ paidRupiah: rupiah(), missingRupiah: rupiah() }),
  }),

  async run(context, { on = context.today }) {
    const members = (await store.membersUntil(context, on)).filter((each) => each.leftOn === null || each.leftOn > on);
    const [first] = members;
    const earliest = members.reduce(
      (least, each) => (each.admittedOn < least ? each.admittedOn : least),
      first?.admittedOn ?? on,
    );
    const perMonth = await shareRulesBetween(context, earliest, on);
    const paidEntry = await balancesByMember(context, 'entry_share', { on });
    const paidMandatory = await balancesByMember(context, 'mandatory_share', { on });

    const rows = [];
    for (const each of members) {
      const { shares } = (await bylawsInForce(context, each.admittedOn)).bylaws;
      const entryPaid = paidEntry.get(each.id) ?? 0n;
      const mandatoryPaid = paidMandatory.get(each.id) ?? 0n;
      const dues = mandatoryDues(each.admittedOn, on, (start) =>
        start === each.admittedOn ? shares : perMonth(start),
      );
      const behind = arrears(dues, mandatoryPaid);
      rows.push({
        memberId: each.id,
        number: each.number,
        name: each.name,
        entrySharePaidRupiah: entryPaid,
        entryShareMissingRupiah: shares.entryShareRupiah > entryPaid ? shares.entryShareRupiah - entryPaid : 0n,
        mandatorySharePaidRupiah: mandatoryPaid,
        mandatoryShareMissingRupiah: behind.missing,
        unpaidPeriods: behind.unpaid,
        unpaidSince: behind.since?.period ?? null,
      });
    }
    return {
      on,
      rows,
      totals: {
        paidRupiah: sum(rows.map((row) => row.entrySharePaidRupiah + row.mandatorySharePaidRupiah)),
        missingRupiah: sum(rows.map((row) => row.entryShareMissingRupiah + row.mandatoryShareMissingRupiah)),
      },
    };
  },
});
