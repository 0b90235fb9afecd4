import { expect, test } from 'vitest';
import { royaltyOf } from './royalty.ts';

const rules = { royaltyBps: 300, royaltyYears: 5 };
const founders = ['Ani', 'Budi', 'Citra'].map((name, index) => ({
  id: `mem_${index}`,
  number: index + 1,
  name,
  admittedOn: '2025-05-10',
}));
const of = (year: number, surplusRupiah = 10_000_000n, startMonth = 1) => ({ year, surplusRupiah, startMonth });

test('founders receive their part of the surplus in equal parts, the rupiah left over to the lowest number (AD, "Pendiri")', () => {
  const royalty = royaltyOf(rules, of(2025, 33_333_399n), founders);
  expect(royalty).toMatchObject({ bps: 300, lastYear: 2029, amountRupiah: 1_000_001n });
  expect(royalty?.members.map((each) => each.royaltyRupiah)).toEqual([333_334n, 333_334n, 333_333n]);
});

test('the year of the founding is the first, and after the last one there is none', () => {
  expect(royaltyOf(rules, of(2024), founders)).toBeNull();
  expect(royaltyOf(rules, of(2029), founders)).toMatchObject({ amountRupiah: 300_000n });
  expect(royaltyOf(rules, of(2030), founders)).toBeNull();
  // A financial year that begins in July: May 2025 lies in that of 2024.
  expect(royaltyOf(rules, of(2024, 10_000_000n, 7), founders)).toMatchObject({ lastYear: 2028 });
});

test('without a surplus, without the article or without founders there is no royalty', () => {
  expect(royaltyOf(rules, of(2025, -1n), founders)).toBeNull();
  expect(royaltyOf(rules, of(2025, 0n), founders)).toBeNull();
  expect(royaltyOf({ ...rules, royaltyBps: 0 }, of(2025), founders)).toBeNull();
  expect(royaltyOf(rules, of(2025), [])).toBeNull();
});
