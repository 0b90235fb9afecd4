import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { startJob } from '#modules/dispatch/index.ts';
import { recordPayment } from '#modules/payments/index.ts';
import { house, type House } from '#support/house.ts';
import { openMarket, type Market } from '#support/market.ts';
import { dateOf } from '#support/world.ts';
import {
  changeService,
  collectCash,
  earningsDue,
  finishWork,
  keyPlace,
  myEarnings,
  myOrder,
  myWork,
  order as orderQuery,
  orders,
  placeOrder,
  renewOrderLink,
  service as serviceQuery,
  settleOrder,
  verifyMarketplace,
} from './index.ts';
import { ORDER_STATES, ORDER_STEPS } from './model.ts';

let home: House;
let market: Market;
beforeAll(async () => {
  home = await house();
  market = await openMarket(home);
});
beforeEach(() => market.newDay());

test('the legal steps in the database are the legal steps of the program, and lead through every state', async () => {
  const rows = await market.inside(async (context) => {
    const found = await sql<{ step: string; from: string; to: string }>`
      select step, from_state as "from", state as "to" from marketplace.order_step`.execute(context.tx);
    return found.rows.map((row) => `${row.step}: ${row.from} → ${row.to}`);
  });
  const ours = Object.entries(ORDER_STEPS).flatMap(([step, ways]) =>
    Object.entries(ways).map(([from, to]) => `${step}: ${from} → ${to}`),
  );
  expect(rows.toSorted()).toEqual(ours.toSorted());
  const reached = new Set(['placed', ...Object.values(ORDER_STEPS).flatMap((ways) => Object.values(ways))]);
  expect(reached).toEqual(new Set(ORDER_STATES));
});

