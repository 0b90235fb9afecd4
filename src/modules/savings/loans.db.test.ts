import { expect, test } from 'vitest';
import { trialBalance } from '#modules/ledger/index.ts';
import { patronage } from '#modules/surplus/index.ts';
import { house } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { foundCooperative, type World } from '#support/world.ts';
import {
  applyForLoan,
  creditInterest,
  decideLoan,
  loansOf,
  payOutLoan,
  receiveDeposit,
  receiveRepayment,
  savingsOf,
  takeBackRepayment,
  verifySavings,
} from './index.ts';

const h = await house();
const ARTICLE = expect.stringMatching(/^Pasal /);

const LENDING = [
  { path: 'identity.hasSavingsLoanUnit', value: true },
  { path: 'loans.offered', value: true },
  { path: 'loans.interestBps', value: 1_200 },
  { path: 'loans.largestPerMemberRupiah', value: '10000000' },
  { path: 'loans.longestMonths', value: 12 },
];

async function balances(world: World): Promise<Record<string, bigint>> {
  const { rows } = await h.ask(trialBalance, { in: world.slug, as: world.treasurer.personId, with: {} });
  return Object.fromEntries(rows.map((row) => [row.code, row.credit - row.debit]));
}

const wish = { amountRupiah: '6000000', months: 6, purpose: 'Modal warung' };

test('a loan is applied for, decided by others, paid out and repaid by its schedule (AD, "Pinjaman kepada anggota")', async () => {
  h.clock.set('2026-01-10T02:00:00.000Z');
  const world = await foundCooperative(h, { members: 9, changes: LENDING });
  const { slug, chair, treasurer, worker, supervisor } = world;
  const own = { in: slug, as: worker.personId };
  const asTreasurer = { in: slug, as: treasurer.personId };
  await h.run(receiveDeposit, {
    ...asTreasurer,
    with: { memberId: world.members[6]?.id ?? '', amountRupiah: '20000000', method: 'bank' },
  });

  // Over the articles.
  const apply = (change: object) => h.attempt(applyForLoan, { ...own, with: { ...wish, ...change } });
  expect(await apply({ months: 13 })).toMatchObject({ refusal: { code: 'savings.loan_too_long', article: ARTICLE } });
  expect(await apply({ amountRupiah: '10000001' })).toMatchObject({
    refusal: { code: 'savings.loan_too_large', article: ARTICLE },
  });
  const { loanId } = await h.run(applyForLoan, { ...own, with: wish });

  // No member decides, no officer on his or her own, and nothing is paid out before.
  const pay = { ...asTreasurer, with: { loanId, method: 'bank' as const } };
  expect(await h.attempt(payOutLoan, pay)).toMatchObject({ refusal: { code: 'savings.no_such_loan' } });
  expect(await h.attempt(decideLoan, { ...own, with: { loanId, granted: true } })).toMatchObject({ kind: 'forbidden' });
  const chairs = await h.run(applyForLoan, { in: slug, as: chair.personId, with: { ...wish, months: 3 } });
  expect(
    await h.attempt(decideLoan, { in: slug, as: chair.personId, with: { loanId: chairs.loanId, granted: true } }),
  ).toMatchObject({ refusal: { code: 'savings.own_loan' } });
  await h.run(decideLoan, { ...asTreasurer, with: { loanId: chairs.loanId, granted: false, reason: 'Kas terbatas' } });
  await h.run(decideLoan, { in: slug, as: chair.personId, with: { loanId, granted: true } });
  expect(await apply({ amountRupiah: '4000001' })).toMatchObject({
    refusal: { code: 'savings.loan_too_large', params: { free: '4000000' } },
  });
  await h.run(payOutLoan, pay);
  expect(await balances(world)).toMatchObject({ '11350': -6_000_000n });

  // Another member sees nothing of it; the supervisor does, whole.
  const other = await h.ask(loansOf, {
    in: slug,
    as: world.members[7]?.personId ?? '',
    with: { memberId: worker.id },
  });
  expect(other).toMatchObject({ own: [], member: [], open: [], loans: [] });
  const seen = await h.ask(loansOf, { in: slug, as: supervisor.personId, with: { memberId: worker.id } });
  expect(seen.member[0]?.lines.map((line) => line.chargeRupiah)).toEqual([
    60_000n,
    50_000n,
    40_000n,
    30_000n,
    20_000n,
    10_000n,
  ]);

  // In time the first, seven days late the second, then all of it.
  const repay = (amountRupiah: string) =>
    h.run(receiveRepayment, { ...asTreasurer, with: { loanId, amountRupiah, method: 'cash' } });
  h.clock.set('2026-02-10T02:00:00.000Z');
  expect(await repay('1060000')).toMatchObject({ principalRupiah: 1_000_000n, chargeRupiah: 60_000n });
  h.clock.set('2026-03-17T02:00:00.000Z');
  expect((await h.ask(loansOf, { in: slug, as: supervisor.personId, with: { late: true } })).loans).toMatchObject([
    { id: loanId, standing: { lateSince: '2026-03-10', lateDays: 7 } },
  ]);
  await repay('500000');
  await h.run(takeBackRepayment, { ...asTreasurer, with: { loanId, reason: 'Salah jumlah' } });
  expect(await repay('1050000')).toMatchObject({ principalRupiah: 1_000_000n, chargeRupiah: 50_000n });
  const [loan] = (await h.ask(loansOf, { ...own, with: {} })).own;
  const { closing } = loan?.standing ?? {};
  expect(closing?.principalRupiah).toBe(4_000_000n);
  const clears = (closing?.principalRupiah ?? 0n) + (closing?.chargeRupiah ?? 0n);
  expect(
    await h.attempt(receiveRepayment, {
      ...asTreasurer,
      with: { loanId, amountRupiah: String(clears + 1n), method: 'cash' },
    }),
  ).toMatchObject({ refusal: { code: 'savings.more_than_owed', params: { clears: String(clears) } } });
  await repay(String(clears));
  expect((await h.ask(loansOf, { ...own, with: {} })).own).toMatchObject([{ state: 'cleared' }]);
  const charges = 110_000n + (closing?.chargeRupiah ?? 0n);
  expect(await balances(world)).toMatchObject({ '41100': charges });
  expect((await balances(world))['11350'] ?? 0n).toBe(0n);
  expect((await inCooperative(h, slug, verifySavings)).findings).toEqual([]);

  // What was paid in interest is the member's patronage; what was taken back is not.
  await h.settle();
  const register = await h.ask(patronage, {
    ...asTreasurer,
    with: { from: '2026-01-01', to: '2026-12-31', measure: 'loanInterest', memberId: worker.id },
  });
  expect(register).toMatchObject({ amount: charges });
});

