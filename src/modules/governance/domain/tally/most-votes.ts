import { Count } from './count.ts';
import { unitsPerVote } from './decimals.ts';
import type { Election } from './election.ts';
import type { Tally } from './facts.ts';

/**
 * The seats go to those with the most votes, each mark being one vote. Reserved seats are filled from their group first
 * only when the free result misses the minimum: a seat is open to all as long as enough are left for the reserves.
 */
export function mostVotes(election: Election): Tally {
  const count = new Count(election);
  const unit = unitsPerVote(election.decimals);
  const votes = election.candidates.map(() => 0n);
  let nonTransferable = 0n;
  for (const { ranking, weight } of election.groups) {
    const marks = ranking.filter((candidate) => count.hopeful.has(candidate));
    for (const candidate of marks) votes[candidate] = (votes[candidate] ?? 0n) + weight * unit;
    if (marks.length === 0) nonTransferable += weight * unit;
  }

  const electable = [...count.hopeful].filter((candidate) => candidate !== election.writeIn);
  const free = new Count({ ...election, reserves: [] }).fillSeats(electable, votes);
  const elected = count.fillSeats(electable, votes);
  const reserveDecided = elected.some((winner) => !free.includes(winner));
  count.record({ action: { kind: 'count', reserveDecided }, quota: null, votes, nonTransferable, elected });
  return count.close();
}
