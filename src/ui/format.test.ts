import { expect, test } from 'vitest';
import { duration, longDate, moment, monthName, percent, rupiah, shortDate, wholeNumber } from './format.ts';

test('an amount is written together in both languages', () => {
  expect(rupiah('id', 150_000n)).toBe('Rp150.000');
  expect(rupiah('en', 150_000n)).toBe('Rp150,000');
  expect(rupiah('id', 0n)).toBe('Rp0');
});

test('a minus stands before the sign of the currency', () => {
  expect(rupiah('id', -1_250_000n)).toBe('-Rp1.250.000');
});

test('an amount beyond the reach of floating point keeps every rupiah', () => {
  expect(rupiah('id', 9_007_199_254_740_993n)).toBe('Rp9.007.199.254.740.993');
  expect(rupiah('id', '9007199254740993')).toBe('Rp9.007.199.254.740.993');
});

test('what is not whole rupiah is a fault, never a guess', () => {
  expect(() => rupiah('id', '1500.5')).toThrow('not an amount');
});

test('basis points are percentages with at most two decimals', () => {
  expect(percent('id', 1250)).toBe('12,5%');
  expect(percent('en', 1250)).toBe('12.5%');
  expect(percent('id', 10_000)).toBe('100%');
  expect(percent('en', 1)).toBe('0.01%');
});

test('a date says the same day wherever the server stands', () => {
  expect(longDate('id', '2026-08-01')).toBe('1 Agustus 2026');
  expect(longDate('en', '2026-08-01')).toBe('1 August 2026');
  expect(shortDate('id', '2026-12-31')).toBe('31 Des 2026');
  expect(monthName('id', '2026-03')).toBe('Maret 2026');
});

test('a moment is told in the zone of the cooperative', () => {
  expect(moment('id', '2026-11-23T17:05:00.000Z', 'Asia/Jakarta')).toBe('24 Nov 2026, 00.05 WIB');
  expect(moment('id', '2026-11-23T17:05:00.000Z', 'Asia/Jayapura')).toBe('24 Nov 2026, 02.05 WIT');
});

test('minutes are told in hours', () => {
  expect(duration('id', 450)).toBe('7 jam 30 menit');
  expect(duration('id', 45)).toBe('45 menit');
  expect(duration('en', 60)).toBe('1 hour');
});

test('a count is grouped by the habit of its language', () => {
  expect(wholeNumber('id', 12_500)).toBe('12.500');
  expect(wholeNumber('en', 12_500)).toBe('12,500');
});
