import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { startJob } from '#modules/dispatch/index.ts';
import { payableOf, recordPayment, refund, refundsDue } from '#modules/payments/index.ts';
import { endings } from '#support/concurrently.ts';
import { house, type House } from '#support/house.ts';
import { openMarket, type Market } from '#support/market.ts';
import { dateOf } from '#support/world.ts';
import { cancelOrder, cancelOwnOrder, finishWork, myEarnings, myOrder, recordAbsence, waiveFee } from './index.ts';
import { referenceOf } from './model.ts';

let home: House;
let market: Market;
beforeAll(async () => {
  home = await house();
  market = await openMarket(home);
});
beforeEach(() => market.newDay());

describe('cancelling', () => {
  const cancel = (token: string) =>
    home.attempt(cancelOwnOrder, { in: market.world.slug, as: { kind: 'public' }, with: { token } });

  test('in time is free, and the customer gets everything back that was paid', async () => {
    const { orderId, token, priceRupiah } = await market.place();
    await market.accept(orderId);
    const { payment } = await market.look(orderId);
    await home.run(recordPayment, {
      in: market.world.slug,
      with: { payableId: payment.payableId, method: 'bank-transfer', amountRupiah: String(priceRupiah) },
    });
    expect(await cancel(token)).toMatchObject({
      value: { state: 'cancelled', ground: 'in_time', feeRupiah: 0n, dueBackRupiah: 150_000n },
    });
    expect(await market.findings()).toEqual([]);
    const { dues } = await home.ask(refundsDue, { in: market.world.slug, with: {} });
    const due = dues.find((each) => each.reference === referenceOf(orderId));
    await home.run(refund, { in: market.world.slug, with: { dueBackId: due?.id ?? '', paidFrom: 'bank' } });
    expect(await market.inside((context) => payableOf(context, referenceOf(orderId)))).toMatchObject({
      owedRupiah: 0n,
      refundedRupiah: 150_000n,
    });
    expect(await market.findings()).toEqual([]);
  });

  test('late costs what the articles say; prepaid, the fee is split at once and the rest goes back', async () => {
    const { orderId, token, priceRupiah } = await market.place();
    const worker = await market.accept(orderId);
    const { payment } = await market.look(orderId);
    await home.run(recordPayment, {
      in: market.world.slug,
      with: { payableId: payment.payableId, method: 'bank-transfer', amountRupiah: String(priceRupiah) },
    });
    home.clock.set(`${addDays(dateOf(home.clock.now()), 1)}T01:30:00.000Z`);
    const preview = await home.ask(myOrder, { in: market.world.slug, with: { token } });
    expect(preview.cancelling).toMatchObject({ ground: 'late', feeRupiah: 30_000n });
    expect(preview.cancelling?.article).toMatch(/^Pasal/u);
    expect(await cancel(token)).toMatchObject({
      value: { state: 'fee_settled', ground: 'late', feeRupiah: 30_000n, dueBackRupiah: 120_000n },
    });
    const seen = await market.look(orderId);
    expect(seen.settlement).toMatchObject({ subject: 'fee', totalRupiah: 30_000n, workerRupiah: 27_000n });
    const mine = await home.ask(myEarnings, { in: market.world.slug, as: worker.person, with: {} });
    expect(mine.orders.some((each) => each.subject === 'fee' && each.workerRupiah === 27_000n)).toBe(true);
    expect(await market.findings()).toEqual([]);
  });

  test('late without having paid leaves the fee due; it can be paid, or given up with a reason', async () => {
    const first = await market.place();
    const second = await market.place({ startTime: '13:00', quantity: 2 });
    const worker = await market.accept(first.orderId);
    await market.accept(second.orderId);
    home.clock.set(`${addDays(dateOf(home.clock.now()), 1)}T05:50:00.000Z`);
    for (const { token } of [first, second]) expect(await cancel(token)).toMatchObject({ value: { state: 'fee_due' } });

    const { payment } = await market.look(first.orderId);
    expect(payment.openRupiah).toBe(30_000n);
    await home.run(recordPayment, {
      in: market.world.slug,
      with: { payableId: payment.payableId, method: 'cash-to-office', amountRupiah: '30000' },
    });
    await home.settle();
    expect((await market.look(first.orderId)).order.state).toBe('fee_settled');

    const waived = await home.run(waiveFee, {
      in: market.world.slug,
      as: market.manager,
      with: { orderId: second.orderId, reason: 'pelanggan masuk rumah sakit' },
    });
    expect(waived.waivedRupiah).toBe(20_000n);
    expect((await market.look(second.orderId)).order.state).toBe('cancelled');
    expect(worker.memberId).not.toBe('');
    expect(await market.findings()).toEqual([]);
  });

  test('where nobody was there is recorded by the worker, not before the hour', async () => {
    const { orderId } = await market.place();
    const worker = await market.accept(orderId);
    const absent = () => home.attempt(recordAbsence, { in: market.world.slug, as: worker.person, with: { orderId } });
    expect(await absent()).toMatchObject({ refusal: { code: 'marketplace.not_yet_time' } });
    market.onTheDay();
    expect(await absent()).toMatchObject({
      value: { state: 'fee_due', ground: 'customer_absent', feeRupiah: 75_000n },
    });
    expect(await market.findings()).toEqual([]);
  });

  test('by the cooperative is free at any time; once the work has begun the customer cannot', async () => {
    const first = await market.place();
    const worker = await market.accept(first.orderId);
    market.onTheDay();
    await home.run(startJob, { in: market.world.slug, as: worker.person, with: { jobId: worker.jobId } });
    expect(await cancel(first.token)).toMatchObject({ refusal: { code: 'marketplace.work_has_begun' } });
    const by = { orderId: first.orderId, by: 'cooperative', reason: 'alat rusak' } as const;
    expect(await home.run(cancelOrder, { in: market.world.slug, as: market.manager, with: by })).toMatchObject({
      ground: 'by_cooperative',
      feeRupiah: 0n,
    });
    expect(await market.findings()).toEqual([]);
  });

  test('and finishing at once end one way, never both', async () => {
    const { orderId, token } = await market.place();
    const worker = await market.accept(orderId);
    market.onTheDay();
    const outcomes = await Promise.all([
      cancel(token),
      home.attempt(finishWork, { in: market.world.slug, as: worker.person, with: { orderId } }),
    ]);
    expect(endings(outcomes)).toMatchObject({ done: 1, refused: ['marketplace.not_possible_now'] });
    expect(await market.findings()).toEqual([]);
  });
});
