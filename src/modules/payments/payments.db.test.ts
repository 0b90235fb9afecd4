import { beforeAll, describe, expect, test } from 'vitest';
import { balanceOf } from '#modules/ledger/index.ts';
import type { Context } from '#platform/registry/context.ts';
import { endings } from '#support/concurrently.ts';
import { house, type House } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { foundCooperative, type World } from '#support/world.ts';
import {
  handOverCash,
  lockPayableOf,
  matchPayment,
  openPayable,
  openPayables,
  payableOf,
  recordPayment,
  recordUnmatched,
  reducePayable,
  refund,
  refundsDue,
  returnUnmatched,
  unmatched,
  verifyPayments,
} from './index.ts';

let home: House;
let world: World;
beforeAll(async () => {
  home = await house();
  world = await foundCooperative(home, { preset: 'platform' });
});

const inside = <T>(work: (context: Context) => Promise<T>): Promise<T> => inCooperative(home, world.slug, work);
const clean = async (): Promise<void> => {
  const { findings } = await inside(verifyPayments);
  expect(findings).toEqual([]);
};

let references = 0;
async function owed(amountRupiah: bigint, payer = 'Bu Tini'): Promise<{ id: string; reference: string }> {
  references += 1;
  const reference = `order:test-${references}`;
  const id = await inside((context) =>
    openPayable(context, { reference, payer, amountRupiah, isMemberBusiness: false }),
  );
  return { id, reference };
}

const balance = (role: 'cash' | 'bank' | 'customer_advance' | 'suspense' | 'cash_in_transit', memberId?: string) =>
  inside((context) => balanceOf(context, role, memberId ? { memberId } : {}));

const pay = (payableId: string, amountRupiah: string, rest: Record<string, unknown> = {}) =>
  home.attempt(recordPayment, {
    in: world.slug,
    as: world.treasurer.personId,
    with: { payableId, amountRupiah, method: 'bank-transfer', ...rest },
  });

describe('a payment', () => {
  test('in cash to the worker is the cooperative’s money under the worker’s name until it is handed over', async () => {
    const payable = await owed(150_000n);
    const before = { held: await balance('cash_in_transit', world.worker.id), cash: await balance('cash') };
    expect(await pay(payable.id, '150.000', { method: 'cash-to-worker', memberId: world.worker.id })).toMatchObject({
      kind: 'done',
      value: { openRupiah: 0n },
    });
    expect(await balance('cash_in_transit', world.worker.id)).toBe(before.held + 150_000n);

    const handOver = { memberId: world.worker.id, amountRupiah: String(before.held + 100_000n) };
    const handed = await home.run(handOverCash, { in: world.slug, as: world.treasurer.personId, with: handOver });
    expect(handed.stillHeldRupiah).toBe(50_000n);
    expect(await balance('cash')).toBe(before.cash + before.held + 100_000n);
    await clean();
  });

  test('in cash without the worker who holds it is refused at that field', async () => {
    const payable = await owed(50_000n);
    expect(await pay(payable.id, '50000', { method: 'cash-to-worker' })).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'payments.worker_missing', path: 'memberId' },
    });
  });

  test('may come in parts; the last one settles, one more is refused', async () => {
    const payable = await owed(100_000n);
    expect(await pay(payable.id, '40000')).toMatchObject({ value: { openRupiah: 60_000n } });
    expect(await pay(payable.id, '60001')).toMatchObject({
      refusal: { code: 'payments.more_than_owed', params: { open: '60000' }, path: 'amountRupiah' },
    });
    expect(await pay(payable.id, '60000')).toMatchObject({ value: { openRupiah: 0n } });
    expect(await pay(payable.id, '1')).toMatchObject({ refusal: { code: 'payments.nothing_owed' } });
    await clean();
  });

  test('recorded twice at once counts once', async () => {
    const payable = await owed(80_000n);
    const outcomes = await Promise.all([pay(payable.id, '80000'), pay(payable.id, '80000')]);
    expect(endings(outcomes)).toEqual({ done: 1, refused: ['payments.nothing_owed'] });
    await clean();
  });

  test('of tomorrow is refused', async () => {
    const payable = await owed(10_000n);
    expect(await pay(payable.id, '10000', { receivedOn: '2099-01-01' })).toMatchObject({
      refusal: { code: 'payments.in_the_future', path: 'receivedOn' },
    });
  });

  test('is recorded by treasurer or manager only', async () => {
    const payable = await owed(10_000n);
    const outcome = await home.attempt(recordPayment, {
      in: world.slug,
      as: world.worker.personId,
      with: { payableId: payable.id, amountRupiah: '10000', method: 'bank-transfer' },
    });
    expect(outcome.kind).toBe('forbidden');
  });
});

