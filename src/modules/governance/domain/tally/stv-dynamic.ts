import { Count } from './count.ts';
import { unitsPerVote } from './decimals.ts';
import type { Election } from './election.ts';
import type { Tally } from './facts.ts';
import { Piles } from './piles.ts';
import { isElectable, isNeeded } from './reserve.ts';
import { outermost } from './tie.ts';

/** The quota lies this much above the exact share: a thousandth of a vote, or one unit where there are fewer digits. */
const QUOTA_MARGIN_DECIMALS = 3;

/**
 * STV with a dynamic quota (B. Silverman's rule for the council of the Institute of Mathematical Statistics; A. Raftery,
 * H. Ševčíková, B. Silverman, "The vote package", 2021).
 *
 * At every count the quota is the votes still with continuing candidates ÷ (seats left + 1), rounded down, + 0.001. The
 * first in votes is elected when they have it, one a count, and each of their papers moves on at value × surplus ÷
 * total, rounded down; else the lowest is excluded. A round shows the votes before its action, winners at what they kept.
 */
export function stvDynamic(election: Election): Tally {
  const count = new Count(election);
  const unit = unitsPerVote(election.decimals);
  const margin = unitsPerVote(Math.max(0, election.decimals - QUOTA_MARGIN_DECIMALS));
  const piles = new Piles(election.groups, election.candidates.length, unit, count.hopeful);
  let lostToRounding = 0n;
  for (;;) {
    const votes = [...piles.votes];
    const continuing = [...count.hopeful].reduce((sum, candidate) => sum + (votes[candidate] ?? 0n), 0n);
    const quota = continuing / BigInt(count.seatsLeft + 1) + margin;
    const facts = { quota, votes, nonTransferable: piles.nonTransferable, lostToRounding };
    const elected = electLeader(count, quota, votes);
    if (elected.length === 0) {
      const action = count.excludeLowest(votes);
      count.record({ ...facts, action });
      for (const out of action.who) piles.moveAll(out, count.hopeful);
      continue;
    }
    const [winner = -1] = elected;
    const total = votes[winner] ?? 0n;
    const electedWithoutQuota = total >= quota ? [] : elected;
    count.record({ ...facts, action: { kind: 'elect' }, elected, electedWithoutQuota });
    if (count.seatsLeft === 0) return count.close();
    const surplus = total > quota ? total - quota : 0n;
    const moved = piles.move(winner, count.hopeful, (value) => (total === 0n ? 0n : (value * surplus) / total));
    lostToRounding += surplus - moved;
    piles.votes[winner] = total - surplus;
  }
}

/**
 * Elects the first in votes when a seat is open to them and they have the quota, or are sure of a seat without it: as
 * many are left as seats, or a reserve needs every member that is left. Answers nobody otherwise.
 */
function electLeader(count: Count, quota: bigint, votes: readonly bigint[]): number[] {
  const leaders = outermost([...count.hopeful], 'highest', votes).filter((leader) => isElectable(count, leader));
  const needed = leaders.filter((leader) => isNeeded(count, count.hopeful, leader));
  if (needed.length > 0) return [count.electOne(needed)];
  const hasQuota = leaders.some((leader) => (votes[leader] ?? 0n) >= quota);
  return leaders.length > 0 && (hasQuota || count.isUncontested) ? [count.electOne(leaders)] : [];
}
