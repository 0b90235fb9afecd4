import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditedPart, lossOnAccounts } from './capital-accounts.ts';

const holders = fc.array(fc.bigInt({ min: 0n, max: 10_000_000_000n }), { maxLength: 20 }).map((balances) =>
  balances.map((balanceRupiah, index) => ({
    memberId: `mem_${index}`,
    number: index + 1,
    name: `Anggota ${index + 1}`,
    balanceRupiah,
  })),
);
const bps = fc.integer({ min: 0, max: 10_000 });

test('accounts bear exactly their part of a loss, and none more than it holds (AD, "Rekening modal perorangan")', () => {
  fc.assert(
    fc.property(holders, fc.bigInt({ min: 1n, max: 100_000_000_000n }), bps, (all, loss, share) => {
      const parts = lossOnAccounts(loss, share, all);
      const held = all.reduce((total, each) => total + each.balanceRupiah, 0n);
      const part = (loss * BigInt(share)) / 10_000n;
      expect(parts.reduce((total, each) => total + each.lossRupiah, 0n)).toBe(part < held ? part : held);
      for (const { memberId, lossRupiah } of parts)
        expect(lossRupiah).toBeLessThanOrEqual(all.find((each) => each.memberId === memberId)?.balanceRupiah ?? -1n);
    }),
  );
});

test('what is credited and what is paid are the share, and a loss credits nothing', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -1_000_000n, max: 100_000_000_000n }), bps, (share, credit) => {
      const credited = creditedPart(share, credit);
      expect(credited).toBeGreaterThanOrEqual(0n);
      expect(credited).toBeLessThanOrEqual(share > 0n ? share : 0n);
    }),
  );
  expect(creditedPart(101n, 5_000)).toBe(50n);
});
