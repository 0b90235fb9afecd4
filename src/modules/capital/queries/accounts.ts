import * as z from 'zod';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { balancesByMember, memberLines, openYears, yearsPosted } from '#modules/ledger/index.ts';
import { membersOf } from '#modules/membership/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { id, plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { payOutBy } from '../domain/accounts.ts';

/** The individual capital accounts: the rules with their article, one's own account with its entries, and whose are which. */
export const accounts = query({
  name: 'capital.accounts',
  summary: 'Individual capital accounts: rules, one’s own account, and for the board every member’s',
  may: 'capital.see',
  input: z.strictObject({}),
  output: z.object({
    rules: z.object({
      enabled: z.boolean(),
      buyInToReserveBps: z.int(),
      creditBps: z.int(),
      interestBps: z.int(),
      lossShareBps: z.int(),
      payoutYears: z.int(),
      article: z.string(),
    }),
    own: z
      .object({
        balanceRupiah: rupiah(),
        entries: z.array(z.object({ entryId: id('ent'), occurredOn: plainDate(), amountRupiah: rupiah() })),
      })
      .nullable(),
    /** Every account that is not empty, by member number; only for those who may see all. */
    accounts: z.array(
      z.object({
        memberId: id('mem'),
        number: z.int(),
        name: z.string(),
        balanceRupiah: rupiah(),
        leftOn: plainDate().nullable(),
        /** The last day for paying it out, of somebody who has left. */
        payBy: plainDate().nullable(),
      }),
    ),
    totalRupiah: rupiah(),
    interest: z.array(
      z.object({ year: z.int(), entryId: id('ent'), occurredOn: plainDate(), interestRupiah: rupiah() }),
    ),
    /** Financial years that are over, whose books are open, and whose interest is not credited yet. */
    interestDue: z.array(z.int()),
  }),
  discloses: (_input, answer) => answer.accounts.map((account) => account.memberId),

  async run(context) {
    const { bylaws, articleOf } = await bylawsInForce(context);
    const own = context.actor.kind === 'person' ? context.actor.memberId : null;
    const balances = await balancesByMember(context, 'capital_account');
    const interest = await yearsPosted(context, 'capital_interest');
    const credited = new Set(interest.map(({ year }) => year));
    return {
      rules: { ...bylaws.capitalAccounts, article: articleOf('capitalAccounts.enabled') },
      own: own
        ? {
            balanceRupiah: balances.get(own) ?? 0n,
            entries: [...(await memberLines(context, 'capital_account', own))].toReversed(),
          }
        : null,
      accounts: context.may('capital.see-all') ? await accountsShown(context, balances) : [],
      totalRupiah: sum(balances.values()),
      interest,
      interestDue: bylaws.capitalAccounts.enabled
        ? (await openYears(context, bylaws.fiscalYear.startMonth)).filter((year) => !credited.has(year))
        : [],
    };
  },
});

async function accountsShown(context: ReadContext, balances: ReadonlyMap<string, bigint>) {
  const members = await membersOf(context, [...balances.keys()]);
  const shown = [];
  for (const { id: memberId, number, name, leftOn } of members.toSorted((a, b) => a.number - b.number)) {
    const { payoutYears } = (await bylawsInForce(context, leftOn ?? context.today)).bylaws.capitalAccounts;
    const balanceRupiah = balances.get(memberId) ?? 0n;
    shown.push({ memberId, number, name, balanceRupiah, leftOn, payBy: payOutBy(leftOn, payoutYears) });
  }
  return shown;
}