test('by sharia the price is fixed and savers receive their part of what financing earned (UU 25/1992 art. 44A)', async () => {
  h.clock.set('2025-01-06T02:00:00.000Z');
  const world = await foundCooperative(h, {
    members: 9,
    changes: [
      ...LENDING.filter(({ path }) => path !== 'loans.interestBps'),
      { path: 'loans.principle', value: 'sharia' },
      { path: 'loans.marginBps', value: 1_500 },
      { path: 'loans.saversShareBps', value: 4_000 },
      { path: 'board.shariaSeats', value: 2 },
    ],
  });
  const { slug, chair, treasurer, worker, supervisor } = world;
  const as = { in: slug, as: treasurer.personId };
  const saver = world.members[6]?.id ?? '';
  await h.run(receiveDeposit, { ...as, with: { memberId: saver, amountRupiah: '9000000', method: 'bank' } });
  const { loanId } = await h.run(applyForLoan, { in: slug, as: worker.personId, with: wish });
  await h.run(decideLoan, { in: slug, as: chair.personId, with: { loanId, granted: true } });
  await h.run(payOutLoan, { ...as, with: { loanId, method: 'bank' } });
  h.clock.set('2025-02-06T02:00:00.000Z');
  // Rp450.000 of margin on Rp6.000.000 for six months, whenever it is paid.
  await h.run(receiveRepayment, { ...as, with: { loanId, amountRupiah: '6450000', method: 'bank' } });
  expect((await balances(world))['41100']).toBe(450_000n);

  h.clock.set('2026-01-10T02:00:00.000Z');
  expect(await h.run(creditInterest, { ...as, with: { year: 2025 } })).toMatchObject({ interestRupiah: 180_000n });
  const seen = await h.ask(savingsOf, { in: slug, as: supervisor.personId, with: {} });
  expect(seen.savers).toMatchObject([{ memberId: saver, voluntaryRupiah: 9_180_000n }]);
  expect((await inCooperative(h, slug, verifySavings)).findings).toEqual([]);
});

test('without the article nobody borrows', async () => {
  const world = await foundCooperative(h, { members: 9 });
  expect(await h.attempt(applyForLoan, { in: world.slug, as: world.worker.personId, with: wish })).toMatchObject({
    refusal: { code: 'savings.loans_not_offered', article: ARTICLE },
  });
});
