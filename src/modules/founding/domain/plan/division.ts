import { allocate, type Rupiah } from '#kernel/money.ts';
import type { Bylaws, SurplusPool } from '#modules/bylaws/model.ts';

/** One pool of the surplus and what a year would bring it. */
export interface PlannedPool {
  readonly pool: SurplusPool;
  readonly depth: 0 | 1;
  readonly amountRupiah: Rupiah;
}

/**
 * How the bylaws would divide a surplus between their pools; between members only the year's own patronage decides. The pools
 * of one level sum to the whole. Nothing is divided of a loss.
 */
export function plannedDivision(bylaws: Pick<Bylaws, 'surplus'>, surplus: Rupiah): PlannedPool[] {
  const { pools } = bylaws.surplus;
  const level = (of: string | undefined, whole: Rupiah, depth: 0 | 1): PlannedPool[] => {
    const own = pools.filter((pool) => pool.of === of);
    const weights = own.map((pool) => BigInt(pool.bps));
    if (weights.every((weight) => weight === 0n)) return [];
    const parts = allocate(whole, weights);
    return own.flatMap((pool, index) => {
      const amountRupiah = parts[index] ?? 0n;
      return [{ pool, depth, amountRupiah }, ...(depth === 0 ? level(pool.key, amountRupiah, 1) : [])];
    });
  };
  return level(undefined, surplus > 0n ? surplus : 0n, 0);
}
