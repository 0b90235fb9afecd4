import * as z from 'zod';
import { sum } from '#kernel/money.ts';
import { plainDate, rupiah, wholeNumber } from '#platform/registry/fields.ts';
import { creditedPart } from './domain/capital-accounts.ts';
import type { SurplusCase, SurplusSplit } from './model.ts';

/** A stakeholder group's part of a pool: the rule, and what became of it. */
const groupPart = z.object({
  key: z.string(),
  name: z.string(),
  bps: z.int(),
  by: z.string(),
  /** Members of the group who take part. */
  members: z.int(),
  article: z.string(),
  amountRupiah: rupiah(),
  distributedRupiah: rupiah(),
});

/** A proposed division as it is stored, hashed and decided on: all that the figures depend on, and the figures. */
export const proposalDocument = z.object({
  year: z.int(),
  period: z.object({ from: plainDate(), to: plainDate() }),
  bylawsVersion: z.string(),
  bylawsNumber: z.int(),
  surplusRupiah: rupiah(),
  memberMarginRupiah: rupiah(),
  nonMemberMarginRupiah: rupiah(),
  /** What the founders receive before anything is divided, and until which year. Left out where there is none. */
  royalty: z
    .object({ bps: z.int(), lastYear: z.int(), article: z.string(), founders: z.int(), amountRupiah: rupiah() })
    .optional(),
  /** Where the articles keep individual capital accounts: what of the shares is credited to them, what they bear of a loss. */
  capitalAccounts: z
    .object({
      creditBps: z.int(),
      creditArticle: z.string(),
      lossShareBps: z.int(),
      lossArticle: z.string(),
      lossRupiah: rupiah(),
    })
    .optional(),
  /** What is divided by the pools. */
  sharedRupiah: rupiah(),
  /** What goes to the reserve before, and the article that sends it there. */
  nonMemberRupiah: rupiah(),
  nonMemberArticle: z.string(),
  rounding: z.enum(['largest-remainder', 'floor']),
  lossTo: z.string(),
  pools: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      bps: z.int(),
      of: z.string().optional(),
      to: z.enum(['members', 'fund', 'reserve']).optional(),
      fund: z.string().optional(),
      by: z.string().optional(),
      groups: z.array(groupPart).optional(),
      article: z.string(),
      amountRupiah: rupiah(),
      distributedRupiah: rupiah(),
      undistributedRupiah: rupiah(),
    }),
  ),
  members: z.array(
    z.object({
      memberId: z.string(),
      number: z.int(),
      name: z.string(),
      /** The stakeholder group, where something is divided among groups. */
      group: z.string().optional(),
      bases: z.record(z.string(), wholeNumber()),
      shares: z.record(z.string(), rupiah()),
      /** Of a founder: the part of the royalty. */
      royaltyRupiah: rupiah().optional(),
      /** Of the shares: what is credited to the individual capital account instead of paid. */
      creditedRupiah: rupiah().optional(),
      /** Of a loss: what comes off the individual capital account. */
      accountLossRupiah: rupiah().optional(),
      /** `false`: a founder or the holder of an account who has no part in the pools. */
      inPools: z.literal(false).optional(),
      /** Shares and royalty together; of it `creditedRupiah` is not paid. */
      totalRupiah: rupiah(),
    }),
  ),
});

export type ProposalDocument = z.output<typeof proposalDocument>;

/** The case that a stored proposal was computed from: dividing it again must give the stored figures. */
export function caseOf(document: ProposalDocument): SurplusCase {
  return {
    surplus: document.sharedRupiah,
    pools: document.pools.map(({ key, bps, of, to, by, groups, article }) => ({
      key,
      bps,
      of,
      to,
      by,
      groups: groups?.map((group) => ({ key: group.key, bps: group.bps, by: group.by })),
      article,
    })),
    members: document.members
      .filter((member) => member.inPools !== false)
      .map(({ number, name, bases, group }) => ({ number, name, bases, group })),
    rounding: document.rounding,
    lossTo: document.lossTo,
  };
}

/** Where a stored proposal and a division differ: the royalty and pools first, then members; `null` where they agree to the rupiah. */
export function firstDifference(
  document: ProposalDocument,
  split: SurplusSplit,
): { what: string; stored: bigint; computed: bigint } | null {
  const { royalty, capitalAccounts, surplusRupiah, sharedRupiah, nonMemberRupiah } = document;
  const taken = surplusRupiah - sharedRupiah - nonMemberRupiah;
  const parts = sum(document.members.map((each) => (each.royaltyRupiah ?? 0n) - (each.accountLossRupiah ?? 0n)));
  const amount = (royalty?.amountRupiah ?? 0n) - (capitalAccounts?.lossRupiah ?? 0n);
  const wrong = [amount, parts].find((stored) => stored !== taken);
  if (wrong !== undefined) return { what: 'before the pools', stored: wrong, computed: taken };
  const credited = document.members.find(
    (each) => each.creditedRupiah !== undefined && each.creditedRupiah !== creditedAgain(document, each),
  );
  if (credited) {
    const computed = creditedAgain(document, credited);
    return { what: credited.name, stored: credited.creditedRupiah ?? 0n, computed };
  }
  for (const [index, pool] of document.pools.entries()) {
    const computed = split.pools[index]?.amountRupiah ?? 0n;
    if (computed !== pool.amountRupiah) return { what: pool.key, stored: pool.amountRupiah, computed };
  }
  const storedBy = new Map(document.members.map((member) => [member.number, member]));
  for (const [place, member] of split.members.entries()) {
    const stored = storedBy.get(member.number);
    const computed = (split.totals[place] ?? 0n) + (stored?.royaltyRupiah ?? 0n);
    if (stored?.totalRupiah !== computed) return { what: member.name, stored: stored?.totalRupiah ?? 0n, computed };
  }
  return null;
}

/** The part that is credited to a member's account, worked out again. */
function creditedAgain(document: ProposalDocument, member: ProposalDocument['members'][number]): bigint {
  return creditedPart(member.totalRupiah - (member.royaltyRupiah ?? 0n), document.capitalAccounts?.creditBps ?? 0);
}
