import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { acceptOffer, declineOffer, jobOf, startJob, verifyDispatch } from '#modules/dispatch/index.ts';
import { balanceOf } from '#modules/ledger/index.ts';
import { handOverCash, payableOf, recordPayment, refund, refundsDue, verifyPayments } from '#modules/payments/index.ts';
import type { Context } from '#platform/registry/context.ts';
import { endings } from '#support/concurrently.ts';
import { house, type House } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { appointManager } from '#support/manager.ts';
import { dateOf, foundCooperative, type World } from '#support/world.ts';
import {
  addService,
  cancelOrder,
  cancelOwnOrder,
  changeService,
  collectCash,
  earningsDue,
  finishWork,
  keyPlace,
  myEarnings,
  myOrder,
  myWork,
  openComplaint,
  order as orderQuery,
  orders,
  payOutEarnings,
  placeOrder,
  rateOrder,
  recordAbsence,
  refundOrder,
  renewOrderLink,
  resolveComplaint,
  service as serviceQuery,
  settleOrder,
  verifyMarketplace,
  waiveFee,
} from './index.ts';
import { ORDER_STATES, ORDER_STEPS, referenceOf } from './model.ts';

let home: House;
let world: World;
let service: string;

const MORNING = '2026-03-02T02:00:00.000Z';
const inside = <T>(work: (context: Context) => Promise<T>): Promise<T> => inCooperative(home, world.slug, work);
const manager = (): string => world.chair.personId;

beforeAll(async () => {
  home = await house();
  home.clock.set(MORNING);
  world = await foundCooperative(home, { preset: 'platform', members: 9 });
  await appointManager(home, world.slug, manager());
  const added = await home.run(addService, {
    in: world.slug,
    as: manager(),
    with: {
      nameId: 'Bersih rumah',
      nameEn: 'House cleaning',
      unitId: 'jam',
      unitEn: 'hour',
      baseRupiah: '0',
      perUnitRupiah: '50.000',
      leastUnits: 2,
      mostUnits: 6,
      minutesPerUnit: 60,
    },
  });
  service = added.key;
});

/** Every test lives on a day of its own, so that nobody's calendar is full. */
let day = 0;
beforeEach(() => {
  day += 3;
  home.clock.set(new Date(Date.parse(MORNING) + day * 86_400_000).toISOString());
});

interface Placed {
  readonly orderId: string;
  readonly token: string;
  readonly number: number;
  readonly priceRupiah: bigint;
}

async function place(wish: Record<string, unknown> = {}): Promise<Placed> {
  const today = dateOf(home.clock.now());
  return home.run(placeOrder, {
    in: world.slug,
    as: { kind: 'public' },
    with: {
      service,
      quantity: 3,
      startsOn: addDays(today, 1),
      startTime: '09:00',
      name: 'Bu Tini Wulandari',
      phone: '0812-3456-7890',
      district: 'Sokaraja',
      address: 'Jl. Mawar 7, rumah cat hijau',
      ...wish,
    },
  });
}

const jobFor = async (orderId: string) => {
  const job = await inside((context) => jobOf(context, referenceOf(orderId)));
  if (!job) throw new Error('no job');
  return job;
};
const personOf = (memberId: string | null): string =>
  world.members.find((member) => member.id === memberId)?.personId ?? '';

/** Lets whoever is asked accept. Answers the worker's member and person ids. */
async function accept(orderId: string): Promise<{ jobId: string; memberId: string; person: string }> {
  const { id: jobId, memberId } = await jobFor(orderId);
  const person = personOf(memberId);
  await home.run(acceptOffer, { in: world.slug, as: person, with: { jobId } });
  return { jobId, memberId: memberId ?? '', person };
}

/** The day of the work, at ten in the morning. */
function onTheDay(): void {
  const date = addDays(dateOf(home.clock.now()), 1);
  home.clock.set(`${date}T03:00:00.000Z`);
}

/** An order that is accepted, done and paid in cash to the worker. */
async function lived(): Promise<Placed & { worker: { memberId: string; person: string } }> {
  const placed = await place();
  const worker = await accept(placed.orderId);
  onTheDay();
  await home.run(finishWork, { in: world.slug, as: worker.person, with: { orderId: placed.orderId } });
  await home.run(collectCash, { in: world.slug, as: worker.person, with: { orderId: placed.orderId } });
  return { ...placed, worker };
}

