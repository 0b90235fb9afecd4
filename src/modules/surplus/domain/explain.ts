import { assert } from '#kernel/assert.ts';
import { fraction, multiplyFractions, type Fraction, fractionText } from '#kernel/fraction.ts';
import { ok, refusal, refused, type Result } from '#kernel/result.ts';
import type { Division, ExplanationStep, PoolSplit, ShareExplanation, SurplusSplit } from '../model.ts';
import { baseOf } from './claims.ts';

/** A member's place in the list of members by number; `null` when nobody has the number. */
export function placeOf(split: SurplusSplit, memberNumber: number): number | null {
  let [low, high] = [0, split.members.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((split.members[middle]?.number ?? 0) < memberNumber) low = middle + 1;
    else high = middle;
  }
  return split.members[low]?.number === memberNumber ? low : null;
}

/** The share before rounding: the division's rupiah × base / total. Zero where nobody has a claim. */
export function exactShare(split: SurplusSplit, pool: PoolSplit, place: number): Fraction {
  const division = divisionOf(split, pool, place);
  if (division.total === 0n) return fraction(0n);
  // The two factors need no lowest terms of their own: the product is brought to them once.
  const claim = { numerator: claimOf(split, division, place), denominator: division.total };
  return multiplyFractions({ numerator: division.amountRupiah, denominator: 1n }, claim);
}

/**
 * How a member came to a share: surplus, pool by pool, group, claim. Each step names its whole, its part and the article that
 * sets it. Refuses a member who is not in the split and a pool that does not go to members.
 */
export function explainShare(split: SurplusSplit, memberNumber: number, poolKey: string): Result<ShareExplanation> {
  const pool = split.pools.find((each) => each.key === poolKey);
  if (pool?.to !== 'members') return refused(refusal('surplus.pool_without_shares', { pool: poolKey }));
  const place = placeOf(split, memberNumber);
  if (place === null) return refused(refusal('surplus.member_unknown', { number: String(memberNumber) }));

  const shareRupiah = split.shares.get(poolKey)?.[place] ?? 0n;
  const division = divisionOf(split, pool, place);
  const { article } = pool;
  const steps: ExplanationStep[] = [{ kind: 'surplus', amountRupiah: split.surplus }, ...poolSteps(split, pool)];
  if (division.group !== null) {
    const { group: key, bps, amountRupiah } = division;
    steps.push({ kind: 'group', key, wholeRupiah: pool.amountRupiah, bps, amountRupiah, article });
  }
  steps.push({
    kind: 'claim',
    by: division.by,
    wholeRupiah: division.amountRupiah,
    base: claimOf(split, division, place),
    total: division.total,
    exact: fractionText(exactShare(split, pool, place)),
    roundedRupiah: shareRupiah,
    rounding: split.rounding,
    article,
  });
  const memberName = split.members[place]?.name ?? '';
  return ok({ memberNumber, memberName, pool: poolKey, shareRupiah, steps });
}

/** From the surplus down to the pool, each the part of the one before. A loss enters at the pool that bears it. */
function poolSteps(split: SurplusSplit, pool: PoolSplit): ExplanationStep[] {
  const { key, of, bps, amountRupiah, article } = pool;
  const { loss } = split;
  const parent = split.pools.find((each) => each.key === of);
  if (loss && (loss.pool === key || !parent)) return [{ kind: 'loss', to: loss.to, amountRupiah }];
  const wholeRupiah = parent?.amountRupiah ?? split.surplus;
  const above = parent ? poolSteps(split, parent) : [];
  return [...above, { kind: 'pool', key, of, wholeRupiah, bps, amountRupiah, article }];
}

function claimOf(split: SurplusSplit, division: Division, place: number): bigint {
  const member = split.members[place];
  return member ? baseOf(member, division.by) : 0n;
}

function divisionOf(split: SurplusSplit, pool: PoolSplit, place: number): Division {
  const group = split.members[place]?.group;
  const division = pool.divisions.find((each) => each.group === null || each.group === group);
  assert(division, `member pool ${pool.key} has no division for group ${group}`);
  return division;
}
