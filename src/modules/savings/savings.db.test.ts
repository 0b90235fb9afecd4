import { expect, test } from 'vitest';
import { reverseEntry, trialBalance } from '#modules/ledger/index.ts';
import { endMembership } from '#modules/membership/index.ts';
import { house } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { foundCooperative, type World } from '#support/world.ts';
import {
  announceWithdrawal,
  creditInterest,
  depositTerm,
  payTerm,
  payWithdrawal,
  receiveDeposit,
  savingsOf,
  takeBackWithdrawal,
  verifySavings,
} from './index.ts';

const h = await house();
const ARTICLE = expect.stringMatching(/^Pasal /);

async function balances(world: World): Promise<Record<string, bigint>> {
  const { rows } = await h.ask(trialBalance, { in: world.slug, as: world.treasurer.personId, with: {} });
  return Object.fromEntries(rows.map((row) => [row.code, row.credit - row.debit]));
}

test('voluntary savings come in, earn the rate of the articles and are paid after their notice (AD, "Simpanan sukarela dan berjangka")', async () => {
  h.clock.set('2025-01-06T02:00:00.000Z');
  const world = await foundCooperative(h, {
    members: 9,
    changes: [{ path: 'savings.voluntary.interestBps', value: 300 }],
  });
  const { slug, chair, treasurer, worker, supervisor } = world;
  const as = { in: slug, as: treasurer.personId };
  const own = { in: slug, as: worker.personId };

  h.clock.set('2025-07-01T02:00:00.000Z');
  const deposit = { memberId: worker.id, amountRupiah: '4000000', method: 'bank' as const };
  expect(await h.run(receiveDeposit, { ...as, with: deposit })).toMatchObject({ balanceRupiah: 4_000_000n });
  expect(await h.attempt(receiveDeposit, { ...own, with: deposit })).toMatchObject({ kind: 'forbidden' });

  // Somebody else sees neither balance nor names; board and supervisors see whose it is.
  const other = await h.ask(savingsOf, { in: slug, as: world.members[7]?.personId ?? '', with: {} });
  expect(other).toMatchObject({ own: { balanceRupiah: 0n, entries: [] }, savers: [], withdrawals: [], deposits: [] });
  const seen = await h.ask(savingsOf, { in: slug, as: supervisor.personId, with: { search: worker.name } });
  expect(seen.savers).toMatchObject([{ memberId: worker.id, voluntaryRupiah: 4_000_000n, termRupiah: 0n }]);

  // What is announced cannot be announced twice, is nobody else's affair, and waits three days.
  const announced = await h.run(announceWithdrawal, { ...own, with: { amountRupiah: '3000000' } });
  expect(announced.payableFrom).toBe('2025-07-04');
  expect(await h.attempt(announceWithdrawal, { ...own, with: { amountRupiah: '1000001' } })).toMatchObject({
    refusal: { code: 'savings.more_than_balance', params: { free: '1000000' } },
  });
  const { withdrawalId } = announced;
  expect(await h.attempt(takeBackWithdrawal, { in: slug, as: chair.personId, with: { withdrawalId } })).toMatchObject({
    kind: 'forbidden',
  });
  const pay = { ...as, with: { withdrawalId, method: 'bank' as const } };
  expect(await h.attempt(payWithdrawal, pay)).toMatchObject({
    refusal: { code: 'savings.notice_running', article: ARTICLE },
  });
  h.clock.set('2025-07-04T02:00:00.000Z');
  expect(await h.run(payWithdrawal, pay)).toMatchObject({ balanceRupiah: 1_000_000n });
  expect(await h.attempt(takeBackWithdrawal, { ...own, with: { withdrawalId } })).toMatchObject({
    refusal: { code: 'savings.no_such_withdrawal' },
  });

  // Rp1.000.000 lay there for six month ends: half of 3 %.
  expect(await h.attempt(creditInterest, { ...as, with: { year: 2025 } })).toMatchObject({
    refusal: { code: 'savings.year_not_over' },
  });
  h.clock.set('2026-01-10T02:00:00.000Z');
  expect((await h.ask(savingsOf, { ...own, with: {} })).interestDue).toEqual([2025]);
  const credited = await h.run(creditInterest, { ...as, with: { year: 2025 } });
  expect(credited).toMatchObject({ accounts: 1, interestRupiah: 15_000n });
  expect(await h.attempt(creditInterest, { ...as, with: { year: 2025 } })).toMatchObject({
    refusal: { code: 'savings.interest_credited' },
  });
  expect(await balances(world)).toMatchObject({ '21200': 1_015_000n, '51100': -15_000n });
  const shown = await h.ask(savingsOf, { ...own, with: {} });
  expect(shown.own?.balanceRupiah).toBe(1_015_000n);
  expect(shown.own?.entries.map((entry) => entry.amountRupiah)).toEqual([15_000n, -3_000_000n, 4_000_000n]);

  // Whoever has left saves no more, and gets back what is there.
  await h.run(endMembership, { in: slug, as: chair.personId, with: { memberId: worker.id, reason: 'Pindah kota' } });
  expect(await h.attempt(receiveDeposit, { ...as, with: deposit })).toMatchObject({
    refusal: { code: 'savings.has_left' },
  });
  const rest = await h.run(announceWithdrawal, { ...as, with: { memberId: worker.id, amountRupiah: '1015000' } });
  h.clock.set('2026-01-14T02:00:00.000Z');
  await h.run(payWithdrawal, { ...as, with: { withdrawalId: rest.withdrawalId, method: 'cash' } });
  expect((await balances(world))['21200'] ?? 0n).toBe(0n);
  expect((await inCooperative(h, slug, verifySavings)).findings).toEqual([]);
});

