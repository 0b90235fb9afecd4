import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { declineOffer } from '#modules/dispatch/index.ts';
import { balanceOf } from '#modules/ledger/index.ts';
import { handOverCash, recordPayment } from '#modules/payments/index.ts';
import { endings } from '#support/concurrently.ts';
import { house, type House } from '#support/house.ts';
import { openMarket, type Market } from '#support/market.ts';
import {
  collectCash,
  earningsDue,
  finishWork,
  myEarnings,
  myOrder,
  openComplaint,
  orders,
  payOutEarnings,
  rateOrder,
  recordTip,
  refundOrder,
  resolveComplaint,
} from './index.ts';

let home: House;
let market: Market;
beforeAll(async () => {
  home = await house();
  market = await openMarket(home);
});
beforeEach(() => market.newDay());

describe('money', () => {
  test('taken twice at once by the worker and the office is taken once', async () => {
    const { orderId, priceRupiah } = await market.place();
    const worker = await market.accept(orderId);
    market.onTheDay();
    await home.run(finishWork, { in: market.world.slug, as: worker.person, with: { orderId } });
    const { payment } = await market.look(orderId);
    const outcomes = await Promise.all([
      home.attempt(collectCash, { in: market.world.slug, as: worker.person, with: { orderId } }),
      home.attempt(recordPayment, {
        in: market.world.slug,
        with: { payableId: payment.payableId, method: 'bank-transfer', amountRupiah: String(priceRupiah) },
      }),
    ]);
    expect(outcomes.filter((outcome) => outcome.kind === 'done')).toHaveLength(1);
    await home.settle();
    expect((await market.look(orderId)).order.state).toBe('settled');
    expect(await market.findings()).toEqual([]);
  });

  test('given back in parts ends at nothing; every part bears its share, in entries of its own', async () => {
    const { orderId, worker } = await market.lived();
    const give = (amountRupiah: string) =>
      home.attempt(refundOrder, {
        in: market.world.slug,
        as: market.manager,
        with: { orderId, amountRupiah, reason: 'kaca retak' },
      });
    const before = await market.inside((context) =>
      balanceOf(context, 'member_payable', { memberId: worker.memberId }),
    );
    expect(await give('33.333')).toMatchObject({ value: { workerRupiah: 30_000n } });
    expect(await give('116.668')).toMatchObject({
      refusal: { code: 'marketplace.more_than_paid', params: { left: '116667' }, path: 'amountRupiah' },
    });
    expect(await give('116.667')).toMatchObject({ kind: 'done' });
    const after = await market.inside((context) => balanceOf(context, 'member_payable', { memberId: worker.memberId }));
    expect(before - after).toBe(135_000n);
    expect((await market.look(orderId)).refunds).toHaveLength(2);
    expect(await market.findings()).toEqual([]);
  });

  test('is not given back after the days of the articles, which are cited', async () => {
    const { orderId } = await market.lived();
    home.clock.set(new Date(Date.parse(home.clock.now()) + 15 * 86_400_000).toISOString());
    const late = await home.attempt(refundOrder, {
      in: market.world.slug,
      as: market.manager,
      with: { orderId, amountRupiah: '1000', reason: 'terlambat' },
    });
    expect(late).toMatchObject({ refusal: { code: 'marketplace.refund_too_late' } });
    expect(late.kind === 'rejected' && late.refusal.article).toMatch(/^Pasal/u);
  });

  test('earned is set off against cash in hand, handed over and paid out, each once', async () => {
    const { worker } = await market.lived();
    const dueOf = async () => {
      const { members } = await home.ask(earningsDue, { in: market.world.slug, with: {} });
      return members.find((each) => each.memberId === worker.memberId);
    };
    const before = await dueOf();
    const held = before?.heldRupiah ?? 0n;
    const due = before?.dueRupiah ?? 0n;
    const with_ = { memberId: worker.memberId, method: 'held-cash' } as const;
    const kept = await home.run(payOutEarnings, {
      in: market.world.slug,
      as: market.world.treasurer.personId,
      with: with_,
    });
    expect(kept.paidRupiah).toBe(held < due ? held : due);
    const rest = held - kept.paidRupiah;
    if (rest > 0n) {
      await home.run(handOverCash, {
        in: market.world.slug,
        with: { memberId: worker.memberId, amountRupiah: String(rest) },
      });
    }
    expect((await dueOf())?.heldRupiah).toBe(0n);

    const pay = () =>
      home.attempt(payOutEarnings, {
        in: market.world.slug,
        as: market.world.treasurer.personId,
        with: { method: 'bank' },
      });
    const outcomes = await Promise.all([pay(), pay()]);
    expect(endings(outcomes).done).toBeLessThanOrEqual(1);
    const { totals } = await home.ask(earningsDue, { in: market.world.slug, with: {} });
    expect(totals.dueRupiah).toBeLessThanOrEqual(0n);
    expect(await market.findings()).toEqual([]);
  });
});

