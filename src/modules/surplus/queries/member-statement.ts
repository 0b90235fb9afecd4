import * as z from 'zod';
import { resolutionOf } from '#modules/governance/index.ts';
import { requireMember } from '#modules/membership/index.ts';
import { id, PAGE_ROWS, plainDate, rupiah, wholeNumber, pagesOf } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { explainShare } from '../domain/explain.ts';
import { splitSurplus } from '../domain/split.ts';
import { EQUAL, payableOf, PAYOUT_METHODS, type ExplanationStep } from '../model.ts';
import { caseOf, proposalDocument } from '../proposal.ts';
import * as store from '../store.ts';

const step = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('surplus'), amountRupiah: rupiah() }),
  z.object({ kind: z.literal('loss'), to: z.string(), amountRupiah: rupiah() }),
  z.object({
    kind: z.literal('pool'),
    key: z.string(),
    of: z.string().nullable(),
    wholeRupiah: rupiah(),
    bps: z.int(),
    amountRupiah: rupiah(),
    article: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('group'),
    key: z.string(),
    wholeRupiah: rupiah(),
    bps: z.int(),
    amountRupiah: rupiah(),
    article: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('claim'),
    by: z.string(),
    wholeRupiah: rupiah(),
    base: wholeNumber(),
    total: wholeNumber(),
    exact: z.string(),
    roundedRupiah: rupiah(),
    rounding: z.enum(['largest-remainder', 'floor']),
    article: z.string().nullable(),
  }),
]);

/** The steps, in which the group goes by the name and the article that the bylaws have for it. */
function stepsBy(
  steps: readonly ExplanationStep[],
  group: { readonly name: string; readonly article: string } | null,
): ExplanationStep[] {
  return steps.map((each) =>
    each.kind === 'group' && group ? { ...each, key: group.name, article: group.article } : each,
  );
}

