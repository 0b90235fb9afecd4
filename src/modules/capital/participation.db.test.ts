import { expect, test } from 'vitest';
import { sentence } from '#locales/index.ts';
import { recordExpense, trialBalance } from '#modules/ledger/index.ts';
import { earn } from '#support/annual.ts';
import { house } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { foundCooperative, type World } from '#support/world.ts';
import {
  creditReturn,
  giveNotice,
  loans,
  participation,
  participations,
  payReturn,
  registerHolder,
  repayLoan,
  repayParticipation,
  takeLoan,
  takeParticipation,
  verifyCapital,
} from './index.ts';

const h = await house();
const ARTICLE = { article: expect.stringMatching(/^Pasal \d+/) };
const chair = <In>(world: World, input: In) => ({ in: world.slug, as: world.chair.personId, with: input });
const treasurer = <In>(world: World, input: In) => ({ in: world.slug, as: world.treasurer.personId, with: input });
const differences = (world: World) =>
  inCooperative(h, world.slug, async (context) => (await verifyCapital(context)).findings);

test('participating capital comes within its caps, shares the risk, and goes back after lock-in and notice (AD, "Modal penyertaan")', async () => {
  h.clock.set('2025-01-06T02:00:00.000Z');
  const world = await foundCooperative(h, {
    changes: [
      { path: 'externalCapital.allowed', value: true },
      { path: 'externalCapital.capBps', value: 4_900 },
      { path: 'externalCapital.holderCapBps', value: 4_000 },
      { path: 'externalCapital.lockInMonths', value: 12 },
      { path: 'externalCapital.noticeMonths', value: 3 },
      { path: 'externalCapital.returnCapBps', value: 1_000 },
    ],
  });
  const { holderId } = await h.run(
    registerHolder,
    chair(world, { kind: 'entity' as const, name: 'Yayasan Tani', contact: '021 555 0101' }),
  );
  const take = (amountRupiah: string, more: object = {}) =>
    h.attempt(
      takeParticipation,
      chair(world, { holderId, amountRupiah, returnBps: 800, agreedOn: '2025-01-06', method: 'bank', ...more }),
    );
  // Own capital is ten entry shares of Rp500.000.
  const over = await take('5000000');
  expect(over).toMatchObject({ refusal: { code: 'capital.over_cap', ...ARTICLE } });
  expect(over.kind === 'rejected' && sentence('id', over.refusal)).toMatch(/paling banyak 49% .* Rp4\.803\.921\.$/u);
  expect(await take('2000000')).toMatchObject({ refusal: { code: 'capital.over_holder_cap', ...ARTICLE } });
  expect(await take('1000000', { returnBps: 1_001 })).toMatchObject({
    refusal: { code: 'capital.return_over_cap', path: 'returnBps', ...ARTICLE },
  });
  const taken = await take('1000000');
  if (taken.kind !== 'done') throw new Error(JSON.stringify(taken));
  const { participationId } = taken.value;

  await earn(h, world, '2025-06-30', 1_000_000n);
  h.clock.set('2026-01-10T02:00:00.000Z');
  const decide = (rateBps: number, year = 2025) => h.attempt(creditReturn, chair(world, { year, rateBps }));
  expect(await decide(1_001)).toMatchObject({ refusal: { code: 'capital.return_over_cap' } });
  // The agreement gives 8 per cent at most; a whole year of month ends.
  expect(await decide(1_000)).toMatchObject({ kind: 'done', value: { agreements: 1, returnRupiah: 80_000n } });
  expect(await decide(1_000)).toMatchObject({ refusal: { code: 'capital.return_decided' } });
  const pay = { participationId, method: 'bank' as const };
  expect(await h.run(payReturn, treasurer(world, pay))).toMatchObject({ paidRupiah: 80_000n });

  const repay = (amountRupiah: string) =>
    h.attempt(repayParticipation, treasurer(world, { participationId, amountRupiah, method: 'bank' }));
  expect(await repay('1000000')).toMatchObject({ refusal: { code: 'capital.no_notice', ...ARTICLE } });
  expect(await h.run(giveNotice, chair(world, { participationId }))).toEqual({ payableFrom: '2026-04-10' });
  expect(await repay('1000000')).toMatchObject({ refusal: { code: 'capital.still_bound', ...ARTICLE } });
  h.clock.set('2026-04-10T02:00:00.000Z');
  expect(await repay('1000001')).toMatchObject({ refusal: { code: 'capital.more_than_held' } });
  expect(await repay('400000')).toMatchObject({ kind: 'done', value: { leftRupiah: 600_000n } });
  const shown = await h.ask(participation, chair(world, { participationId }));
  expect(shown.lines.map(({ what, amountRupiah }) => [what, amountRupiah])).toEqual([
    ['received', 1_000_000n],
    ['return', 80_000n],
    ['returnPaid', 80_000n],
    ['repaid', 400_000n],
  ]);
  const { rows } = await h.ask(trialBalance, treasurer(world, {}));
  expect(rows.find(({ name }) => name === 'Modal penyertaan')?.credit).toBe(600_000n);
  expect(await differences(world)).toEqual([]);

  // A year that ends in a loss has no return.
  const rent = {
    occurredOn: '2026-05-10',
    account: '61100',
    paidFrom: 'bank',
    amount: '100000',
    memo: 'Sewa',
  } as const;
  await h.run(recordExpense, treasurer(world, rent));
  h.clock.set('2027-01-10T02:00:00.000Z');
  expect(await decide(500, 2026)).toMatchObject({ refusal: { code: 'capital.return_in_loss', ...ARTICLE } });

  // Another member sees that there is such capital, and of whom it is not.
  const mine = await h.ask(participations, { in: world.slug, as: world.worker.personId, with: {} });
  expect(mine).toMatchObject({ totalRupiah: 600_000n, rows: [], holders: [] });
  const foreign = await foundCooperative(h, {});
  await expect(h.ask(participations, { in: world.slug, as: foreign.chair.personId, with: {} })).rejects.toThrow();
});

test('a loan above the sum of the articles asks for the resolution of the meeting; instalments are principal and cost', async () => {
  h.clock.set('2026-03-02T02:00:00.000Z');
  const world = await foundCooperative(h, { changes: [{ path: 'loanCapital.meetingAboveRupiah', value: '10000000' }] });
  const take = (amountRupiah: string) =>
    h.attempt(
      takeLoan,
      chair(world, { lender: 'bank', bank: 'BPR Contoh', amountRupiah, interestBps: 900, method: 'bank' }),
    );
  expect(await take('10000001')).toMatchObject({
    refusal: { code: 'capital.meeting_decides_loan', path: 'resolutionId', ...ARTICLE },
  });
  const taken = await take('10000000');
  if (taken.kind !== 'done') throw new Error(JSON.stringify(taken));
  const repay = (principalRupiah: string, interestRupiah: string) =>
    h.attempt(
      repayLoan,
      treasurer(world, { loanId: taken.value.loanId, principalRupiah, interestRupiah, method: 'bank' }),
    );
  expect(await repay('0', '0')).toMatchObject({ refusal: { code: 'capital.nothing_paid' } });
  expect(await repay('10000001', '0')).toMatchObject({ refusal: { code: 'capital.more_than_owed' } });
  expect(await repay('1000000', '75000')).toMatchObject({ kind: 'done', value: { owedRupiah: 9_000_000n } });
  expect(await h.ask(loans, chair(world, {}))).toMatchObject({
    owedRupiah: 9_000_000n,
    loans: [{ name: 'BPR Contoh', interestPaidRupiah: 75_000n }],
  });
  expect(await differences(world)).toEqual([]);
});
