import * as z from 'zod';
import { fiscalYear } from '#kernel/calendar.ts';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import type { BylawsInForce } from '#modules/bylaws/model.ts';
import {
  balanceOf,
  balancesByMember,
  post,
  POSTING_REFUSALS,
  requireMoney,
  yearSource,
  yearsPosted,
} from '#modules/ledger/index.ts';
import { yearInterest } from '#modules/ledger/model.ts';
import { requireMember } from '#modules/membership/index.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import { id, plainDate, rupiah, rupiahAboveZero } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { buyInParts } from '../domain/accounts.ts';
import { accountPaidOut, buyInReceived, interestCredited } from '../postings.ts';

/** A member pays into the individual capital account; the articles send a part of it to the reserve for good. */
export const receiveBuyIn = command({
  name: 'capital.receive-buy-in',
  summary: 'Receives a member’s buy-in: the reserve’s part by the articles, the rest in the individual capital account',
  may: 'capital.record',
  input: z.strictObject({
    memberId: id('mem'),
    amountRupiah: rupiahAboveZero(),
    method: z.enum(['cash', 'bank']),
    receivedOn: plainDate().optional(),
  }),
  output: z.object({ entryId: id('ent'), accountRupiah: rupiah(), reserveRupiah: rupiah() }),
  rejects: [
    'capital.accounts_not_kept',
    'capital.in_the_future',
    'capital.has_left',
    'membership.no_such_member',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['capital.buy_in_received'],

  async run(context, { memberId, amountRupiah, method, receivedOn = context.today }) {
    if (receivedOn > context.today) reject('capital.in_the_future', { today: context.today }, { path: 'receivedOn' });
    const inForce = await bylawsInForce(context, receivedOn);
    requireAccounts(inForce);
    const member = await requireMember(context, memberId);
    if (member.leftOn !== null) {
      reject('capital.has_left', { name: member.name, leftOn: member.leftOn }, { path: 'memberId' });
    }
    const parts = buyInParts(amountRupiah, inForce.bylaws.capitalAccounts);
    const receiptId = context.newId('rcp');
    const { entryId } = await post(context, buyInReceived({ receiptId, member, ...parts, method, receivedOn }));
    context.emit('capital.buy_in_received', { memberId, entryId });
    return { entryId, ...parts };
  },
});

/** Credits a year's interest to every account, as a cost of that year: after its last day, before its books are closed. */
export const creditInterest = command({
  name: 'capital.credit-interest',
  summary: 'Credits a financial year’s interest to the individual capital accounts, at the rate of the articles',
  may: 'capital.record',
  input: z.strictObject({ year: z.int().min(1950).max(2200) }),
  output: z.object({ entryId: id('ent'), accounts: z.int(), interestRupiah: rupiah() }),
  rejects: [
    'capital.accounts_not_kept',
    'capital.year_not_over',
    'capital.interest_credited',
    'capital.no_interest',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['capital.interest_credited'],

  async run(context, { year }) {
    const { startMonth } = (await bylawsInForce(context)).bylaws.fiscalYear;
    const period = fiscalYear(year, startMonth);
    if (context.today < period.to) reject('capital.year_not_over', { last: period.to }, { path: 'year' });
    const inForce = await bylawsInForce(context, period.to);
    requireAccounts(inForce);
    await awaitTurn(context.tx, `capital-interest:${context.cooperativeId}`);
    if ((await yearsPosted(context, 'capital_interest')).some((credited) => credited.year === year))
      reject('capital.interest_credited', { year: String(year) }, { path: 'year' });

    const { interestBps } = inForce.bylaws.capitalAccounts;
    const monthEnds = await balancesByMember(context, 'capital_account', { sumOfMonthEnds: period });
    const accounts = [...monthEnds]
      .map(([memberId, total]) => ({ memberId, interestRupiah: yearInterest(total, interestBps) }))
      .filter((each) => each.interestRupiah > 0n);
    if (accounts.length === 0) {
      const article = inForce.articleOf('capitalAccounts.interestBps');
      reject('capital.no_interest', { year: String(year) }, { path: 'year', article });
    }
    const source = await yearSource(context, 'capital_interest', year);
    const { entryId } = await post(context, interestCredited({ source, year, on: period.to, accounts }));
    context.emit('capital.interest_credited', { year, entryId });
    return { entryId, accounts: accounts.length, interestRupiah: sum(accounts.map((each) => each.interestRupiah)) };
  },
});

/** Pays an account out to somebody who has left, at once or in parts, within the years that the articles give. */
export const payAccount = command({
  name: 'capital.pay-account',
  summary: 'Pays the individual capital account of a member who has left, wholly or in part',
  may: 'capital.record',
  input: z.strictObject({ memberId: id('mem'), amountRupiah: rupiahAboveZero(), method: z.enum(['cash', 'bank']) }),
  output: z.object({ entryId: id('ent'), leftRupiah: rupiah() }),
  rejects: [
    'capital.still_member',
    'capital.more_than_balance',
    'capital.not_enough_money',
    'membership.no_such_member',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['capital.account_paid'],

  async run(context, { memberId, amountRupiah, method }) {
    const member = await requireMember(context, memberId);
    const { articleOf } = await bylawsInForce(context);
    if (member.leftOn === null || member.leftOn > context.today) {
      const article = articleOf('capitalAccounts.payoutYears');
      reject('capital.still_member', { name: member.name }, { path: 'memberId', article });
    }
    await awaitTurn(context.tx, `capital-account:${memberId}`);
    const balance = await balanceOf(context, 'capital_account', { memberId });
    if (amountRupiah > balance) {
      reject('capital.more_than_balance', { name: member.name, balance: String(balance) }, { path: 'amountRupiah' });
    }
    await requireMoney(context, method, amountRupiah, 'capital.not_enough_money');
    const payment = { paymentId: context.newId('pyo'), member, rupiah: amountRupiah, method, paidOn: context.today };
    const { entryId } = await post(context, accountPaidOut(payment));
    context.emit('capital.account_paid', { memberId, entryId });
    return { entryId, leftRupiah: balance - amountRupiah };
  },
});

function requireAccounts({ bylaws, articleOf }: BylawsInForce): void {
  if (!bylaws.capitalAccounts.enabled) {
    reject('capital.accounts_not_kept', {}, { article: articleOf('capitalAccounts.enabled') });
  }
}
