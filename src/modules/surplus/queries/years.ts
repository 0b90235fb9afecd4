import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { fiscalYear, fiscalYearOf } from '#kernel/calendar.ts';
import { sum } from '#kernel/money.ts';
import { resolutionOf } from '#modules/governance/index.ts';
import { bookOf, netSurplus } from '#modules/ledger/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { id, plainDate, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { PAYOUT_METHODS } from '../model.ts';
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
        /** Of a distributed year: what the members get, how much of it was paid, and how many still wait. */
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
    membersRupiah: sum(members.map((member) => member.totalRupiah)),
    paidRupiah: sum(paid.map((each) => each.amountRupiah)),
    membersUnpaid: members.filter((member) => member.totalRupiah > 0n && !paidTo.has(member.memberId)).length,
  };
}

/** A proposed or decided division whole: pools, members, and what it rests on. */
export const proposal = query({
  name: 'surplus.proposal',
  summary: 'A division of the surplus: pools, every member’s part, hash, resolution, entry',
  may: 'surplus.see',
  input: z.strictObject({ proposalId: id('prop') }),
  output: z.object({
    id: id('prop'),
    hash: z.string(),
    proposedOn: plainDate(),
    document: proposalDocument,
    distribution: z
      .object({
        resolutionId: id('res'),
        resolutionLabel: z.string(),
        entryId: z.string().nullable(),
        distributedOn: plainDate(),
      })
      .nullable(),
    payouts: z.array(
      z.object({ memberId: z.string(), method: z.enum(PAYOUT_METHODS), paidOn: plainDate(), entryId: z.string() }),
    ),
  }),

  async run(context, { proposalId }) {
    const row = (await store.findProposal(context, proposalId)) ?? reject('surplus.no_such_proposal');
    const distribution = await store.findDistribution(context, row.year);
    const own = distribution?.proposalId === proposalId ? distribution : null;
    const resolution = own ? await resolutionOf(context, own.resolutionId) : null;
    const paid = own ? await store.payoutsOf(context, row.year) : [];
    return {
      id: row.id,
      hash: row.hash,
      proposedOn: row.proposedOn,
      document: proposalDocument.parse(row.document),
      distribution: own
        ? {
            resolutionId: own.resolutionId,
            resolutionLabel: resolution?.label ?? '',
            entryId: own.entryId,
            distributedOn: own.distributedOn,
          }
        : null,
      payouts: paid.map(({ memberId, method, paidOn, entryId }) => ({ memberId, method, paidOn, entryId })),
    };
  },
});