test('term savings are bound for the months of their day, whatever the articles say later, and are paid with interest', async () => {
  h.clock.set('2025-01-06T02:00:00.000Z');
  const world = await foundCooperative(h, {
    members: 9,
    changes: [
      { path: 'savings.term.allowed', value: true },
      { path: 'savings.term.months', value: 6 },
      { path: 'savings.term.interestBps', value: 600 },
    ],
  });
  const { slug, treasurer, worker } = world;
  const as = { in: slug, as: treasurer.personId };
  const with_ = { memberId: worker.id, amountRupiah: '10000000', method: 'bank' as const };
  const bound = await h.run(depositTerm, { ...as, with: with_ });
  expect(bound.maturesOn).toBe('2025-07-06');
  const wrong = await h.run(depositTerm, { ...as, with: with_ });
  await h.run(reverseEntry, { ...as, with: { entryId: wrong.entryId, reason: 'Tercatat dua kali' } });
  const shown = await h.ask(savingsOf, { in: slug, as: worker.personId, with: {} });
  expect(shown.own?.deposits).toMatchObject([{ id: bound.depositId, interestRupiah: 300_000n }]);
  expect((await inCooperative(h, slug, verifySavings)).findings).toEqual([]);

  const pay = { ...as, with: { depositId: bound.depositId, method: 'bank' as const } };
  h.clock.set('2025-07-05T02:00:00.000Z');
  expect(await h.attempt(payTerm, pay)).toMatchObject({ refusal: { code: 'savings.not_matured', article: ARTICLE } });
  h.clock.set('2025-07-06T02:00:00.000Z');
  expect(await h.attempt(payTerm, pay)).toMatchObject({ refusal: { code: 'savings.not_enough_money' } });
  await h.run(receiveDeposit, { ...as, with: { ...with_, amountRupiah: '500000' } });
  expect(await h.run(payTerm, pay)).toMatchObject({ interestRupiah: 300_000n });
  expect(await h.attempt(payTerm, pay)).toMatchObject({ refusal: { code: 'savings.no_such_deposit' } });
  expect((await balances(world))['21210'] ?? 0n).toBe(0n);
  expect((await inCooperative(h, slug, verifySavings)).findings).toEqual([]);
});

test('without the article no savings are taken', async () => {
  const world = await foundCooperative(h, {
    members: 9,
    changes: [{ path: 'savings.voluntary.allowed', value: false }],
  });
  const { slug, treasurer, worker } = world;
  const as = { in: slug, as: treasurer.personId };
  const with_ = { memberId: worker.id, amountRupiah: '100000', method: 'cash' as const };
  expect(await h.attempt(receiveDeposit, { ...as, with: with_ })).toMatchObject({
    refusal: { code: 'savings.voluntary_not_kept', article: ARTICLE },
  });
  expect(await h.attempt(depositTerm, { ...as, with: with_ })).toMatchObject({
    refusal: { code: 'savings.term_not_kept', article: ARTICLE },
  });
});
