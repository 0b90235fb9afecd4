import { expect, test } from 'vitest';
import { buyInParts, payOutBy } from './accounts.ts';

test('of a buy-in the reserve gets its part for good, the fraction of a rupiah stays the member’s (AD, "Rekening modal perorangan")', () => {
  expect(buyInParts(5_000_001n, { buyInToReserveBps: 2_000 })).toEqual({
    reserveRupiah: 1_000_000n,
    accountRupiah: 4_000_001n,
  });
  expect(buyInParts(100n, { buyInToReserveBps: 0 })).toEqual({ reserveRupiah: 0n, accountRupiah: 100n });
});

test('an account is paid out within the years of the articles, counted from the day of leaving', () => {
  expect(payOutBy('2025-06-30', 3)).toBe('2028-06-30');
  expect(payOutBy('2028-02-29', 1)).toBe('2029-02-28');
  expect(payOutBy(null, 3)).toBeNull();
});
