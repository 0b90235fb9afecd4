import { Count } from './count.ts';
import type { BallotGroup, Election } from './election.ts';
import type { Tally } from './facts.ts';

/**
 * Schulze's method with winning votes (M. Schulze, "A new monotonic, clone-independent … single-winner election method",
 * 2011), equal ranks allowed: whoever is not ranked stands below all who are, equal to the others. An option that does
 * not beat the default option is dropped (Debian constitution A.5); if all are, the default option is the result.
 */
export function schulze(election: Election): Tally {
  const count = new Count(election);
  const { defaultOption } = election;
  const options = [...count.hopeful];
  const pairwise = comparePairs(election.groups, election.candidates.length, options);
  const order = orderByPaths(pairwise, options);
  const beatDefault = options.filter((option) => option !== defaultOption && beats(pairwise, option, defaultOption));
  const facts = { quota: null, votes: election.candidates.map(() => null), nonTransferable: 0n };

  if (defaultOption !== null) {
    const who = options.filter((option) => option !== defaultOption && !beatDefault.includes(option));
    count.exclude(who);
    if (beatDefault.length > 0) count.exclude([defaultOption]);
    count.record({ ...facts, action: { kind: 'drop', who, defaultOption }, excluded: who });
  }
  const contenders = defaultOption === null ? options : [...beatDefault, defaultOption];
  const elected: number[] = [];
  for (const equals of orderByPaths(pairwise, contenders)) {
    const open = equals.filter((option) => count.hopeful.has(option));
    elected.push(...count.fillSeats(open, []));
  }
  count.record({ ...facts, action: { kind: 'compare' }, elected });
  return count.close({ pairwise, order, beatDefault });
}

function beats(pairwise: readonly (readonly bigint[])[], option: number, other: number | null): boolean {
  return other === null || (pairwise[option]?.[other] ?? 0n) > (pairwise[other]?.[option] ?? 0n);
}

/** For every pair, the papers that put the first above the second. */
function comparePairs(groups: readonly BallotGroup[], candidates: number, options: readonly number[]): bigint[][] {
  const pairwise = Array.from({ length: candidates }, () => Array.from({ length: candidates }, () => 0n));
  const takesPart = pairwise.map((_, candidate) => options.includes(candidate));
  for (const { ranking, levelEnds, weight } of groups) {
    const isBelow = [...takesPart];
    let start = 0;
    for (const end of levelEnds ?? ranking.map((_, place) => place + 1)) {
      const level = ranking.slice(start, end);
      for (const option of level) isBelow[option] = false;
      for (const option of level) {
        const row = takesPart[option] ? pairwise[option] : undefined;
        if (row) for (const other of options) if (isBelow[other]) row[other] = (row[other] ?? 0n) + weight;
      }
      start = end;
    }
  }
  return pairwise;
}

/** Options from the strongest on: each is ahead of another when its strongest path to it is stronger than back. */
function orderByPaths(pairwise: readonly (readonly bigint[])[], options: readonly number[]): number[][] {
  const paths = strongestPaths(pairwise, options);
  const isAhead = (a: number, b: number): boolean => (paths.get(a)?.get(b) ?? 0n) > (paths.get(b)?.get(a) ?? 0n);
  const order: number[][] = [];
  let left = options;
  while (left.length > 0) {
    const first = left.filter((option) => !left.some((other) => isAhead(other, option)));
    order.push(first.toSorted((a, b) => a - b));
    left = left.filter((option) => !first.includes(option));
  }
  return order;
}

/** The strength of the strongest path between every two options: its weakest winning votes (Floyd and Warshall). */
function strongestPaths(
  pairwise: readonly (readonly bigint[])[],
  options: readonly number[],
): Map<number, Map<number, bigint>> {
  const direct = (a: number, b: number): bigint => (beats(pairwise, a, b) ? (pairwise[a]?.[b] ?? 0n) : 0n);
  const paths = new Map(options.map((a) => [a, new Map(options.map((b) => [b, direct(a, b)]))]));
  for (const via of options)
    for (const [from, row] of paths) {
      const first = row.get(via) ?? 0n;
      if (from === via || first === 0n) continue;
      for (const [to, known] of row) {
        const second = paths.get(via)?.get(to) ?? 0n;
        const through = first < second ? first : second;
        if (to !== from && to !== via && through > known) row.set(to, through);
      }
    }
  return paths;
}
