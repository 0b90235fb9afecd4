import { expect, test } from 'vitest';
import { buyInParts, payOutBy, yearInterest } from './accounts.ts';

test('of a buy-in the reserve gets its part for good, the fraction of a rupiah stays the member’s (AD, "Rekening modal perorangan")', () => {
  expect(buyInParts(5_000_001n, { buyInToReserveBps: 2_000 })).toEqual({
    reserveRupiah: 1_000_000n,
    accountRupiah: 4_000_001n,
  });
  expect(buyInParts(100n, { buyInToReserveBps: 0 })).toEqual({ reserveRupiah: 0n, accountRupiah: 100n });
});

test('an account earns for the months that its money lay there, cut down once', () => {
  expect(yearInterest(12n * 4_000_000n, 500)).toBe(200_000n);
  // Paid in at the beginning of July: six month ends.
  expect(yearInterest(6n * 4_000_000n, 500)).toBe(100_000n);
  expect(yearInterest(239n, 500)).toBe(0n);
  expect(yearInterest(240n, 500)).toBe(1n);
});

test('an account is paid out within the years of the articles, counted from the day of leaving', () => {
  expect(payOutBy('2025-06-30', 3)).toBe('2028-06-30');
  expect(payOutBy('2028-02-29', 1)).toBe('2029-02-28');
  expect(payOutBy(null, 3)).toBeNull();
});
