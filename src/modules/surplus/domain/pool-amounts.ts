import { allocate, allocateDown, type Rupiah } from '#kernel/money.ts';
import type { Rounding } from '../model.ts';
import type { PoolPlan } from './pools.ts';

/** The rupiah of every pool, in the order of the rules: the whole goes down the tree, level by level. */
export function amountsOfSurplus(surplus: Rupiah, plan: PoolPlan, rounding: Rounding): Rupiah[] {
  const amounts = plan.pools.map(() => 0n);
  placeLevel(surplus, plan.top, plan, rounding, amounts);
  return amounts;
}

/** A loss stands in one pool, in that pool's parents, and in its parts; every other pool is empty. */
export function amountsOfLoss(loss: Rupiah, bearer: number | null, plan: PoolPlan, rounding: Rounding): Rupiah[] {
  const amounts = plan.pools.map(() => 0n);
  for (let at = bearer; at !== null; at = plan.pools[at]?.parent ?? null) amounts[at] = loss;
  if (bearer !== null) placeLevel(loss, plan.pools[bearer]?.children ?? [], plan, rounding, amounts);
  return amounts;
}

/**
 * Divides `whole` among the pools of one level and what they hold among theirs. Always complete: by largest remainder, or,
 * where articles round down and the reserve is one of the pools, cut down with the rest in the reserve.
 */
function placeLevel(
  whole: Rupiah,
  level: readonly number[],
  plan: PoolPlan,
  rounding: Rounding,
  amounts: Rupiah[],
): void {
  if (level.length === 0) return;
  const weights = level.map((index) => BigInt(plan.pools[index]?.rule.bps ?? 0));
  const reserve = level.findIndex((index) => plan.pools[index]?.to === 'reserve');
  let parts: Rupiah[];
  if (rounding === 'floor' && reserve >= 0) {
    const cut = allocateDown(whole, weights);
    parts = cut.parts.map((part, at) => (at === reserve ? part + cut.rest : part));
  } else {
    parts = allocate(whole, weights);
  }
  level.forEach((index, at) => {
    const part = parts[at] ?? 0n;
    amounts[index] = part;
    placeLevel(part, plan.pools[index]?.children ?? [], plan, rounding, amounts);
  });
}
