import { addDays } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { acceptOffer, jobOf, verifyDispatch } from '#modules/dispatch/index.ts';
import {
  addService,
  collectCash,
  finishWork,
  order,
  placeOrder,
  verifyMarketplace,
} from '#modules/marketplace/index.ts';
import { referenceOf } from '#modules/marketplace/model.ts';
import { verifyPayments } from '#modules/payments/index.ts';
import type { Context } from '#platform/registry/context.ts';
import type { House } from './house.ts';
import { inCooperative } from './in-cooperative.ts';
import { appointManager } from './manager.ts';
import { dateOf, foundCooperative, type World } from './world.ts';

const MORNING = '2026-03-02T02:00:00.000Z';
const MILLISECONDS_PER_DAY = 86_400_000;

/** An order as its customer placed it. */
export interface Placed {
  readonly orderId: Id;
  readonly token: string;
  readonly number: number;
  readonly priceRupiah: bigint;
}

/** Who accepted the work of an order. */
export interface Accepted {
  readonly jobId: Id;
  readonly memberId: Id;
  readonly person: Id;
}

/** A platform cooperative with one service, and the steps of an order as tests take them. */
export interface Market {
  readonly world: World;
  /** The key of its one service: cleaning, Rp50,000 an hour, two to six hours. */
  readonly service: string;
  /** The chair, who manages too. */
  readonly manager: Id;
  inside<T>(work: (context: Context) => Promise<T>): Promise<T>;
  /** Moves to the morning of a day that no test has used: nobody's calendar is full there. */
  newDay(): void;
  /** A customer orders three hours for tomorrow at nine. */
  place(wish?: Record<string, unknown>): Promise<Placed>;
  jobFor(orderId: Id): Promise<{ readonly id: Id; readonly memberId: Id | null }>;
  personOf(memberId: Id | null): Id;
  /** Whoever is asked accepts. */
  accept(orderId: Id): Promise<Accepted>;
  /** Moves to the day after today, ten in the morning: the day of an order that was placed just now. */
  onTheDay(): void;
  /** An order that is accepted, done and paid in cash to the worker. */
  lived(): Promise<Placed & { readonly worker: Accepted }>;
  /** The order as the manager sees it. */
  look(orderId: Id): Promise<Awaited<ReturnType<typeof order.run>>>;
  /** What the three rooms find when they verify themselves. */
  findings(): Promise<readonly unknown[]>;
}

/** Founds a market for the tests of one file. */
export async function openMarket(home: House): Promise<Market> {
  home.clock.set(MORNING);
  const world = await foundCooperative(home, { preset: 'platform', members: 9 });
  const manager = world.chair.personId;
  await appointManager(home, world.slug, manager);
  const { key: service } = await home.run(addService, {
    in: world.slug,
    as: manager,
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
  let day = 0;
  const inside: Market['inside'] = (work) => inCooperative(home, world.slug, work);
  const personOf: Market['personOf'] = (memberId) =>
    world.members.find((member) => member.id === memberId)?.personId ?? '';
  const today = (): string => dateOf(home.clock.now());
  const jobFor: Market['jobFor'] = async (orderId) => {
    const job = await inside((context) => jobOf(context, referenceOf(orderId)));
    if (!job) throw new Error(`${orderId} has no job`);
    return job;
  };
  const market: Market = {
    world,
    service,
    manager,
    inside,
    personOf,
    jobFor,
    newDay() {
      day += 3;
      // Later than anything that a test before it has moved to.
      const from = Math.max(
        Date.parse(MORNING) + day * MILLISECONDS_PER_DAY,
        Date.parse(`${today()}T02:00:00.000Z`) + 2 * MILLISECONDS_PER_DAY,
      );
      home.clock.set(new Date(from).toISOString());
    },
    place: (wish = {}) =>
      home.run(placeOrder, {
        in: world.slug,
        as: { kind: 'public' },
        with: {
          service,
          quantity: 3,
          startsOn: addDays(today(), 1),
          startTime: '09:00',
          name: 'Bu Tini Wulandari',
          phone: '0812-3456-7890',
          district: 'Sokaraja',
          address: 'Jl. Mawar 7, rumah cat hijau',
          ...wish,
        },
      }),
    async accept(orderId) {
      const { id: jobId, memberId } = await jobFor(orderId);
      const person = personOf(memberId);
      await home.run(acceptOffer, { in: world.slug, as: person, with: { jobId } });
      return { jobId, memberId: memberId ?? '', person };
    },
    onTheDay() {
      home.clock.set(`${addDays(today(), 1)}T03:00:00.000Z`);
    },
    async lived() {
      const placed = await market.place();
      const worker = await market.accept(placed.orderId);
      market.onTheDay();
      const as = worker.person;
      await home.run(finishWork, { in: world.slug, as, with: { orderId: placed.orderId } });
      await home.run(collectCash, { in: world.slug, as, with: { orderId: placed.orderId } });
      return { ...placed, worker };
    },
    look: (orderId) => home.ask(order, { in: world.slug, as: manager, with: { orderId } }),
    async findings() {
      const found: unknown[] = [];
      for (const verify of [verifyMarketplace, verifyPayments, verifyDispatch]) {
        found.push(...(await inside(verify)).findings);
      }
      return found;
    },
  };
  return market;
}
