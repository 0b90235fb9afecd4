import { required } from '#kernel/assert.ts';

/** Who was picked, and what decided it. */
export interface Choice {
  readonly chosen: number;
  readonly by: 'earlier-stage' | 'lot';
}

/**
 * Picks one of several equal candidates: the one with the most (or fewest) votes at the latest earlier round in which
 * they differed (SSI 2007/42 rules 49(2) and 51(2)); where that leaves several, the round before it; at last the lots,
 * in which the earlier prevails: it is picked among the highest, and picked last among the lowest.
 */
export function pick(
  tied: readonly number[],
  end: 'highest' | 'lowest',
  history: readonly (readonly (bigint | null)[])[],
  lots: readonly number[],
): Choice {
  let left = tied;
  for (const votes of history.toReversed()) {
    left = outermost(left, end, votes);
    if (left.length === 1) return { chosen: required(left[0], 'a pick among nobody'), by: 'earlier-stage' };
  }
  const still = new Set(left);
  const inLots = lots.filter((candidate) => still.has(candidate));
  const chosen = end === 'highest' ? inLots[0] : inLots.at(-1);
  return { chosen: required(chosen, 'the lots leave a candidate out'), by: 'lot' };
}

/** Those of `candidates` who have the most (or fewest) votes. */
export function outermost(
  candidates: readonly number[],
  end: 'highest' | 'lowest',
  votes: readonly (bigint | null)[],
): number[] {
  let best: bigint | null = null;
  let found: number[] = [];
  for (const candidate of candidates) {
    const has = votes[candidate] ?? 0n;
    if (best === null || (end === 'highest' ? has > best : has < best)) [best, found] = [has, []];
    if (has === best) found.push(candidate);
  }
  return found;
}
