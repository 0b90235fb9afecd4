import { expect, test } from 'vitest';
import { holderRoom, issueRoom, payableFrom, yearReturn } from './participation.ts';

const RULES = { capBps: 4_900, holderCapBps: 4_000 };
const held = { ownRupiah: 51_000_000n, participatingRupiah: 0n, holderRupiah: 0n };

test('with 51 million of own capital, 49 million may join it (AD, "Modal penyertaan")', () => {
  expect(issueRoom(held, RULES)).toBe(49_000_000n);
  expect(issueRoom({ ...held, participatingRupiah: 49_000_000n }, RULES)).toBe(0n);
  // Own capital that shrank below is no reason to take more.
  expect(issueRoom({ ownRupiah: 10n, participatingRupiah: 49_000_000n }, RULES)).toBe(0n);
  expect(issueRoom(held, { capBps: 10_000 })).toBeNull();
});

test('the first holder may come: the cap on one is a part of what may be taken, not of what is there', () => {
  const first = holderRoom(held, RULES) ?? 0n;
  expect(first).toBeGreaterThan(0n);
  expect(first).toBeLessThan(19_600_000n);
  // Once all is taken, the same holder has at most two fifths of it.
  expect(holderRoom({ ...held, participatingRupiah: 49_000_000n, holderRupiah: 19_600_000n }, RULES)).toBe(0n);
  expect(holderRoom(held, { capBps: 10_000, holderCapBps: 10_000 })).toBeNull();
});

test('a year’s return counts the months that the money lay there', () => {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const came = { occurredOn: '2026-07-01', amountRupiah: 12_000_000n };
  expect(yearReturn([came], year, 1_000)).toBe(600_000n);
  expect(yearReturn([came, { occurredOn: '2026-10-01', amountRupiah: -6_000_000n }], year, 1_000)).toBe(450_000n);
  expect(yearReturn([{ ...came, occurredOn: '2027-01-01' }], year, 1_000)).toBe(0n);
});

test('money is free after the lock-in and the notice, whichever is later', () => {
  const agreement = { receivedOn: '2026-01-31', lockInMonths: 13, noticeMonths: 6 };
  expect(payableFrom(agreement, '2026-02-01')).toBe('2027-02-28');
  expect(payableFrom(agreement, '2027-01-15')).toBe('2027-07-15');
});