test('a tip is divided as the articles say, and reaches the worker with the other earnings', async () => {
  const { orderId, worker } = await market.lived();
  const tip = (as: string, with_: Record<string, unknown>) =>
    home.attempt(recordTip, { in: market.world.slug, as, with: { orderId, amountRupiah: '20.000', ...with_ } });
  const before = await home.ask(myEarnings, { in: market.world.slug, as: worker.person, with: {} });
  expect(await tip(worker.person, {})).toMatchObject({ value: { workerRupiah: 20_000n } });
  expect((await tip(worker.person, { method: 'bank-transfer' })).kind).toBe('forbidden');
  const after = await home.ask(myEarnings, { in: market.world.slug, as: worker.person, with: {} });
  expect(after.dueRupiah - before.dueRupiah).toBe(20_000n);
  expect(after.heldRupiah - before.heldRupiah).toBe(20_000n);
  expect(after.tips[0]?.article).toMatch(/^Pasal/u);
  const other = await market.place();
  const early = await home.attempt(recordTip, {
    in: market.world.slug,
    as: market.manager,
    with: { orderId: other.orderId, amountRupiah: '1000' },
  });
  expect(early).toMatchObject({ refusal: { code: 'marketplace.not_done_yet' } });
  expect(await market.findings()).toEqual([]);
});

describe('a customer’s voice', () => {
  const voice = <T>(run: () => Promise<T>): Promise<T> => run();

  test('a complaint waits until a person answers; a second one only after that', async () => {
    const { token, orderId } = await market.lived();
    const complain = (words: string) =>
      home.attempt(openComplaint, { in: market.world.slug, as: { kind: 'public' }, with: { token, words } });
    const opened = await voice(() => complain('Lantai masih kotor.'));
    expect(opened.kind).toBe('done');
    expect(await complain('Halo?')).toMatchObject({ refusal: { code: 'marketplace.complaint_is_open' } });
    const listed = await home.ask(orders, { in: market.world.slug, as: market.manager, with: { view: 'complaint' } });
    expect(listed.orders.map((each) => each.id)).toEqual([orderId]);

    const complaintId = opened.kind === 'done' ? opened.value.complaintId : '';
    const answer = { complaintId, outcome: 'redone', answer: 'Besok pagi kami ulangi tanpa biaya.' } as const;
    await home.run(resolveComplaint, { in: market.world.slug, as: market.manager, with: answer });
    const again = await home.attempt(resolveComplaint, { in: market.world.slug, as: market.manager, with: answer });
    expect(again).toMatchObject({ kind: 'conflict', refusal: { code: 'marketplace.already_answered' } });
    const seen = await home.ask(myOrder, { in: market.world.slug, with: { token } });
    expect(seen.complaints[0]).toMatchObject({ outcome: 'redone', answer: 'Besok pagi kami ulangi tanpa biaya.' });
  });

  test('a rating is given once, after the work', async () => {
    const early = await market.place();
    const rate = (token: string) =>
      home.attempt(rateOrder, { in: market.world.slug, as: { kind: 'public' }, with: { token, stars: 5 } });
    expect(await rate(early.token)).toMatchObject({ refusal: { code: 'marketplace.not_done_yet' } });
    const { id: jobId, memberId } = await market.jobFor(early.orderId);
    await home.run(declineOffer, { in: market.world.slug, as: market.personOf(memberId), with: { jobId } });
    const { token } = await market.lived();
    expect(await rate(token)).toMatchObject({ kind: 'done' });
    expect(await rate(token)).toMatchObject({ refusal: { code: 'marketplace.already_rated' } });
  });
});