describe('money that nobody expected', () => {
  const arrive = (amountRupiah: string, description: string) =>
    home.run(recordUnmatched, {
      in: world.slug,
      as: world.treasurer.personId,
      with: { arrivedIn: 'bank', amountRupiah, description },
    });

  test('waits in its own account and in a list; matched, the rest stays there', async () => {
    const before = await balance('suspense');
    const { receiptId } = await arrive('130.000', 'TRSF E-BANKING CR 0311 TINI');
    expect(await balance('suspense')).toBe(before + 130_000n);
    const payable = await owed(120_000n);
    const found = await home.ask(openPayables, { in: world.slug, with: { search: '120.000' } });
    expect(found.payables.map((each) => each.id)).toContain(payable.id);

    const with_ = { receiptId, payableId: payable.id };
    const matched = await home.run(matchPayment, { in: world.slug, as: world.treasurer.personId, with: with_ });
    expect(matched).toMatchObject({ restRupiah: 10_000n, openRupiah: 0n });
    const { receipts } = await home.ask(unmatched, { in: world.slug, as: world.supervisor.personId, with: {} });
    expect(receipts.find((each) => each.id === receiptId)?.restRupiah).toBe(10_000n);
    await clean();

    const back = await home.run(returnUnmatched, {
      in: world.slug,
      as: world.treasurer.personId,
      with: { receiptId, paidFrom: 'bank', reason: 'kelebihan bayar' },
    });
    expect(back.returnedRupiah).toBe(10_000n);
    expect(await balance('suspense')).toBe(before);
    await clean();
  });

  test('explained by two at once is explained once', async () => {
    const { receiptId } = await arrive('70000', 'SETORAN TUNAI');
    const payable = await owed(70_000n);
    const match = () => home.attempt(matchPayment, { in: world.slug, with: { receiptId, payableId: payable.id } });
    expect(endings(await Promise.all([match(), match()]))).toEqual({
      done: 1,
      refused: ['payments.already_explained'],
    });
    await clean();
  });
});

describe('money that has to go back', () => {
  const reduce = (reference: string, byRupiah: bigint) =>
    inside(async (context) => {
      const payable = await lockPayableOf(context, reference);
      return reducePayable(context, payable, { byRupiah, reason: 'dibatalkan' });
    });

  test('is what was paid beyond what is owed after a reduction, and goes back once', async () => {
    const { id, reference } = await owed(100_000n, 'Pak Bambang');
    await pay(id, '70000');
    expect(await reduce(reference, 80_000n)).toMatchObject({ dueBackRupiah: 50_000n });
    const { dues } = await home.ask(refundsDue, { in: world.slug, with: {} });
    const due = dues.find((each) => each.reference === reference);
    expect(due).toMatchObject({ payer: 'Pak Bambang', amountRupiah: 50_000n });

    const before = await balance('cash');
    const give = () => home.attempt(refund, { in: world.slug, with: { dueBackId: due?.id, paidFrom: 'cash' } });
    expect(endings(await Promise.all([give(), give()]))).toEqual({
      done: 1,
      refused: ['payments.already_refunded'],
    });
    expect(await balance('cash')).toBe(before - 50_000n);
    expect(await inside((context) => payableOf(context, reference))).toMatchObject({
      owedRupiah: 20_000n,
      paidRupiah: 70_000n,
      dueBackRupiah: 50_000n,
      refundedRupiah: 50_000n,
    });
    await clean();
  });

  test('is nothing where nothing was paid', async () => {
    const { reference } = await owed(100_000n);
    expect(await reduce(reference, 100_000n)).toEqual({ dueBackId: null, dueBackRupiah: 0n });
    await clean();
  });
});

test('a worker cannot hand over more cash than he or she holds', async () => {
  const held = await balance('cash_in_transit', world.chair.id);
  const outcome = await home.attempt(handOverCash, {
    in: world.slug,
    with: { memberId: world.chair.id, amountRupiah: String(held + 1n) },
  });
  expect(outcome).toMatchObject({ refusal: { code: 'payments.holds_less', params: { held: String(held) } } });
});
