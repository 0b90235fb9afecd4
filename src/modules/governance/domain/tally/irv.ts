import { batchThatCannotWin, excludeWriteIns } from './batch.ts';
import { Count } from './count.ts';
import { unitsPerVote } from './decimals.ts';
import type { Election } from './election.ts';
import type { Tally } from './facts.ts';
import { Piles } from './piles.ts';
import { droopQuota } from './quota.ts';
import { outermost } from './tie.ts';

/**
 * Instant run-off (IRV). A paper counts for its highest-ranked continuing candidate. Whoever has more than half of the
 * active papers is elected; else the lowest is excluded, or (`batch`) all together who cannot win. Undeclared write-ins
 * are excluded first. Two who are exactly equal at the end are decided as any tie. A round shows the votes before its
 * action and lists continuing candidates only.
 */
export function irv(election: Election): Tally {
  const count = new Count(election);
  const unit = unitsPerVote(election.decimals);
  const piles = new Piles(election.groups, election.candidates.length, unit, count.hopeful);
  for (;;) {
    const votes = piles.votes.map((has, candidate) => (count.hopeful.has(candidate) ? has : null));
    const quota = droopQuota(piles.total() / unit, 1) * unit;
    const facts = { quota, votes, nonTransferable: piles.nonTransferable };
    const writeIns = excludeWriteIns(count, piles.votes);
    const reached = writeIns ? [] : count.electReaching(quota, piles.votes);
    const remaining = writeIns ? [] : lastOne(count, piles.votes);
    const elected = [...reached, ...remaining];
    if (elected.length > 0) {
      count.record({ ...facts, action: { kind: 'elect' }, elected, electedWithoutQuota: remaining });
      return count.close();
    }
    const batch = election.batch && !writeIns ? batchThatCannotWin(count, piles.votes) : null;
    const action = writeIns ?? batch ?? count.excludeLowest(piles.votes);
    count.record({ ...facts, action });
    for (const out of action.who) piles.moveAll(out, count.hopeful);
  }
}

/** The winner without a majority: the only one left, or the one of two equals whom the tie-break prefers. */
function lastOne(count: Count, votes: readonly bigint[]): number[] {
  const leaders = outermost([...count.hopeful], 'highest', votes);
  const isDeadHeat = count.hopeful.size === 2 && leaders.length === 2;
  return isDeadHeat ? count.fillSeats(leaders, votes) : count.electRemaining(votes);
}
