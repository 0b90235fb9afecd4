import * as z from 'zod';
import { sum } from '#kernel/money.ts';
import { memberLines } from '#modules/ledger/index.ts';
import { id, plainDate, rupiah } from '#platform/registry/fields.ts';
import { Forbidden } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { arrears } from '../domain/shares.ts';
import { memberShown } from '../fields.ts';
import type { Member } from '../model.ts';
import { ownMembership, requireMember, shareStanding } from '../operations.ts';

/** A payment that was posted, or what went back on leaving (below zero). */
const receipts = z.array(z.object({ entryId: id('ent'), occurredOn: plainDate(), amountRupiah: rupiah() })).readonly();

const standingShown = z.object({
  member: memberShown,
  entryShare: z.object({
    dueRupiah: rupiah(),
    paidRupiah: rupiah(),
    missingRupiah: rupiah(),
    article: z.string(),
    receipts,
  }),
  mandatoryShare: z.object({
    dueRupiah: rupiah(),
    paidRupiah: rupiah(),
    missingRupiah: rupiah(),
    /** First period that is not paid in full. */
    unpaidSince: z.string().nullable(),
    article: z.string(),
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

async function standing(context: ReadContext, found: Member): Promise<z.output<typeof standingShown>> {
  const shares = await shareStanding(context, found, context.today);
  const behind = arrears(shares.dues, shares.mandatoryPaid);
  return {
    member: found,
    entryShare: {
      dueRupiah: shares.entryDue,
      paidRupiah: shares.entryPaid,
      missingRupiah: found.leftOn === null ? shares.entryDue - shares.entryPaid : 0n,
      article: shares.entryArticle,
      receipts: await memberLines(context, 'entry_share', found.id),
    },
    mandatoryShare: {
      dueRupiah: sum(shares.dues.map((due) => due.rupiah)),
      paidRupiah: shares.mandatoryPaid,
      missingRupiah: found.leftOn === null ? behind.missing : 0n,
      unpaidSince: behind.since?.period ?? null,
      article: shares.mandatoryArticle,
      periods: [...shares.dues],
      receipts: await memberLines(context, 'mandatory_share', found.id),
    },
  };
}
