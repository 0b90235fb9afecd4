import * as z from 'zod';
import type { Context } from '#platform/registry/context.ts';
import { line, note, rupiahFromZero } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { keyOfName } from '../domain/names.ts';
import { minuteOfClock } from '../domain/price.ts';
import { clockTime } from '../fields.ts';
import * as orders from '../store/orders.ts';
import * as store from '../store/services.ts';

const MAX_UNITS = 1000;
const MAX_MINUTES = 1440;
/** A fortnight: whoever needs longer notice takes no orders by link. */
const MAX_NOTICE_MINUTES = 20_160;

const terms = {
  nameId: line(100),
  nameEn: line(100).optional().meta({ description: 'in English; the Indonesian name where it is left out' }),
  descriptionId: note(1000).optional(),
  descriptionEn: note(1000).optional(),
  unitId: line(40).meta({ description: 'what is counted: jam, kamar' }),
  unitEn: line(40).optional(),
  baseRupiah: rupiahFromZero(),
  perUnitRupiah: rupiahFromZero(),
  leastUnits: z.int().min(1).max(MAX_UNITS).default(1),
  mostUnits: z.int().min(1).max(MAX_UNITS).default(10),
  baseMinutes: z.int().min(0).max(MAX_MINUTES).default(0),
  minutesPerUnit: z.int().min(0).max(MAX_MINUTES),
  noticeMinutes: z.int().min(0).max(MAX_NOTICE_MINUTES).default(60),
  opens: clockTime().default('07:00'),
  closes: clockTime().default('18:00'),
};
const input = z.strictObject(terms);

const WRONG_TERMS = [
  'marketplace.price_is_nothing',
  'marketplace.takes_no_time',
  'marketplace.units_reversed',
  'marketplace.hours_reversed',
  'marketplace.day_too_short',
] as const;

/** A service that customers can order by its own link, with a price that is known before anybody orders. */
export const addService = command({
  name: 'marketplace.add-service',
  summary: 'Adds a service with its price rule: a base and so much for each unit.',
  may: 'marketplace.manage',
  input,
  output: z.object({ key: z.string() }),
  rejects: WRONG_TERMS,

  async run(context, given) {
    const wanted = termsOf(given, true);
    await orders.lock(context, 'service-keys');
    const key = await freeKey(context, given.nameId);
    const id = await store.insertService(context, key);
    await store.insertVersion(context, id, 1, wanted);
    return { key };
  },
});

/** Changes a service from now on; what was ordered before keeps its price. */
export const changeService = command({
  name: 'marketplace.change-service',
  summary: 'Changes a service, or stops offering it; orders placed before keep their price.',
  may: 'marketplace.manage',
  input: z.strictObject({ ...terms, key: line(60), offered: z.boolean().default(false) }),
  output: z.object({ key: z.string() }),
  rejects: ['marketplace.no_such_service', ...WRONG_TERMS],

  async run(context, { key, offered, ...given }) {
    const wanted = termsOf(given, offered);
    await orders.lock(context, `service:${key}`);
    const before = await store.findService(context, key);
    if (!before) reject('marketplace.no_such_service', {}, { path: 'key' });
    await store.insertVersion(context, before.id, before.version + 1, wanted);
    return { key };
  },
});

/** How customers pay by bank, in the cooperative's own words: bank, account number, holder. */
export const setPaymentNote = command({
  name: 'marketplace.set-payment-note',
  summary: 'Says how customers pay by bank: bank, account number, account holder.',
  may: 'marketplace.manage',
  input: z.strictObject({ words: note(500) }),
  output: z.object({}),
  rejects: [],

  async run(context, { words }) {
    await store.insertPaymentNote(context, words);
    return {};
  },
});

function termsOf(given: z.output<typeof input>, offered: boolean): store.ServiceTerms {
  const { opens, closes, nameEn, descriptionId = '', descriptionEn, unitEn, ...rest } = given;
  const [opensMinute, closesMinute] = [minuteOfClock(opens), minuteOfClock(closes)];
  if (rest.baseRupiah + rest.perUnitRupiah === 0n)
    reject('marketplace.price_is_nothing', {}, { path: 'perUnitRupiah' });
  if (rest.baseMinutes + rest.minutesPerUnit === 0) reject('marketplace.takes_no_time', {}, { path: 'minutesPerUnit' });
  if (rest.leastUnits > rest.mostUnits) reject('marketplace.units_reversed', {}, { path: 'mostUnits' });
  if (opensMinute >= closesMinute) reject('marketplace.hours_reversed', {}, { path: 'closes' });
  const longest = rest.baseMinutes + rest.minutesPerUnit * rest.mostUnits;
  if (longest > closesMinute - opensMinute) {
    reject('marketplace.day_too_short', { longest: String(longest) }, { path: 'mostUnits' });
  }
  return {
    ...rest,
    nameEn: nameEn ?? rest.nameId,
    descriptionId,
    descriptionEn: descriptionEn ?? descriptionId,
    unitEn: unitEn ?? rest.unitId,
    opensMinute,
    closesMinute,
    offered,
  };
}

async function freeKey(context: Context, name: string): Promise<string> {
  const wanted = keyOfName(name);
  const taken = await store.keysLike(context, wanted);
  for (let no = 1; ; no += 1) {
    const key = no === 1 ? wanted : `${wanted}-${no}`;
    if (!taken.includes(key)) return key;
  }
}