/** A member's surplus of a year, each figure with the way back: article, resolution, orders or hours, entries. */
export const memberStatement = query({
  name: 'surplus.member-statement',
  summary: 'A member’s part of a year’s surplus, every figure explained step by step to its sources',
  may: 'surplus.see',
  input: z.strictObject({ year: z.int(), memberId: id('mem').optional() }),
  output: z.object({
    year: z.int(),
    period: z.object({ from: plainDate(), to: plainDate() }),
    member: z.object({ id: id('mem'), number: z.int(), name: z.string() }),
    state: z.enum(['proposed', 'distributed', 'paid']),
    proposalId: id('prop'),
    surplusRupiah: rupiah(),
    sharedRupiah: rupiah(),
    nonMemberRupiah: rupiah(),
    nonMemberArticle: z.string(),
    totalRupiah: rupiah(),
    /** What of the shares is credited to the individual capital account, or comes off it with a loss; `null` without accounts. */
    account: z
      .object({
        creditBps: z.int(),
        creditArticle: z.string(),
        creditedRupiah: rupiah(),
        lossShareBps: z.int(),
        lossArticle: z.string(),
        lossRupiah: rupiah(),
      })
      .nullable(),
    payableRupiah: rupiah(),
    /** A founder's part of the royalty, and what it is made from; `null` for everybody else. */
    royalty: z
      .object({
        bps: z.int(),
        lastYear: z.int(),
        article: z.string(),
        founders: z.int(),
        amountRupiah: rupiah(),
        shareRupiah: rupiah(),
      })
      .nullable(),
    shares: z.array(
      z.object({
        pool: z.string(),
        name: z.string(),
        by: z.string(),
        article: z.string(),
        /** Through which stakeholder group the share comes; `null` where the pool is not divided among groups. */
        group: z.object({ key: z.string(), name: z.string(), article: z.string() }).nullable(),
        shareRupiah: rupiah(),
        steps: z.array(step),
      }),
    ),
    bylawsVersion: z.string(),
    bylawsNumber: z.int(),
    resolution: z.object({ id: id('res'), label: z.string(), adoptedOn: plainDate() }).nullable(),
    entryId: z.string().nullable(),
    distributedOn: plainDate().nullable(),
    payout: z.object({ method: z.enum(PAYOUT_METHODS), paidOn: plainDate(), entryId: z.string() }).nullable(),
  }),
  discloses: (input, answer) => (input.memberId ? [answer.member.id] : []),

  async run(context, { year, memberId }) {
    const own = context.actor.kind === 'person' ? context.actor.memberId : null;
    const wanted = memberId ?? own ?? reject('membership.no_such_member');
    if (wanted !== own && !context.may('surplus.see-all')) throw new Forbidden();
    const member = await requireMember(context, wanted);

    const distribution = await store.findDistribution(context, year);
    const [newest] = await store.proposalsOf(context, year);
    const row = distribution ? await store.findProposal(context, distribution.proposalId) : newest;
    if (!row) reject('surplus.not_proposed', { year: String(year) });
    const document = proposalDocument.parse(row.document);
    const entry = document.members.find((each) => each.memberId === wanted);
    const divided = splitSurplus(caseOf(document));
    if (!divided.ok) reject('surplus.not_divisible', { why: divided.refusal.code });

    const resolution = distribution ? await resolutionOf(context, distribution.resolutionId) : null;
    const payout = (await store.payoutsOf(context, year)).find((each) => each.memberId === wanted) ?? null;
    const shares = document.pools
      .filter((pool) => pool.to === 'members' && entry?.shares[pool.key] !== undefined)
      .map((pool) => {
        const explained = explainShare(divided.value, member.number, pool.key);
        const group = pool.groups?.find((each) => each.key === entry?.group) ?? null;
        const steps: ExplanationStep[] = explained.ok ? stepsBy(explained.value.steps, group) : [];
        return {
          pool: pool.key,
          name: pool.name,
          by: group?.by ?? pool.by ?? EQUAL,
          article: pool.article,
          group: group && { key: group.key, name: group.name, article: group.article },
          shareRupiah: entry?.shares[pool.key] ?? 0n,
          steps,
        };
      });
    const state = payout ? ('paid' as const) : distribution ? ('distributed' as const) : ('proposed' as const);
    return {
      year,
      period: document.period,
      member: { id: member.id, number: member.number, name: member.name },
      state,
      proposalId: row.id,
      surplusRupiah: document.surplusRupiah,
      sharedRupiah: document.sharedRupiah,
      nonMemberRupiah: document.nonMemberRupiah,
      nonMemberArticle: document.nonMemberArticle,
      totalRupiah: entry?.totalRupiah ?? 0n,
      royalty:
        document.royalty && entry?.royaltyRupiah ? { ...document.royalty, shareRupiah: entry.royaltyRupiah } : null,
      account: document.capitalAccounts
        ? {
            ...document.capitalAccounts,
            creditedRupiah: entry?.creditedRupiah ?? 0n,
            lossRupiah: entry?.accountLossRupiah ?? 0n,
          }
        : null,
      payableRupiah: entry ? payableOf(entry) : 0n,
      shares,
      bylawsVersion: document.bylawsVersion,
      bylawsNumber: document.bylawsNumber,
      resolution: resolution ? { id: resolution.id, label: resolution.label, adoptedOn: resolution.adoptedOn } : null,
      entryId: distribution?.entryId ?? null,
      distributedOn: distribution?.distributedOn ?? null,
      payout: payout ? { method: payout.method, paidOn: payout.paidOn, entryId: payout.entryId } : null,
    };
  },
});

/** The rows of the patronage register behind a figure. */
export const patronage = query({
  name: 'surplus.patronage',
  summary: 'The patronage register of a span: each row with the order or the hours behind it',
  may: 'surplus.see',
  input: z.strictObject({
    memberId: id('mem').optional(),
    measure: z.string().max(40).optional(),
    from: plainDate(),
    to: plainDate(),
    page: z.int().min(1).default(1),
    whole: z.boolean().default(false),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        memberId: id('mem'),
        measure: z.string(),
        amount: wholeNumber(),
        occurredOn: plainDate(),
        source: z.string(),
      }),
    ),
    total: z.int(),
    amount: wholeNumber(),
    page: z.int(),
    pages: z.int(),
  }),

  async run(context, { memberId, measure, from, to, page, whole }) {
    const own = context.actor.kind === 'person' ? context.actor.memberId : null;
    if (memberId !== own && !context.may('surplus.see-all')) throw new Forbidden();
    const limit = whole ? 1_000_000 : PAGE_ROWS;
    const found = await store.patronageRows(context, {
      memberId,
      measure,
      period: { from, to },
      limit,
      offset: whole ? 0 : (page - 1) * PAGE_ROWS,
    });
    return { ...found, page, pages: pagesOf(found.total, limit) };
  },
});
