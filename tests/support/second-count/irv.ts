import type { Election } from '#modules/governance/domain/tally/election.ts';
import { firstChoices, ranked, standing, type SecondCount } from './by-hand.ts';

/** Instant run-off by hand: all papers are dealt anew in every round. */
export function irvByHand(election: Election): SecondCount {
  const rounds: SecondCount['rounds'][number][] = [];
  const earlier: bigint[][] = [];
  let left = standing(election, true);
  if (firstChoices(election, left).votes[election.writeIn ?? -1] === 0n) left = standing(election, false);
  for (;;) {
    const { votes, nonTransferable } = firstChoices(election, left);
    rounds.push({ votes, nonTransferable });
    const order = ranked(left, votes, earlier, election.lots);
    earlier.push(votes);
    const active = votes.reduce((sum, has) => sum + has, 0n);
    const [leader = -1] = order;
    if (election.writeIn !== null && left.includes(election.writeIn)) {
      left = left.filter((candidate) => candidate !== election.writeIn);
      continue;
    }
    const isDeadHeat = left.length === 2 && votes[left[0] ?? -1] === votes[left[1] ?? -1];
    if (2n * (votes[leader] ?? 0n) > active || left.length === 1 || isDeadHeat) return { winners: [leader], rounds };
    const out = election.batch ? losers(order.toReversed(), votes) : [];
    left = left.filter((candidate) => (out.length > 1 ? !out.includes(candidate) : candidate !== order.at(-1)));
  }
}

/** Tries every number of lowest candidates, the largest first. */
function losers(lowestFirst: readonly number[], votes: readonly bigint[]): number[] {
  for (let size = lowestFirst.length - 1; size > 1; size -= 1) {
    const together = lowestFirst.slice(0, size).reduce((sum, candidate) => sum + (votes[candidate] ?? 0n), 0n);
    if (together < (votes[lowestFirst[size] ?? -1] ?? 0n)) return lowestFirst.slice(0, size);
  }
  return [];
}
