import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sum } from '#kernel/money.ts';
import type { FeePart } from '#modules/bylaws/model.ts';
import { refundParts, splitPrice, workerRupiah } from './split.ts';

const articleOf = (path: string): string => `Pasal ${path}`;
const price = fc.bigInt({ min: 1n, max: 50_000_000n });

/** Parts that sum to the whole, as the bylaws demand. */
const parts = fc.array(fc.nat(10_000), { minLength: 0, maxLength: 4 }).map((cuts): FeePart[] => {
  const edges = [0, ...cuts.toSorted((a, b) => a - b), 10_000];
  return edges.slice(1).map((edge, index) => ({
    key: `part-${index}`,
    to: index === 0 ? 'worker' : index === 1 ? 'cooperative' : 'fund',
    bps: edge - (edges[index] ?? 0),
  }));
});

describe('a split', () => {
  test('sums to the price exactly, and no part is a rupiah away from its percentage', () => {
    fc.assert(
      fc.property(price, parts, (amount, rules) => {
        const split = splitPrice(amount, rules, articleOf);
        expect(sum(split.map((part) => part.amountRupiah))).toBe(amount);
        for (const part of split) {
          const exact = (amount * BigInt(part.bps)) / 10_000n;
          expect(part.amountRupiah === exact || part.amountRupiah === exact + 1n).toBe(true);
        }
      }),
    );
  });

  test('names the article of every part', () => {
    const [worker] = splitPrice(100n, [{ key: 'worker', to: 'worker', bps: 10_000 }], articleOf);
    expect(worker?.article).toBe('Pasal feeSplit.parts.worker.bps');
  });

  test('of Rp33,333 at 90/8/2 is 30,000, 2,666 and 667: the rupiah left over go where most was cut off', () => {
    const rules: FeePart[] = [
      { key: 'worker', to: 'worker', bps: 9000 },
      { key: 'cooperative', to: 'cooperative', bps: 800 },
      { key: 'reserve', to: 'fund', fund: 'socialFund', bps: 200 },
    ];
    const split = splitPrice(33_333n, rules, articleOf);
    expect(split.map((part) => part.amountRupiah)).toEqual([30_000n, 2_666n, 667n]);
    expect(workerRupiah(split)).toBe(30_000n);
  });
});

describe('refunds', () => {
  test('of one order, however many, add up to what was given back, never take more than a part had, and end at nothing', () => {
    fc.assert(
      fc.property(price, parts, fc.array(fc.nat(100), { maxLength: 6 }), (amount, rules, shares) => {
        const split = splitPrice(amount, rules, articleOf).map((part) => part.amountRupiah);
        const before: bigint[][] = [];
        let left = amount;
        for (const share of [...shares, 100]) {
          const wanted = (left * BigInt(share)) / 100n;
          if (wanted === 0n) continue;
          const borne = refundParts(wanted, split, before);
          expect(sum(borne)).toBe(wanted);
          expect(borne.every((each) => each >= 0n)).toBe(true);
          before.push(borne);
          left -= wanted;
          split.forEach((part, index) => {
            expect(sum(before.map((each) => each[index] ?? 0n)) <= part).toBe(true);
          });
        }
        if (left === 0n)
          expect(split.map((_part, index) => sum(before.map((each) => each[index] ?? 0n)))).toEqual(split);
      }),
    );
  });
});
