import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareDown, sum } from '#kernel/money.ts';
import { payableFrom, termInterest, termTerms, yearCredits } from './savings.ts';

test('a withdrawal is payable when the notice of the articles has passed (AD, "Simpanan sukarela dan berjangka")', () => {
  const rules = { allowed: true, interestBps: 300, withdrawalNoticeDays: 3 };
  expect(payableFrom('2026-02-27', rules)).toBe('2026-03-02');
  expect(payableFrom('2026-02-27', { ...rules, withdrawalNoticeDays: 0 })).toBe('2026-02-27');
});

test('term savings mature after the months of the articles and earn the rate for those months', () => {
  const terms = termTerms('2025-08-31', { allowed: true, interestBps: 600, months: 6 });
  expect(terms.maturesOn).toBe('2026-02-28');
  expect(termInterest(10_000_000n, terms)).toBe(300_000n);
  expect(termInterest(10_000_000n, { months: 12, interestBps: 600 })).toBe(600_000n);
  expect(termInterest(199n, { months: 1, interestBps: 600 })).toBe(0n);
});

test('under sharia savers share their part of what financing earned by all they have saved, without a fixed rate', () => {
  const savers = [
    { memberId: 'a', voluntary: 12n * 1_000_000n, term: 0n },
    { memberId: 'b', voluntary: 0n, term: 12n * 3_000_000n },
    { memberId: 'c', voluntary: 0n, term: 0n },
  ];
  expect(yearCredits(savers, { interestBps: 0, earnedRupiah: 1_000_000n, saversShareBps: 4_000 })).toEqual([
    { memberId: 'a', interestRupiah: 0n, sharedRupiah: 100_000n },
    { memberId: 'b', interestRupiah: 0n, sharedRupiah: 300_000n },
  ]);
});

test('the savers’ part is given away to the rupiah, to nobody who has saved nothing', () => {
  const saver = fc.record({ voluntary: fc.bigInt(0n, 10n ** 10n), term: fc.bigInt(0n, 10n ** 10n) });
  fc.assert(
    fc.property(fc.array(saver, { maxLength: 20 }), fc.bigInt(0n, 10n ** 10n), fc.nat(10_000), (each, earned, bps) => {
      const savers = each.map((one, place) => ({ memberId: String(place), ...one }));
      const credits = yearCredits(savers, { interestBps: 0, earnedRupiah: earned, saversShareBps: bps });
      const anybody = savers.some(({ voluntary, term }) => voluntary + term > 0n);
      expect(sum(credits.map((one) => one.sharedRupiah))).toBe(anybody ? shareDown(earned, bps) : 0n);
      for (const { memberId } of credits) {
        const { voluntary = 0n, term = 0n } = savers[Number(memberId)] ?? {};
        expect(voluntary + term).toBeGreaterThan(0n);
      }
    }),
  );
});
