import { ascending } from '#kernel/money.ts';
import type { Count } from './count.ts';
import type { ExcludeAction } from './facts.ts';
import { countIn, isElectable, seatsOwed } from './reserve.ts';

/**
 * The largest set of lowest candidates whose votes added up are fewer than the next candidate's: even together they
 * could not catch up. Equals go together or not at all. `null` when there are not at least two, when enough candidates
 * for the seats would not be left, or when a reserve still needs one of them (then one is excluded at a time).
 */
export function batchThatCannotWin(count: Count, votes: readonly bigint[]): ExcludeAction | null {
  const has = (candidate: number): bigint => votes[candidate] ?? 0n;
  const ordered = [...count.hopeful].sort((a, b) => ascending(has(a), has(b)) || a - b);
  if (ordered.some((candidate) => !isElectable(count, candidate))) return null;
  let together = 0n;
  let size = 0;
  for (const [index, candidate] of ordered.entries()) {
    if (ordered.length - index < count.seatsLeft) break;
    if (index > 0 && together < has(candidate)) size = index;
    together += has(candidate);
  }
  const who = ordered.slice(0, size).sort((a, b) => a - b);
  if (who.length < 2) return null;
  const left = new Set(ordered.slice(size));
  if (count.reserves.some((reserve) => countIn(reserve, left) < seatsOwed(reserve, count.winners))) return null;
  count.exclude(who);
  return { kind: 'exclude', who, why: 'cannot-win', votes: who.reduce((sum, one) => sum + has(one), 0n), spared: [] };
}

/**
 * Takes the pile of undeclared write-ins out, in a round of its own while it holds votes: until then nobody can win.
 * `null` when there is no such pile or nobody voted for it.
 */
export function excludeWriteIns(count: Count, votes: readonly bigint[]): ExcludeAction | null {
  const { writeIn } = count.election;
  if (writeIn === null || !count.hopeful.has(writeIn)) return null;
  count.exclude([writeIn]);
  const has = votes[writeIn] ?? 0n;
  return has === 0n ? null : { kind: 'exclude', who: [writeIn], why: 'write-in', votes: has, spared: [] };
}
