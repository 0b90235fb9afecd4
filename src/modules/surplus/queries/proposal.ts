import * as z from 'zod';
import { sum } from '#kernel/money.ts';
import { cameToDecide, resolutionOf } from '#modules/governance/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { id, PAGE_ROWS, pagesOf, paging, plainDate, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { payableOf, PAYOUT_METHODS } from '../model.ts';
import { proposalDocument, type ProposalDocument } from '../proposal.ts';
import * as store from '../store.ts';

/** Longer lists are paid whole: nobody ticks them one by one. */
const MOST_NAMED = 60;

type Part = ProposalDocument['members'][number];

/**
 * A proposed or decided division: pools, totals, what it rests on, and the parts of members as far as the caller may see
 * them. What a member gets tells what he or she earned and saved, so everybody sees the own part and the totals; board,
 * supervisors and management see all, and so do the members who came to the meeting that decides on the list (it is one of
 * the annual meeting's papers). Each showing of others' parts is recorded.
 */
export const proposal = query({
  name: 'surplus.proposal',
  summary: 'A division of the surplus: pools, the parts that the caller may see, hash, resolution, entry',
  may: 'surplus.see',
  input: z.strictObject({ proposalId: id('prop'), ...paging, whole: z.boolean().default(false) }),
  output: z.object({
    id: id('prop'),
    hash: z.string(),
    proposedOn: plainDate(),
    /** As it was hashed, but for its members: only the ones that are shown. */
    document: proposalDocument,
    /** Whose parts the caller may see. */
    sees: z.enum(['own', 'all']),
    list: z.object({
      /** Everybody who gets a part, and what all of them get. */
      total: z.int(),
      membersRupiah: rupiah(),
      /** Of those whom the caller may see, how many the search found. */
      found: z.int(),
      page: z.int(),
      pages: z.int(),
    }),
    distribution: z
      .object({
        resolutionId: id('res'),
        resolutionLabel: z.string(),
        entryId: z.string().nullable(),
        distributedOn: plainDate(),
      })
      .nullable(),
    /** How the members that are shown were paid. */
    payouts: z.array(
      z.object({ memberId: z.string(), method: z.enum(PAYOUT_METHODS), paidOn: plainDate(), entryId: z.string() }),
    ),
    /** Of a distributed year: who still waits; by name for whoever pays, where they are few enough to be chosen. */
    unpaid: z.object({
      members: z.int(),
      rupiah: rupiah(),
      named: z.array(z.object({ memberId: z.string(), number: z.int(), name: z.string(), payableRupiah: rupiah() })),
    }),
  }),
  discloses: (_input, { sees, document, unpaid }) =>
    sees === 'own' ? [] : [...document.members, ...unpaid.named].map(({ memberId }) => memberId),

  async run(context, { proposalId, search, page, whole }) {
    const row = (await store.findProposal(context, proposalId)) ?? reject('surplus.no_such_proposal');
    const distribution = await store.findDistribution(context, row.year);
    const own = distribution?.proposalId === proposalId ? distribution : null;
    const resolution = own ? await resolutionOf(context, own.resolutionId) : null;
    const paid = new Map((own ? await store.payoutsOf(context, row.year) : []).map((each) => [each.memberId, each]));

    const document = proposalDocument.parse(row.document);
    const sees = await whoseParts(context, row.hash);
    const found = document.members.filter((part) => (sees === 'all' || isOwn(context, part)) && matches(part, search));
    const pages = whole ? 1 : pagesOf(found.length, PAGE_ROWS);
    const at = whole ? 1 : Math.min(page, pages);
    const shown = whole ? found : found.slice((at - 1) * PAGE_ROWS, at * PAGE_ROWS);
    const waiting = own ? document.members.filter((part) => payableOf(part) > 0n && !paid.has(part.memberId)) : [];
    const choosable = sees === 'all' && context.may('surplus.pay-out') && waiting.length <= MOST_NAMED;
    return {
      id: row.id,
      hash: row.hash,
      proposedOn: row.proposedOn,
      document: { ...document, members: shown },
      sees,
      list: {
        total: document.members.length,
        membersRupiah: sum(document.members.map((part) => part.totalRupiah)),
        found: found.length,
        page: at,
        pages,
      },
      distribution: own
        ? {
            resolutionId: own.resolutionId,
            resolutionLabel: resolution?.label ?? '',
            entryId: own.entryId,
            distributedOn: own.distributedOn,
          }
        : null,
      payouts: shown.flatMap(({ memberId }) => {
        const { method, paidOn, entryId } = paid.get(memberId) ?? {};
        return method && paidOn && entryId ? [{ memberId, method, paidOn, entryId }] : [];
      }),
      unpaid: {
        members: waiting.length,
        rupiah: sum(waiting.map(payableOf)),
        named: choosable
          ? waiting.map((part) => ({
              memberId: part.memberId,
              number: part.number,
              name: part.name,
              payableRupiah: payableOf(part),
            }))
          : [],
      },
    };
  },
});

/** Whose parts of this division the caller may see. */
async function whoseParts(context: ReadContext, hash: string): Promise<'own' | 'all'> {
  if (context.may('surplus.see-all')) return 'all';
  const memberId = context.actor.kind === 'person' ? context.actor.memberId : null;
  return memberId !== null && (await cameToDecide(context, memberId, hash)) ? 'all' : 'own';
}

const isOwn = ({ actor }: ReadContext, part: Part): boolean =>
  actor.kind === 'person' && actor.memberId === part.memberId;

/** By number, or by a piece of the name. */
function matches({ number, name }: Part, search = ''): boolean {
  return search === '' || String(number) === search || name.toLowerCase().includes(search.toLowerCase());
}