describe('the life of an order', () => {
  test('from a shared link to the worker’s earnings: the price is split by the bylaws, each rupiah with its article', async () => {
    const placed = await market.place();
    expect(placed.priceRupiah).toBe(150_000n);
    const worker = await market.accept(placed.orderId);
    market.onTheDay();
    await home.run(startJob, { in: market.world.slug, as: worker.person, with: { jobId: worker.jobId } });
    const done = await home.run(finishWork, {
      in: market.world.slug,
      as: worker.person,
      with: { orderId: placed.orderId },
    });
    expect(done.state).toBe('done');
    const paid = await home.run(collectCash, {
      in: market.world.slug,
      as: worker.person,
      with: { orderId: placed.orderId },
    });
    expect(paid).toMatchObject({ state: 'settled', amountRupiah: 150_000n });

    const seen = await market.look(placed.orderId);
    expect(seen.settlement).toMatchObject({
      totalRupiah: 150_000n,
      workerRupiah: 135_000n,
      parts: [
        { key: 'worker', bps: 9000, amountRupiah: 135_000n },
        { key: 'cooperative', bps: 900, amountRupiah: 13_500n },
        { key: 'social', bps: 100, amountRupiah: 1_500n },
      ],
    });
    for (const part of seen.settlement?.parts ?? []) expect(part.article).toMatch(/^Pasal \d+/u);
    expect(seen.payment).toMatchObject({ openRupiah: 0n, receipts: [{ method: 'cash-to-worker' }] });

    const mine = await home.ask(myEarnings, { in: market.world.slug, as: worker.person, with: {} });
    expect(mine).toMatchObject({ todayRupiah: 135_000n, heldRupiah: 150_000n });
    expect(mine.orders[0]).toMatchObject({ number: placed.number, workerRupiah: 135_000n });
    expect(await market.findings()).toEqual([]);
  });

  test('paid by bank before the work: it is split the moment the work is done', async () => {
    const { orderId, priceRupiah } = await market.place();
    const worker = await market.accept(orderId);
    const { payment } = await market.look(orderId);
    await home.run(recordPayment, {
      in: market.world.slug,
      as: market.world.treasurer.personId,
      with: { payableId: payment.payableId, method: 'bank-transfer', amountRupiah: String(priceRupiah) },
    });
    await home.settle();
    expect((await market.look(orderId)).order.state).toBe('placed');
    market.onTheDay();
    const done = await home.run(finishWork, { in: market.world.slug, as: worker.person, with: { orderId } });
    expect(done.state).toBe('settled');
    expect(await market.findings()).toEqual([]);
  });

  test('paid at the office after the work: the payment itself brings the split about', async () => {
    const { orderId, priceRupiah } = await market.place();
    const worker = await market.accept(orderId);
    market.onTheDay();
    await home.run(finishWork, { in: market.world.slug, as: worker.person, with: { orderId } });
    const { payment } = await market.look(orderId);
    await home.run(recordPayment, {
      in: market.world.slug,
      as: market.world.treasurer.personId,
      with: { payableId: payment.payableId, method: 'cash-to-office', amountRupiah: String(priceRupiah) },
    });
    await home.settle();
    expect((await market.look(orderId)).order.state).toBe('settled');
    const again = await home.run(settleOrder, { in: market.world.slug, as: market.manager, with: { orderId } });
    expect(again.state).toBe('settled');
    expect(await market.findings()).toEqual([]);
  });

  test('placed twice by a double tap is one order with one key', async () => {
    const token = `${'x'.repeat(42)}0`;
    const input = {
      service: market.service,
      quantity: 2,
      startsOn: addDays(dateOf(home.clock.now()), 1),
      startTime: '10:00',
      name: 'Pak Bambang',
      phone: '081234567891',
      district: 'Kembaran',
      address: 'RT 2 RW 1',
      token,
    };
    const tap = () =>
      home.run(placeOrder, {
        in: market.world.slug,
        as: { kind: 'public' },
        with: input,
        key: `form-${market.world.slug}`,
      });
    const [first, second] = [await tap(), await tap()];
    expect(second.orderId).toBe(first.orderId);
    const seen = await home.ask(myOrder, { in: market.world.slug, as: { kind: 'public' }, with: { token } });
    expect(seen.order.id).toBe(first.orderId);
    const { log } = await market.inside(async (context) => {
      const found = await sql<{ log: string }>`
        select string_agg(input::text || outcome::text, ' ') as log from platform.activity
        where command = 'marketplace.place-order'`.execute(context.tx);
      return found.rows[0] ?? { log: '' };
    });
    expect(log).toContain('Pak Bambang');
    expect(log).not.toContain(token);
  });

  test('keeps its price when the service becomes dearer', async () => {
    const { orderId } = await market.place({ quantity: 2 });
    const { service: before } = await home.ask(serviceQuery, { in: market.world.slug, with: { key: market.service } });
    const terms = { nameId: before.nameId, unitId: before.unitId, baseRupiah: '0', minutesPerUnit: 60, leastUnits: 2 };
    const change = (perUnitRupiah: string) =>
      home.run(changeService, {
        in: market.world.slug,
        as: market.manager,
        with: { ...terms, key: market.service, perUnitRupiah, offered: true },
      });
    await change('60.000');
    expect((await market.look(orderId)).order.priceRupiah).toBe(100_000n);
    expect((await market.place({ quantity: 2, startTime: '13:00' })).priceRupiah).toBe(120_000n);
    await change('50.000');
  });

  test('is split by the bylaws of the day on which it is settled', async () => {
    const { worker, orderId } = await market.lived();
    const seen = await market.look(orderId);
    expect(seen.settlement?.settledOn).toBe(dateOf(home.clock.now()));
    const due = await home.ask(earningsDue, { in: market.world.slug, as: market.world.supervisor.personId, with: {} });
    expect(due.members.find((each) => each.memberId === worker.memberId)?.heldRupiah).toBeGreaterThanOrEqual(150_000n);
  });
});

