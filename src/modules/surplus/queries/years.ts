import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { fiscalYear, fiscalYearOf } from '#kernel/calendar.ts';
import { sum } from '#kernel/money.ts';
import { bookOf, netSurplus } from '#modules/ledger/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { id, plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { payableOf } from '../model.ts';
import { proposalDocument } from '../proposal.ts';
import * as store from '../store.ts';

/** Years with their surplus and how far each has come: open, closed, proposed, distributed. */
export const years = query({
  name: 'surplus.years',
  summary: 'Each financial year with its surplus and where its division stands',
  may: 'surplus.see',
  input: z.strictObject({}),
  output: z.object({
    years: z.array(
      z.object({
        year: z.int(),
        from: plainDate(),
        to: plainDate(),
        surplusRupiah: rupiah(),
        state: z.enum(['open', 'closed', 'proposed', 'distributed']),
        proposalId: id('prop').nullable(),
        proposedOn: plainDate().nullable(),
        resolutionId: id('res').nullable(),
        distributedOn: plainDate().nullable(),
        /** Of a distributed year: what the members are paid, how much of it was paid, and how many still wait. */
        membersRupiah: rupiah(),
        paidRupiah: rupiah(),
        membersUnpaid: z.int(),
      }),
    ),
  }),

  async run(context) {
    const { bylaws } = await bylawsInForce(context);
    const { startMonth } = bylaws.fiscalYear;
    const { openedOn, lockedThrough } = await bookOf(context);
    const found = [];
    for (let year = fiscalYearOf(context.today, startMonth); year >= fiscalYearOf(openedOn, startMonth); year -= 1) {
      const { from, to } = fiscalYear(year, startMonth);
      const distribution = await store.findDistribution(context, year);
      const [proposal] = await store.proposalsOf(context, year);
      const closed = lockedThrough !== null && lockedThrough >= to;
      const { surplusRupiah } = await netSurplus(context, { from, to });
      found.push({
        year,
        from,
        to,
        surplusRupiah,
        state: stateOf(distribution !== null, proposal !== undefined, closed),
        proposalId: distribution?.proposalId ?? proposal?.id ?? null,
        proposedOn: proposal?.proposedOn ?? null,
        resolutionId: distribution?.resolutionId ?? null,
        distributedOn: distribution?.distributedOn ?? null,
        ...(await paymentsOf(context, distribution)),
      });
    }
    return { years: found };
  },
});

function stateOf(isDistributed: boolean, isProposed: boolean, isClosed: boolean) {
  if (isDistributed) return 'distributed' as const;
  return isProposed ? ('proposed' as const) : isClosed ? ('closed' as const) : ('open' as const);
}

/** How far the members of a distributed year are paid. */
async function paymentsOf(context: ReadContext, distribution: store.DistributionRow | null) {
  if (!distribution) return { membersRupiah: 0n, paidRupiah: 0n, membersUnpaid: 0 };
  const row = await store.findProposal(context, distribution.proposalId);
  const { members } = proposalDocument.parse(row?.document);
  const paid = await store.payoutsOf(context, distribution.year);
  const paidTo = new Set(paid.map((each) => each.memberId));
  return {
    membersRupiah: sum(members.map(payableOf)),
    paidRupiah: sum(paid.map((each) => each.amountRupiah)),
    membersUnpaid: members.filter((member) => payableOf(member) > 0n && !paidTo.has(member.memberId)).length,
  };
}
