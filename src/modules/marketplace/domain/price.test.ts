import { describe, expect, test } from 'vitest';
import { clockOfMinute } from '#kernel/calendar.ts';
import type { Service } from '../model.ts';
import { firstName, keyOfName } from './names.ts';
import { minuteOfClock, minutesBetween, priceOf, whyNotOrderable } from './price.ts';

const SERVICE: Service = {
  id: 'svc_01h455vb4pex5vsknk084sn02q',
  key: 'bersih-rumah',
  version: 1,
  nameId: 'Bersih rumah',
  nameEn: 'House cleaning',
  descriptionId: '',
  descriptionEn: '',
  unitId: 'jam',
  unitEn: 'hour',
  baseRupiah: 25_000n,
  perUnitRupiah: 40_000n,
  leastUnits: 2,
  mostUnits: 6,
  baseMinutes: 15,
  minutesPerUnit: 60,
  noticeMinutes: 120,
  opensMinute: 420,
  closesMinute: 1080,
  offered: true,
};
const NOW = { on: '2026-03-02', minute: 540 };
const wish = (quantity: number, on: string, clock: string) => ({
  quantity,
  start: { on, minute: minuteOfClock(clock) },
});

test('a price is a base and so much for each unit, and so is the time', () => {
  expect(priceOf(SERVICE, 3)).toEqual({ priceRupiah: 145_000n, durationMinutes: 195 });
});

describe('an order', () => {
  test('as the service says can be placed', () => {
    expect(whyNotOrderable(SERVICE, wish(3, '2026-03-02', '11:00'), NOW)).toBeNull();
  });

  test.each([
    ['too few', wish(1, '2026-03-03', '09:00'), 'marketplace.too_few_units', 'quantity'],
    ['too many', wish(7, '2026-03-03', '09:00'), 'marketplace.too_many_units', 'quantity'],
    ['yesterday', wish(3, '2026-03-01', '09:00'), 'marketplace.starts_in_the_past', 'startsOn'],
    ['in an hour', wish(3, '2026-03-02', '10:59'), 'marketplace.too_short_notice', 'startTime'],
    ['before dawn', wish(3, '2026-03-03', '06:59'), 'marketplace.outside_hours', 'startTime'],
    ['into the night', wish(3, '2026-03-03', '14:46'), 'marketplace.outside_hours', 'startTime'],
  ])('%s is refused at its field', (_why, wanted, code, path) => {
    expect(whyNotOrderable(SERVICE, wanted, NOW)).toMatchObject({ code, path });
  });

  test('of a service that is not offered any more is refused', () => {
    const gone = { ...SERVICE, offered: false };
    expect(whyNotOrderable(gone, wish(3, '2026-03-03', '09:00'), NOW)?.code).toBe('marketplace.not_offered');
  });
});

test('minutes are counted across midnight and month ends', () => {
  expect(minutesBetween({ on: '2026-02-28', minute: 1439 }, { on: '2026-03-01', minute: 1 })).toBe(2);
  expect(minutesBetween({ on: '2026-03-01', minute: 1 }, { on: '2026-02-28', minute: 1439 })).toBe(-2);
});

test('a clock is written as it is read', () => {
  expect(['00:00', '07:05', '23:59'].map((text) => clockOfMinute(minuteOfClock(text)))).toEqual([
    '00:00',
    '07:05',
    '23:59',
  ]);
});

test('the address of a service is made of its name', () => {
  expect(keyOfName('  Bersih Rumah (2 jam)! ')).toBe('bersih-rumah-2-jam');
  expect(keyOfName('Café Ñ')).toBe('cafe-n');
  expect(keyOfName('???')).toBe('layanan');
});

test('a customer is told a first name, nothing else', () => {
  expect(firstName('Ani Lestari')).toBe('Ani');
  expect(firstName(' Sukarno ')).toBe('Sukarno');
});
