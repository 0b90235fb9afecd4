import { batchThatCannotWin, excludeWriteIns } from './batch.ts';
import { Count } from './count.ts';
import { unitsPerVote } from './decimals.ts';
import type { Election } from './election.ts';
import type { Tally } from './facts.ts';
import { Piles } from './piles.ts';
import { droopQuota } from './quota.ts';

/**
 * STV by the weighted inclusive Gregory method, as Minneapolis counts it.
 *
 * Fixed quota. All who reach it are elected together and every paper they hold moves on: the part that is surplus is
 * surplus ÷ total, rounded down, and a paper's new value is its value × that part, rounded down. When nobody reaches the
 * quota the lowest is excluded, or (`batch`) all together who cannot win; undeclared write-ins go first. As many left as
 * seats: all are elected. A round shows the votes before its action.
 */
export function wigm(election: Election): Tally {
  const count = new Count(election);
  const unit = unitsPerVote(election.decimals);
  const piles = new Piles(election.groups, election.candidates.length, unit, count.hopeful);
  const quota = droopQuota(piles.total() / unit, election.seats) * unit;
  let lostToRounding = 0n;
  for (;;) {
    const votes = [...piles.votes];
    const facts = { quota, votes, nonTransferable: piles.nonTransferable, lostToRounding };
    const writeIns = excludeWriteIns(count, votes);
    const reached = writeIns ? [] : count.electReaching(quota, votes);
    const remaining = writeIns ? [] : count.electRemaining(votes);
    const elected = [...reached, ...remaining];
    if (elected.length === 0) {
      const batch = election.batch && !writeIns ? batchThatCannotWin(count, votes) : null;
      const action = writeIns ?? batch ?? count.excludeLowest(votes);
      count.record({ ...facts, action });
      for (const out of action.who) piles.moveAll(out, count.hopeful);
      continue;
    }
    count.record({ ...facts, action: { kind: 'elect' }, elected, electedWithoutQuota: remaining });
    if (count.seatsLeft === 0) return count.close();
    for (const winner of reached) lostToRounding += moveSurplus(piles, winner, quota, unit, count.hopeful);
  }
}

/** Moves a winner's surplus; answers the votes that rounding down left with nobody. */
function moveSurplus(piles: Piles, winner: number, quota: bigint, unit: bigint, hopeful: ReadonlySet<number>): bigint {
  const total = piles.votes[winner] ?? 0n;
  const surplus = total - quota;
  const part = (surplus * unit) / total;
  const moved = piles.move(winner, hopeful, (value) => (value * part) / unit);
  piles.votes[winner] = quota;
  return surplus - moved;
}
