import { expect, test } from 'vitest';
import { recordExpense, trialBalance } from '#modules/ledger/index.ts';
import { verify } from '#modules/inspection/index.ts';
import { closeBooksOf } from '#support/annual.ts';
import { house } from '#support/house.ts';
import { foundCooperative, type World } from '#support/world.ts';
import { endMembership, leavers, payBackShares, requestExit } from './index.ts';

const h = await house();
const end = (world: World, more: object) =>
  h.attempt(endMembership, {
    in: world.slug,
    as: world.chair.personId,
    with: { memberId: world.worker.id, reason: 'Pindah kota', ...more },
  });
const payBack = (world: World, amountRupiah: string, more: object = {}) =>
  h.attempt(payBackShares, {
    in: world.slug,
    as: world.treasurer.personId,
    with: { memberId: world.worker.id, amountRupiah, method: 'cash', ...more },
  });
const shown = async (world: World) =>
  (await h.ask(leavers, { in: world.slug, as: world.treasurer.personId, with: {} })).rows[0];

test('whoever resigns leaves after the notice, and gets the shares back in the instalments and time of the articles', async () => {
  h.clock.set('2026-03-02T02:00:00.000Z');
  const changes = [
    { path: 'exit.noticeDays', value: 30 },
    { path: 'exit.instalments', value: 2 },
    { path: 'exit.refundDelayDays', value: 90 },
    { path: 'exit.refundAfterYearClose', value: true },
  ];
  const world = await foundCooperative(h, { changes });
  const { slug, worker } = world;
  expect(await payBack(world, '1000')).toMatchObject({ refusal: { code: 'membership.not_left' } });
  expect(await end(world, { cause: 'resigned' })).toMatchObject({
    kind: 'rejected',
    refusal: { code: 'membership.notice_missing', path: 'noticedOn', article: expect.stringMatching(/^Pasal \d+/) },
  });
  await h.run(requestExit, { in: slug, as: worker.personId, with: { reason: 'Pindah kota' } });
  expect(await end(world, {})).toMatchObject({
    refusal: { code: 'membership.notice_running', params: { earliest: '2026-04-01' } },
  });
  h.clock.set('2026-04-01T02:00:00.000Z');
  expect(await end(world, {})).toMatchObject({ kind: 'done', value: { dueBackRupiah: 500_000n } });

  expect(await shown(world)).toMatchObject({
    cause: 'resigned',
    dueRupiah: 500_000n,
    payBy: '2027-03-31',
    overdue: false,
    instalmentsMost: 2,
  });
  expect(await payBack(world, '500001')).toMatchObject({ refusal: { code: 'membership.more_than_due_back' } });
  expect(await payBack(world, '200000')).toMatchObject({ kind: 'done', value: { leftRupiah: 300_000n } });
  expect(await payBack(world, '100000')).toMatchObject({
    refusal: { code: 'membership.last_instalment', article: expect.stringMatching(/^Pasal \d+/) },
  });
  h.clock.set('2027-04-01T02:00:00.000Z');
  expect((await shown(world))?.overdue).toBe(true);
  expect(await payBack(world, '300000')).toMatchObject({ kind: 'done', value: { leftRupiah: 0n } });
  expect(await shown(world)).toMatchObject({ dueRupiah: 0n, overdue: false });
  expect((await h.ask(verify, { in: slug, with: {} })).differences).toEqual([]);
});

test('the heirs of a member who died are named and need no notice; another cooperative’s treasurer sees nothing', async () => {
  h.clock.set('2026-03-02T02:00:00.000Z');
  const world = await foundCooperative(h, {});
  expect(await end(world, { cause: 'died', reason: 'Meninggal dunia' })).toMatchObject({ kind: 'done' });
  expect(await shown(world)).toMatchObject({ cause: 'died', claimBy: '2031-03-02' });
  expect(await payBack(world, '500000')).toMatchObject({ refusal: { code: 'membership.heir_missing', path: 'heir' } });
  expect(await payBack(world, '500000', { heir: 'Wati' })).toMatchObject({ kind: 'done' });

  const other = await foundCooperative(h, {});
  const looking = { in: other.slug, as: world.treasurer.personId, with: {} };
  await expect(h.ask(leavers, looking)).rejects.toThrow('forbidden');
});

test('an uncovered loss is borne in proportion to the shares where the articles say so, and goes to the reserve', async () => {
  h.clock.set('2025-03-03T02:00:00.000Z');
  const world = await foundCooperative(h, { changes: [{ path: 'exit.lossDeduction', value: 'proportional' }] });
  const { slug } = world;
  await h.run(recordExpense, {
    in: slug,
    as: world.treasurer.personId,
    with: { occurredOn: '2025-06-30', account: '61100', paidFrom: 'cash', amount: '1000000', memo: 'Sewa' },
  });
  h.clock.set('2026-01-10T02:00:00.000Z');
  await closeBooksOf(h, world, 2025);
  // Ten members of Rp500.000 each: a tenth of a loss of Rp1.000.000.
  expect(await end(world, { cause: 'removed' })).toMatchObject({ kind: 'done', value: { dueBackRupiah: 400_000n } });
  const { rows } = await h.ask(trialBalance, { in: slug, as: world.treasurer.personId, with: {} });
  const balanceOf = (code: string) => rows.find((row) => row.code === code)?.credit;
  expect([balanceOf('21550'), balanceOf('34100')]).toEqual([400_000n, 100_000n]);
  expect((await h.ask(verify, { in: slug, with: {} })).differences).toEqual([]);
});
