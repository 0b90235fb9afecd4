import type { Election } from '#modules/governance/domain/tally/election.ts';

/** Every set of seats that keeps the reserves, the one with the most votes; `null` when several have as many. */
export function bestSet(election: Election, votes: readonly bigint[]): number[] | null {
  let best: number[] | null = null;
  let most = -1n;
  for (const set of subsets([...election.candidates.keys()], election.seats)) {
    const keepsReserves = election.reserves.every(
      ({ members, seats }) => set.filter((one) => members.includes(one)).length >= seats,
    );
    if (!keepsReserves) continue;
    const total = set.reduce((sum, one) => sum + (votes[one] ?? 0n), 0n);
    if (total === most) best = null;
    if (total > most) [best, most] = [set, total];
  }
  return best;
}

function subsets(from: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return from.flatMap((one, place) => subsets(from.slice(place + 1), size - 1).map((rest) => [one, ...rest]));
}
