import { expect, test } from 'vitest';
import { recordExpense, trialBalance } from '#modules/ledger/index.ts';
import { endMembership } from '#modules/membership/index.ts';
import { memberStatement, payOut, proposal, verifySurplus } from '#modules/surplus/index.ts';
import { closeBooksOf, divideByMeeting, earn } from '#support/annual.ts';
import { house } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { foundCooperative, type World } from '#support/world.ts';
import { accounts, creditInterest, payAccount, receiveBuyIn, verifyCapital } from './index.ts';

const h = await house();
const ACCOUNT = '31300';

async function balances(world: World): Promise<Record<string, bigint>> {
  const { rows } = await h.ask(trialBalance, { in: world.slug, as: world.treasurer.personId, with: {} });
  return Object.fromEntries(rows.map((row) => [row.code, row.credit - row.debit]));
}

test('a member’s capital grows by buy-in, interest and surplus, bears its part of a loss, and is paid after leaving (AD, "Rekening modal perorangan")', async () => {
  h.clock.set('2025-01-06T02:00:00.000Z');
  const world = await foundCooperative(h, {
    members: 9,
    changes: [
      { path: 'capitalAccounts.enabled', value: true },
      { path: 'capitalAccounts.buyInToReserveBps', value: 2_000 },
      { path: 'capitalAccounts.creditBps', value: 5_000 },
      { path: 'capitalAccounts.interestBps', value: 600 },
      { path: 'capitalAccounts.lossShareBps', value: 4_000 },
    ],
  });
  const { slug, chair, treasurer, worker } = world;
  const as = { in: slug, as: treasurer.personId };
  const shown = () => h.ask(accounts, { ...as, with: {} });

  // A fifth of the buy-in is the reserve's for good; what comes in July lies there for six month ends.
  h.clock.set('2025-07-01T02:00:00.000Z');
  const bought = await h.run(receiveBuyIn, {
    ...as,
    with: { memberId: worker.id, amountRupiah: '5000001', method: 'bank' },
  });
  expect(bought).toMatchObject({ accountRupiah: 4_000_001n, reserveRupiah: 1_000_000n });
  expect(await h.attempt(creditInterest, { ...as, with: { year: 2025 } })).toMatchObject({
    refusal: { code: 'capital.year_not_over' },
  });
  await earn(h, world, '2025-07-01', 10_120_000n);

  h.clock.set('2026-01-10T02:00:00.000Z');
  expect((await shown()).interestDue).toEqual([2025]);
  const interest = await h.run(creditInterest, { ...as, with: { year: 2025 } });
  expect(interest).toMatchObject({ accounts: 1, interestRupiah: 120_000n });
  expect(await h.attempt(creditInterest, { ...as, with: { year: 2025 } })).toMatchObject({
    refusal: { code: 'capital.interest_credited' },
  });
  await closeBooksOf(h, world, 2025);
  expect((await shown()).interestDue).toEqual([]);

  // The surplus is Rp10.000.000 after the interest. Half of each member's shares is credited, the fraction is paid.
  const done = await divideByMeeting(h, world, 2025);
  const { document } = await h.ask(proposal, { ...as, with: { proposalId: done.proposalId } });
  expect(document.surplusRupiah).toBe(10_000_000n);
  const own = document.members.find((member) => member.memberId === worker.id);
  expect(own?.creditedRupiah).toBe((own?.totalRupiah ?? 0n) / 2n);
  const credited = document.members.reduce((total, member) => total + (member.creditedRupiah ?? 0n), 0n);
  expect(credited).toBeGreaterThan(0n);
  expect((await balances(world))[ACCOUNT]).toBe(4_120_001n + credited);
  expect((await balances(world))['22900']).toBe(done.membersRupiah - credited);
  const statement = await h.ask(memberStatement, { in: slug, as: worker.personId, with: { year: 2025 } });
  expect(statement.account).toMatchObject({ creditBps: 5_000, creditedRupiah: own?.creditedRupiah });
  expect(statement.payableRupiah + (own?.creditedRupiah ?? 0n)).toBe(statement.totalRupiah);
  const paid = await h.run(payOut, { ...as, with: { year: 2025, method: 'bank' } });
  expect(paid.rupiah).toBe(done.membersRupiah - credited);
  expect((await inCooperative(h, slug, verifySurplus)).findings).toEqual([]);

  // A loss: four tenths of it come off the accounts, by their balances; the rest is the reserve's.
  const before = new Map((await shown()).accounts.map((each) => [each.memberId, each.balanceRupiah]));
  const reserve = (await balances(world))['34100'] ?? 0n;
  await h.run(recordExpense, {
    ...as,
    with: { occurredOn: '2026-02-10', account: '61100', paidFrom: 'bank', amount: '1000000', memo: 'Sewa' },
  });
  h.clock.set('2027-01-10T02:00:00.000Z');
  await closeBooksOf(h, world, 2026);
  await divideByMeeting(h, world, 2026);
  const held = [...before.values()].reduce((total, balance) => total + balance, 0n);
  const after = await balances(world);
  expect(after[ACCOUNT]).toBe(held - 400_000n);
  expect(after['34100']).toBe(reserve - 600_000n);
  const lost =
    (before.get(worker.id) ?? 0n) -
    ((await shown()).accounts.find((each) => each.memberId === worker.id)?.balanceRupiah ?? 0n);
  const exact = (400_000n * (before.get(worker.id) ?? 0n)) / held;
  expect([exact, exact + 1n]).toContain(lost);
  expect((await inCooperative(h, slug, verifySurplus)).findings).toEqual([]);
  expect((await inCooperative(h, slug, verifyCapital)).findings).toEqual([]);

  // Only after leaving, never more than there is, and with a last day.
  const pay = (amountRupiah: string) =>
    h.attempt(payAccount, { ...as, with: { memberId: worker.id, amountRupiah, method: 'bank' } });
  expect(await pay('1000')).toMatchObject({
    refusal: { code: 'capital.still_member', article: expect.stringMatching(/^Pasal /) },
  });
  await h.run(endMembership, { in: slug, as: chair.personId, with: { memberId: worker.id, reason: 'Pindah kota' } });
  const left = (await shown()).accounts.find((each) => each.memberId === worker.id);
  expect(left?.payBy?.slice(0, 4)).toBe('2030');
  expect(await pay('9000000')).toMatchObject({ refusal: { code: 'capital.more_than_balance' } });
  expect(await pay(String(left?.balanceRupiah))).toMatchObject({ value: { leftRupiah: 0n } });
  expect((await shown()).accounts.map((each) => each.memberId)).not.toContain(worker.id);
});

test('without the article there are no accounts, and nobody sees another’s', async () => {
  const world = await foundCooperative(h, { members: 9 });
  const { slug, treasurer, worker } = world;
  const with_ = { memberId: worker.id, amountRupiah: '100000', method: 'cash' };
  expect(await h.attempt(receiveBuyIn, { in: slug, as: treasurer.personId, with: with_ })).toMatchObject({
    refusal: { code: 'capital.accounts_not_kept', article: expect.stringMatching(/^Pasal /) },
  });
  expect(await h.attempt(receiveBuyIn, { in: slug, as: worker.personId, with: with_ })).toMatchObject({
    kind: 'forbidden',
  });
  const seen = await h.ask(accounts, { in: slug, as: worker.personId, with: {} });
  expect(seen).toMatchObject({ rules: { enabled: false }, own: { balanceRupiah: 0n, entries: [] }, accounts: [] });
});
