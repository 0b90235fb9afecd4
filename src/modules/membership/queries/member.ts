import * as z from 'zod';
import { sum } from '#kernel/money.ts';
import { bookOf, memberLines } from '#modules/ledger/index.ts';
import { id, plainDate, rupiah } from '#platform/registry/fields.ts';
import { Forbidden } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { arrears } from '../domain/shares.ts';
import { earliestPlacing, type Placement } from '../domain/groups.ts';
import { groupNamed, memberShown } from '../fields.ts';
import type { Member } from '../model.ts';
import { groupsInForce, ownMembership, requireMember, shareStanding, type MemberShares } from '../operations.ts';
import * as representations from '../store-representation.ts';

/** A payment that was posted, or what went back on leaving (below zero). */
const receipts = z.array(z.object({ entryId: id('ent'), occurredOn: plainDate(), amountRupiah: rupiah() })).readonly();

/** Where a member stands among the stakeholder groups; `null` where the members are one body and always were. */
const groupStanding = z
  .object({
    /** The present group; `null` where he or she is in none that the bylaws have. */
    now: groupNamed.nullable(),
    /** Where the bylaws name it. */
    article: z.string(),
    path: z.string(),
    /** Every placement, newest first; a group that is gone from the bylaws goes by its key. */
    placements: z.array(z.object({ name: z.string(), fromOn: plainDate(), reason: z.string() })),
    /** The groups that one may be placed in. */
    groups: z.array(groupNamed),
    /** The first day from which another placement may hold. */
    earliestOn: plainDate(),
  })
  .nullable();

/** Who acts for a member that is a cooperative; `null` for a person. */
const representationShown = z
  .object({
    legalNumber: z.string(),
    now: z.array(
      z.object({
        personId: id('per'),
        name: z.string(),
        mandateNumber: z.string(),
        mandateOn: plainDate(),
        fromOn: plainDate(),
      }),
    ),
    /** Who no longer does, since when and by which letter. */
    before: z.array(
      z.object({ name: z.string(), untilOn: plainDate(), mandateNumber: z.string(), mandateOn: plainDate() }),
    ),
  })
  .nullable();

const standingShown = z.object({
  member: memberShown,
  representation: representationShown,
  group: groupStanding,
  entryShare: z.object({
    dueRupiah: rupiah(),
    paidRupiah: rupiah(),
    missingRupiah: rupiah(),
    article: z.string(),
    /** Where the bylaws say it: for everybody, or for the member's group. */
    path: z.string(),
    receipts,
  }),
  mandatoryShare: z.object({
    dueRupiah: rupiah(),
    paidRupiah: rupiah(),
    missingRupiah: rupiah(),
    /** First period that is not paid in full. */
    unpaidSince: z.string().nullable(),
    article: z.string(),
    path: z.string(),
    periods: z.array(z.object({ period: z.string(), dueOn: plainDate(), rupiah: rupiah() })),
    receipts,
  }),
});

/** A member with the shares due and paid: for the board, and for the member himself or herself. */
export const member = query({
  name: 'membership.member',
  summary: 'One member with shares due and paid, and the articles that ask for them',
  may: 'membership.take-part',
  input: z.strictObject({ memberId: id('mem') }),
  output: standingShown,
  discloses: ({ memberId }) => [memberId],

  async run(context, { memberId }) {
    const own = context.actor.kind === 'person' && context.actor.memberId === memberId;
    if (!own && !context.may('membership.see-standing')) throw new Forbidden();
    return standing(context, await requireMember(context, memberId));
  },
});

/** The caller's own membership and shares. */
export const myStanding = query({
  name: 'membership.my-standing',
  summary: 'The caller’s own membership: number, since when, shares due and paid',
  may: 'membership.take-part',
  input: z.strictObject({}),
  output: standingShown,
  run: async (context) => standing(context, await ownMembership(context)),
});

async function representation(
  context: ReadContext,
  { id: memberId }: Member,
): Promise<z.output<typeof representationShown>> {
  const legalNumber = await representations.legalNumberOf(context, memberId);
  if (legalNumber === null) return null;
  const record = await representations.representationsOf(context, memberId);
  return {
    legalNumber,
    now: await representations.representativesOf(context, [memberId]),
    before: record
      .filter((each) => !each.stands)
      .map(({ name, fromOn, mandateNumber, mandateOn }) => ({ name, untilOn: fromOn, mandateNumber, mandateOn })),
  };
}

async function standing(context: ReadContext, found: Member): Promise<z.output<typeof standingShown>> {
  const shares = await shareStanding(context, found, context.today);
  const behind = arrears(shares.dues, shares.mandatoryPaid);
  return {
    member: found,
    representation: await representation(context, found),
    group: await groupOf(context, found, shares),
    entryShare: {
      dueRupiah: shares.entryDue,
      paidRupiah: shares.entryPaid,
      missingRupiah: found.leftOn === null ? shares.entryDue - shares.entryPaid : 0n,
      article: shares.entryArticle,
      path: shares.entryPath,
      receipts: await memberLines(context, 'entry_share', found.id),
    },
    mandatoryShare: {
      dueRupiah: sum(shares.dues.map((due) => due.rupiah)),
      paidRupiah: shares.mandatoryPaid,
      missingRupiah: found.leftOn === null ? behind.missing : 0n,
      unpaidSince: behind.since?.period ?? null,
      article: shares.mandatoryArticle,
      path: shares.mandatoryPath,
      periods: [...shares.dues],
      receipts: await memberLines(context, 'mandatory_share', found.id),
    },
  };
}

async function groupOf(
  context: ReadContext,
  found: Member,
  { placements, entryPaid }: Pick<MemberShares, 'placements' | 'entryPaid'>,
): Promise<z.output<typeof groupStanding>> {
  const { groups, articleOf } = await groupsInForce(context, context.today);
  if (groups.length === 0 && placements.length === 0) return null;
  const nameOf = ({ groupKey }: Placement): string => groups.find(({ key }) => key === groupKey)?.name ?? groupKey;
  const now = groups.find(({ key }) => key === found.groupKey) ?? null;
  const { lockedThrough: yearsClosedThrough } = await bookOf(context);
  const setting = { today: context.today, placements, yearsClosedThrough, hasPaid: entryPaid !== 0n };
  return {
    now,
    article: now ? articleOf(now.key) : '',
    path: now ? `stakeholders.groups.${now.key}.name` : '',
    placements: placements
      .toReversed()
      .map((each) => ({ name: nameOf(each), fromOn: each.fromOn, reason: each.reason })),
    groups: [...groups],
    earliestOn: earliestPlacing(found, setting),
  };
}
