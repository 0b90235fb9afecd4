import * as z from 'zod';
import { sum } from '#kernel/money.ts';
import { id, line, plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { accountWithCode } from '../operations/chart.ts';
import { balanceOn, memberBalancesOn } from '../store/balances.ts';
import { accountName } from './shapes.ts';

/** Buku pembantu: what each member has on an account, and that it is the account. */
export const memberSubledger = query({
  name: 'ledger.member-subledger',
  summary: "Each member's part of an account on a day, their sum, and the account itself.",
  may: 'ledger.read',
  input: z.strictObject({ account: line(20), at: plainDate().optional() }),
  output: z.object({
    ...accountName,
    at: z.string(),
    members: z.array(z.object({ memberId: id('mem'), balance: rupiah() })),
    ofMembers: rupiah(),
    account: rupiah(),
    difference: rupiah(),
  }),
  discloses: (_input, answer) => answer.members.map((member) => member.memberId),
  async run(context, input) {
    const account = await accountWithCode(context, input.account);
    const at = input.at ?? context.today;
    const natural = (amount: bigint): bigint => (account.normalSide === 'debit' ? amount : -amount);
    const balances = await memberBalancesOn(context, account.code, at);
    const whole = natural(await balanceOn(context, account.code, at, null));
    const ofMembers = natural(sum(balances.values()));
    return {
      code: account.code,
      name: account.name,
      nameEn: account.nameEn,
      at,
      members: [...balances].map(([memberId, amount]) => ({ memberId, balance: natural(amount) })),
      ofMembers,
      account: whole,
      difference: whole - ofMembers,
    };
  },
});