const look = (orderId: string) => home.ask(orderQuery, { in: world.slug, as: manager(), with: { orderId } });
const clean = async (): Promise<void> => {
  for (const verify of [verifyMarketplace, verifyPayments, verifyDispatch]) {
    expect((await inside(verify)).findings).toEqual([]);
  }
};

test('the legal steps in the database are the legal steps of the program, and lead through every state', async () => {
  const rows = await inside(async (context) => {
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
    const placed = await place();
    expect(placed.priceRupiah).toBe(150_000n);
    const worker = await accept(placed.orderId);
    onTheDay();
    await home.run(startJob, { in: world.slug, as: worker.person, with: { jobId: worker.jobId } });
    const done = await home.run(finishWork, { in: world.slug, as: worker.person, with: { orderId: placed.orderId } });
    expect(done.state).toBe('done');
    const paid = await home.run(collectCash, { in: world.slug, as: worker.person, with: { orderId: placed.orderId } });
    expect(paid).toMatchObject({ state: 'settled', amountRupiah: 150_000n });

    const seen = await look(placed.orderId);
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

    const mine = await home.ask(myEarnings, { in: world.slug, as: worker.person, with: {} });
    expect(mine).toMatchObject({ todayRupiah: 135_000n, heldRupiah: 150_000n });
    expect(mine.orders[0]).toMatchObject({ number: placed.number, workerRupiah: 135_000n });
    await clean();
  });

  test('paid by bank before the work: it is split the moment the work is done', async () => {
    const { orderId, priceRupiah } = await place();
    const worker = await accept(orderId);
    const { payment } = await look(orderId);
    await home.run(recordPayment, {
      in: world.slug,
      as: world.treasurer.personId,
      with: { payableId: payment.payableId, method: 'bank-transfer', amountRupiah: String(priceRupiah) },
    });
    await home.settle();
    expect((await look(orderId)).order.state).toBe('placed');
    onTheDay();
    const done = await home.run(finishWork, { in: world.slug, as: worker.person, with: { orderId } });
    expect(done.state).toBe('settled');
    await clean();
  });

  test('paid at the office after the work: the payment itself brings the split about', async () => {
    const { orderId, priceRupiah } = await place();
    const worker = await accept(orderId);
    onTheDay();
    await home.run(finishWork, { in: world.slug, as: worker.person, with: { orderId } });
    const { payment } = await look(orderId);
    await home.run(recordPayment, {
      in: world.slug,
      as: world.treasurer.personId,
      with: { payableId: payment.payableId, method: 'cash-to-office', amountRupiah: String(priceRupiah) },
    });
    await home.settle();
    expect((await look(orderId)).order.state).toBe('settled');
    const again = await home.run(settleOrder, { in: world.slug, as: manager(), with: { orderId } });
    expect(again.state).toBe('settled');
    await clean();
  });

  test('placed twice by a double tap is one order with one key', async () => {
    const token = `${'x'.repeat(42)}0`;
    const input = {
      service,
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
      home.run(placeOrder, { in: world.slug, as: { kind: 'public' }, with: input, key: `form-${world.slug}` });
    const [first, second] = [await tap(), await tap()];
    expect(second.orderId).toBe(first.orderId);
    const seen = await home.ask(myOrder, { in: world.slug, as: { kind: 'public' }, with: { token } });
    expect(seen.order.id).toBe(first.orderId);
    const { log } = await inside(async (context) => {
      const found = await sql<{ log: string }>`
        select string_agg(input::text || outcome::text, ' ') as log from platform.activity
        where command = 'marketplace.place-order'`.execute(context.tx);
      return found.rows[0] ?? { log: '' };
    });
    expect(log).toContain('Pak Bambang');
    expect(log).not.toContain(token);
  });

  test('keeps its price when the service becomes dearer', async () => {
    const { orderId } = await place({ quantity: 2 });
    const { service: before } = await home.ask(serviceQuery, { in: world.slug, with: { key: service } });
    const terms = { nameId: before.nameId, unitId: before.unitId, baseRupiah: '0', minutesPerUnit: 60, leastUnits: 2 };
    const change = (perUnitRupiah: string) =>
      home.run(changeService, {
        in: world.slug,
        as: manager(),
        with: { ...terms, key: service, perUnitRupiah, offered: true },
      });
    await change('60.000');
    expect((await look(orderId)).order.priceRupiah).toBe(100_000n);
    expect((await place({ quantity: 2, startTime: '13:00' })).priceRupiah).toBe(120_000n);
    await change('50.000');
  });

  test('is split by the bylaws of the day on which it is settled', async () => {
    const { worker, orderId } = await lived();
    const seen = await look(orderId);
    expect(seen.settlement?.settledOn).toBe(dateOf(home.clock.now()));
    const due = await home.ask(earningsDue, { in: world.slug, as: world.supervisor.personId, with: {} });
    expect(due.members.find((each) => each.memberId === worker.memberId)?.heldRupiah).toBeGreaterThanOrEqual(150_000n);
  });
});

describe('who may do what', () => {
  test('another member can neither finish the work nor see the customer', async () => {
    const { orderId } = await place();
    const worker = await accept(orderId);
    onTheDay();
    const other = world.members.find((member) => member.id !== worker.memberId && member.number > 6);
    const as = other?.personId ?? '';
    expect((await home.attempt(finishWork, { in: world.slug, as, with: { orderId } })).kind).toBe('forbidden');
    expect((await home.attempt(collectCash, { in: world.slug, as, with: { orderId } })).kind).toBe('forbidden');
    const outcome = await home
      .ask(orderQuery, { in: world.slug, as, with: { orderId } })
      .catch((error: Error) => error);
    expect(String(outcome)).toContain('forbidden');
  });

  test('before accepting, a worker sees the district and what the work brings, not the customer', async () => {
    const { orderId } = await place();
    const job = await jobFor(orderId);
    const mine = () => home.ask(myWork, { in: world.slug, as: personOf(job.memberId), with: {} });
    const before = (await mine()).orders.find((each) => each.id === orderId);
    expect(before).toMatchObject({ customer: null, district: 'Sokaraja', workerRupiah: 135_000n, work: 'offered' });
    await accept(orderId);
    const after = (await mine()).orders.find((each) => each.id === orderId);
    expect(after?.customer).toMatchObject({ name: 'Bu Tini Wulandari', phone: '+6281234567890' });
  });

  test('a customer sees the first name of whoever comes, and only with the newest key', async () => {
    const { orderId, token } = await place();
    const worker = await accept(orderId);
    const seen = await home.ask(myOrder, { in: world.slug, as: { kind: 'public' }, with: { token } });
    const name = world.members.find((member) => member.id === worker.memberId)?.name ?? '';
    expect(seen.workerName).toBe(name.split(' ')[0]);
    expect(JSON.stringify(seen, (_k, v: unknown) => (typeof v === 'bigint' ? String(v) : v))).not.toContain(name);

    const where = await home.ask(keyPlace, { as: { kind: 'public' }, with: { token } });
    expect((await home.ask(myOrder, { in: where.cooperativeId, with: { token } })).order.id).toBe(orderId);
    const renewed = await home.run(renewOrderLink, { in: world.slug, as: manager(), with: { orderId } });
    const old = await home.ask(myOrder, { in: world.slug, with: { token } }).catch((error: Error) => error);
    expect(String(old)).toContain('marketplace.no_such_link');
    expect((await home.ask(myOrder, { in: world.slug, with: { token: renewed.token } })).order.id).toBe(orderId);
  });

  test('nobody orders as a member but that member, or an officer for him or her', async () => {
    const today = dateOf(home.clock.now());
    const with_ = (extra: object) => ({
      service,
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
      home.attempt(placeOrder, { in: world.slug, as, with: with_(extra) });
    expect(await attempt({ kind: 'public' }, { asMember: true })).toMatchObject({
      refusal: { code: 'marketplace.not_a_member', path: 'asMember' },
    });
    expect(await attempt(world.worker.personId, { customerMemberId: world.chair.id })).toMatchObject({
      refusal: { code: 'marketplace.not_a_member', path: 'customerMemberId' },
    });
    const own = await attempt(world.worker.personId, { asMember: true });
    expect(own).toMatchObject({ kind: 'done' });
    const orderId = own.kind === 'done' ? own.value.orderId : '';
    expect((await look(orderId)).customer.isMember).toBe(true);
  });
});

describe('cancelling', () => {
  const cancel = (token: string) =>
    home.attempt(cancelOwnOrder, { in: world.slug, as: { kind: 'public' }, with: { token } });

  test('in time is free, and the customer gets everything back that was paid', async () => {
    const { orderId, token, priceRupiah } = await place();
    await accept(orderId);
    const { payment } = await look(orderId);
    await home.run(recordPayment, {
      in: world.slug,
      with: { payableId: payment.payableId, method: 'bank-transfer', amountRupiah: String(priceRupiah) },
    });
    expect(await cancel(token)).toMatchObject({
      value: { state: 'cancelled', ground: 'in_time', feeRupiah: 0n, dueBackRupiah: 150_000n },
    });
    await clean();
    const { dues } = await home.ask(refundsDue, { in: world.slug, with: {} });
    const due = dues.find((each) => each.reference === referenceOf(orderId));
    await home.run(refund, { in: world.slug, with: { dueBackId: due?.id ?? '', paidFrom: 'bank' } });
    expect(await inside((context) => payableOf(context, referenceOf(orderId)))).toMatchObject({
      owedRupiah: 0n,
      refundedRupiah: 150_000n,
    });
    await clean();
  });

  test('late costs what the articles say; prepaid, the fee is split at once and the rest goes back', async () => {
    const { orderId, token, priceRupiah } = await place();
    const worker = await accept(orderId);
    const { payment } = await look(orderId);
    await home.run(recordPayment, {
      in: world.slug,
      with: { payableId: payment.payableId, method: 'bank-transfer', amountRupiah: String(priceRupiah) },
    });
    home.clock.set(`${addDays(dateOf(home.clock.now()), 1)}T01:30:00.000Z`);
    const preview = await home.ask(myOrder, { in: world.slug, with: { token } });
    expect(preview.cancelling).toMatchObject({ ground: 'late', feeRupiah: 30_000n });
    expect(preview.cancelling?.article).toMatch(/^Pasal/u);
    expect(await cancel(token)).toMatchObject({
      value: { state: 'fee_settled', ground: 'late', feeRupiah: 30_000n, dueBackRupiah: 120_000n },
    });
    const seen = await look(orderId);
    expect(seen.settlement).toMatchObject({ subject: 'fee', totalRupiah: 30_000n, workerRupiah: 27_000n });
    const mine = await home.ask(myEarnings, { in: world.slug, as: worker.person, with: {} });
    expect(mine.orders.some((each) => each.subject === 'fee' && each.workerRupiah === 27_000n)).toBe(true);
    await clean();
  });

  test('late without having paid leaves the fee due; it can be paid, or given up with a reason', async () => {
    const first = await place();
    const second = await place({ startTime: '13:00', quantity: 2 });
    const worker = await accept(first.orderId);
    await accept(second.orderId);
    home.clock.set(`${addDays(dateOf(home.clock.now()), 1)}T05:50:00.000Z`);
    for (const { token } of [first, second]) expect(await cancel(token)).toMatchObject({ value: { state: 'fee_due' } });

    const { payment } = await look(first.orderId);
    expect(payment.openRupiah).toBe(30_000n);
    await home.run(recordPayment, {
      in: world.slug,
      with: { payableId: payment.payableId, method: 'cash-to-office', amountRupiah: '30000' },
    });
    await home.settle();
    expect((await look(first.orderId)).order.state).toBe('fee_settled');

    const waived = await home.run(waiveFee, {
      in: world.slug,
      as: manager(),
      with: { orderId: second.orderId, reason: 'pelanggan masuk rumah sakit' },
    });
    expect(waived.waivedRupiah).toBe(20_000n);
    expect((await look(second.orderId)).order.state).toBe('cancelled');
    expect(worker.memberId).not.toBe('');
    await clean();
  });

  test('where nobody was there is recorded by the worker, not before the hour', async () => {
    const { orderId } = await place();
    const worker = await accept(orderId);
    const absent = () => home.attempt(recordAbsence, { in: world.slug, as: worker.person, with: { orderId } });
    expect(await absent()).toMatchObject({ refusal: { code: 'marketplace.not_yet_time' } });
    onTheDay();
    expect(await absent()).toMatchObject({
      value: { state: 'fee_due', ground: 'customer_absent', feeRupiah: 75_000n },
    });
    await clean();
  });

  test('by the cooperative is free at any time; once the work has begun the customer cannot', async () => {
    const first = await place();
    const worker = await accept(first.orderId);
    onTheDay();
    await home.run(startJob, { in: world.slug, as: worker.person, with: { jobId: worker.jobId } });
    expect(await cancel(first.token)).toMatchObject({ refusal: { code: 'marketplace.work_has_begun' } });
    const by = { orderId: first.orderId, by: 'cooperative', reason: 'alat rusak' } as const;
    expect(await home.run(cancelOrder, { in: world.slug, as: manager(), with: by })).toMatchObject({
      ground: 'by_cooperative',
      feeRupiah: 0n,
    });
    await clean();
  });

  test('and finishing at once end one way, never both', async () => {
    const { orderId, token } = await place();
    const worker = await accept(orderId);
    onTheDay();
    const outcomes = await Promise.all([
      cancel(token),
      home.attempt(finishWork, { in: world.slug, as: worker.person, with: { orderId } }),
    ]);
    expect(endings(outcomes)).toMatchObject({ done: 1, refused: ['marketplace.not_possible_now'] });
    await clean();
  });
});

describe('money', () => {
  test('taken twice at once by the worker and the office is taken once', async () => {
    const { orderId, priceRupiah } = await place();
    const worker = await accept(orderId);
    onTheDay();
    await home.run(finishWork, { in: world.slug, as: worker.person, with: { orderId } });
    const { payment } = await look(orderId);
    const outcomes = await Promise.all([
      home.attempt(collectCash, { in: world.slug, as: worker.person, with: { orderId } }),
      home.attempt(recordPayment, {
        in: world.slug,
        with: { payableId: payment.payableId, method: 'bank-transfer', amountRupiah: String(priceRupiah) },
      }),
    ]);
    expect(outcomes.filter((outcome) => outcome.kind === 'done')).toHaveLength(1);
    await home.settle();
    expect((await look(orderId)).order.state).toBe('settled');
    await clean();
  });

  test('given back in parts ends at nothing; every part bears its share, in entries of its own', async () => {
    const { orderId, worker } = await lived();
    const give = (amountRupiah: string) =>
      home.attempt(refundOrder, {
        in: world.slug,
        as: manager(),
        with: { orderId, amountRupiah, reason: 'kaca retak' },
      });
    const before = await inside((context) => balanceOf(context, 'member_payable', { memberId: worker.memberId }));
    expect(await give('33.333')).toMatchObject({ value: { workerRupiah: 30_000n } });
    expect(await give('116.668')).toMatchObject({
      refusal: { code: 'marketplace.more_than_paid', params: { left: '116667' }, path: 'amountRupiah' },
    });
    expect(await give('116.667')).toMatchObject({ kind: 'done' });
    const after = await inside((context) => balanceOf(context, 'member_payable', { memberId: worker.memberId }));
    expect(before - after).toBe(135_000n);
    expect((await look(orderId)).refunds).toHaveLength(2);
    await clean();
  });

  test('is not given back after the days of the articles, which are cited', async () => {
    const { orderId } = await lived();
    home.clock.set(new Date(Date.parse(home.clock.now()) + 15 * 86_400_000).toISOString());
    const late = await home.attempt(refundOrder, {
      in: world.slug,
      as: manager(),
      with: { orderId, amountRupiah: '1000', reason: 'terlambat' },
    });
    expect(late).toMatchObject({ refusal: { code: 'marketplace.refund_too_late' } });
    expect(late.kind === 'rejected' && late.refusal.article).toMatch(/^Pasal/u);
    day += 15;
  });

  test('earned is set off against cash in hand, handed over and paid out, each once', async () => {
    const { worker } = await lived();
    const dueOf = async () => {
      const { members } = await home.ask(earningsDue, { in: world.slug, with: {} });
      return members.find((each) => each.memberId === worker.memberId);
    };
    const before = await dueOf();
    const held = before?.heldRupiah ?? 0n;
    const due = before?.dueRupiah ?? 0n;
    const with_ = { memberId: worker.memberId, method: 'held-cash' } as const;
    const kept = await home.run(payOutEarnings, { in: world.slug, as: world.treasurer.personId, with: with_ });
    expect(kept.paidRupiah).toBe(held < due ? held : due);
    const rest = held - kept.paidRupiah;
    if (rest > 0n) {
      await home.run(handOverCash, {
        in: world.slug,
        with: { memberId: worker.memberId, amountRupiah: String(rest) },
      });
    }
    expect((await dueOf())?.heldRupiah).toBe(0n);

    const pay = () =>
      home.attempt(payOutEarnings, { in: world.slug, as: world.treasurer.personId, with: { method: 'bank' } });
    const outcomes = await Promise.all([pay(), pay()]);
    expect(endings(outcomes).done).toBeLessThanOrEqual(1);
    const { totals } = await home.ask(earningsDue, { in: world.slug, with: {} });
    expect(totals.dueRupiah).toBeLessThanOrEqual(0n);
    await clean();
  });
});

describe('a customer’s voice', () => {
  const voice = <T>(run: () => Promise<T>): Promise<T> => run();

  test('a complaint waits until a person answers; a second one only after that', async () => {
    const { token, orderId } = await lived();
    const complain = (words: string) =>
      home.attempt(openComplaint, { in: world.slug, as: { kind: 'public' }, with: { token, words } });
    const opened = await voice(() => complain('Lantai masih kotor.'));
    expect(opened.kind).toBe('done');
    expect(await complain('Halo?')).toMatchObject({ refusal: { code: 'marketplace.complaint_is_open' } });
    const listed = await home.ask(orders, { in: world.slug, as: manager(), with: { view: 'complaint' } });
    expect(listed.orders.map((each) => each.id)).toEqual([orderId]);

    const complaintId = opened.kind === 'done' ? opened.value.complaintId : '';
    const answer = { complaintId, outcome: 'redone', answer: 'Besok pagi kami ulangi tanpa biaya.' } as const;
    await home.run(resolveComplaint, { in: world.slug, as: manager(), with: answer });
    const again = await home.attempt(resolveComplaint, { in: world.slug, as: manager(), with: answer });
    expect(again).toMatchObject({ kind: 'conflict', refusal: { code: 'marketplace.already_answered' } });
    const seen = await home.ask(myOrder, { in: world.slug, with: { token } });
    expect(seen.complaints[0]).toMatchObject({ outcome: 'redone', answer: 'Besok pagi kami ulangi tanpa biaya.' });
  });

  test('a rating is given once, after the work', async () => {
    const early = await place();
    const rate = (token: string) =>
      home.attempt(rateOrder, { in: world.slug, as: { kind: 'public' }, with: { token, stars: 5 } });
    expect(await rate(early.token)).toMatchObject({ refusal: { code: 'marketplace.not_done_yet' } });
    const { id: jobId, memberId } = await jobFor(early.orderId);
    await home.run(declineOffer, { in: world.slug, as: personOf(memberId), with: { jobId } });
    const { token } = await lived();
    expect(await rate(token)).toMatchObject({ kind: 'done' });
    expect(await rate(token)).toMatchObject({ refusal: { code: 'marketplace.already_rated' } });
  });
});

test('the list of orders finds by name, number and what is to be done, and a supervisor may read it', async () => {
  const placed = await place({ name: 'Yulia Kartini' });
  const find = (with_: Record<string, unknown>) =>
    home.ask(orders, { in: world.slug, as: world.supervisor.personId, with: with_ });
  expect((await find({ search: 'yulia' })).orders.map((each) => each.id)).toEqual([placed.orderId]);
  expect((await find({ search: String(placed.number) })).orders.some((each) => each.id === placed.orderId)).toBe(true);
  expect((await find({ view: 'waiting' })).orders.map((each) => each.id)).toContain(placed.orderId);
  await accept(placed.orderId);
  expect((await find({ view: 'waiting' })).orders.map((each) => each.id)).not.toContain(placed.orderId);
  expect((await find({ view: 'coming' })).orders.map((each) => each.id)).toContain(placed.orderId);
  const whole = await find({ whole: true });
  expect(whole.orders).toHaveLength(whole.total);
});

test('tampering is found: a split that was changed behind the program’s back', async () => {
  const { orderId } = await lived();
  await expect(
    inside((context) =>
      sql`update marketplace.settlement_part set amount_rupiah = amount_rupiah + 1 where order_id = ${orderId}`.execute(
        context.tx,
      ),
    ),
  ).rejects.toThrow('permission denied');
  await expect(
    inside((context) =>
      sql`insert into marketplace.settlement_part (cooperative_id, order_id, position, key, goes_to, bps, amount_rupiah, article)
          values (${context.cooperativeId}, ${orderId}, 9, 'extra', 'cooperative', 0, 7, '')`.execute(context.tx),
    ),
  ).resolves.toBeDefined();
  const { findings } = await inside(verifyMarketplace);
  expect(findings.map((each) => each.code)).toContain('marketplace.finding_split');
});