describe('who may do what', () => {
  test('another member can neither finish the work nor see the customer', async () => {
    const { orderId } = await market.place();
    const worker = await market.accept(orderId);
    market.onTheDay();
    const other = market.world.members.find((member) => member.id !== worker.memberId && member.number > 6);
    const as = other?.personId ?? '';
    expect((await home.attempt(finishWork, { in: market.world.slug, as, with: { orderId } })).kind).toBe('forbidden');
    expect((await home.attempt(collectCash, { in: market.world.slug, as, with: { orderId } })).kind).toBe('forbidden');
    const outcome = await home
      .ask(orderQuery, { in: market.world.slug, as, with: { orderId } })
      .catch((error: Error) => error);
    expect(String(outcome)).toContain('forbidden');
  });

  test('before accepting, a worker sees the district and what the work brings, not the customer', async () => {
    const { orderId } = await market.place();
    const job = await market.jobFor(orderId);
    const mine = () => home.ask(myWork, { in: market.world.slug, as: market.personOf(job.memberId), with: {} });
    const before = (await mine()).orders.find((each) => each.id === orderId);
    expect(before).toMatchObject({ customer: null, district: 'Sokaraja', workerRupiah: 135_000n, work: 'offered' });
    await market.accept(orderId);
    const after = (await mine()).orders.find((each) => each.id === orderId);
    expect(after?.customer).toMatchObject({ name: 'Bu Tini Wulandari', phone: '+6281234567890' });
  });

  test('a customer sees the first name of whoever comes, and only with the newest key', async () => {
    const { orderId, token } = await market.place();
    const worker = await market.accept(orderId);
    const seen = await home.ask(myOrder, { in: market.world.slug, as: { kind: 'public' }, with: { token } });
    const name = market.world.members.find((member) => member.id === worker.memberId)?.name ?? '';
    expect(seen.workerName).toBe(name.split(' ')[0]);
    expect(JSON.stringify(seen, (_k, v: unknown) => (typeof v === 'bigint' ? String(v) : v))).not.toContain(name);

    const where = await home.ask(keyPlace, { as: { kind: 'public' }, with: { token } });
    expect((await home.ask(myOrder, { in: where.cooperativeId, with: { token } })).order.id).toBe(orderId);
    const renewed = await home.run(renewOrderLink, { in: market.world.slug, as: market.manager, with: { orderId } });
    const old = await home.ask(myOrder, { in: market.world.slug, with: { token } }).catch((error: Error) => error);
    expect(String(old)).toContain('marketplace.no_such_link');
    expect((await home.ask(myOrder, { in: market.world.slug, with: { token: renewed.token } })).order.id).toBe(orderId);
  });

  test('nobody orders as a member but that member, or an officer for him or her', async () => {
    const today = dateOf(home.clock.now());
    const with_ = (extra: object) => ({
      service: market.service,
      quantity: 2,
      startsOn: addDays(today, 1),
      startTime: '15:00',
      name: 'Ani',
      phone: '081234567892',
      district: 'Sokaraja',
      address: 'Jl. Melati 1',
      ...extra,
    });
    const attempt = (as: string | { kind: 'public' }, extra: object) =>
      home.attempt(placeOrder, { in: market.world.slug, as, with: with_(extra) });
    expect(await attempt({ kind: 'public' }, { asMember: true })).toMatchObject({
      refusal: { code: 'marketplace.not_a_member', path: 'asMember' },
    });
    expect(await attempt(market.world.worker.personId, { customerMemberId: market.world.chair.id })).toMatchObject({
      refusal: { code: 'marketplace.not_a_member', path: 'customerMemberId' },
    });
    const own = await attempt(market.world.worker.personId, { asMember: true });
    expect(own).toMatchObject({ kind: 'done' });
    const orderId = own.kind === 'done' ? own.value.orderId : '';
    expect((await market.look(orderId)).customer.isMember).toBe(true);
  });
});

test('the list of orders finds by name, number and what is to be done, and a supervisor may read it', async () => {
  const placed = await market.place({ name: 'Yulia Kartini' });
  const find = (with_: Record<string, unknown>) =>
    home.ask(orders, { in: market.world.slug, as: market.world.supervisor.personId, with: with_ });
  expect((await find({ search: 'yulia' })).orders.map((each) => each.id)).toEqual([placed.orderId]);
  expect((await find({ search: String(placed.number) })).orders.some((each) => each.id === placed.orderId)).toBe(true);
  expect((await find({ view: 'waiting' })).orders.map((each) => each.id)).toContain(placed.orderId);
  await market.accept(placed.orderId);
  expect((await find({ view: 'waiting' })).orders.map((each) => each.id)).not.toContain(placed.orderId);
  expect((await find({ view: 'coming' })).orders.map((each) => each.id)).toContain(placed.orderId);
  const whole = await find({ whole: true });
  expect(whole.orders).toHaveLength(whole.total);
});

test('tampering is found: a split that was changed behind the program’s back', async () => {
  const { orderId } = await market.lived();
  await expect(
    market.inside((context) =>
      sql`update marketplace.settlement_part set amount_rupiah = amount_rupiah + 1 where order_id = ${orderId}`.execute(
        context.tx,
      ),
    ),
  ).rejects.toThrow('permission denied');
  await expect(
    market.inside((context) =>
      sql`insert into marketplace.settlement_part (cooperative_id, order_id, position, key, goes_to, bps, amount_rupiah, article)
          values (${context.cooperativeId}, ${orderId}, 9, 'extra', 'cooperative', 0, 7, '')`.execute(context.tx),
    ),
  ).resolves.toBeDefined();
  const { findings } = await market.inside(verifyMarketplace);
  expect(findings.map((each) => each.code)).toContain('marketplace.finding_split');
});
