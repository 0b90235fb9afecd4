import { Count } from './count.ts';
import { unitsPerVote } from './decimals.ts';
import type { Election } from './election.ts';
import type { Action, Tally } from './facts.ts';
import { Piles } from './piles.ts';
import { droopQuota } from './quota.ts';

/**
 * Scottish STV, the Scottish Local Government Elections Order 2007 (SSI 2007/42), Schedule 1, rules 45-52.
 *
 * Fixed quota; one transfer a stage, the largest surplus first; a paper's new value is surplus × value when received ÷
 * total, rounded down; with no surplus left the lowest is excluded and the papers move at the value they have; the last
 * vacancies are filled without reaching the quota. A round shows the votes at the end of its stage.
 */
export function scottishStv(election: Election): Tally {
  const count = new Count(election);
  const unit = unitsPerVote(election.decimals);
  const piles = new Piles(election.groups, election.candidates.length, unit, count.hopeful);
  const quota = droopQuota(piles.total() / unit, election.seats) * unit;
  const pending = new Set<number>();
  let lostToRounding = 0n;
  let action: Action = { kind: 'first-preferences' };
  let optional = false;

  for (;;) {
    const reached = count.electReaching(quota, piles.votes);
    const remaining = count.electRemaining(piles.votes);
    for (const winner of reached) if ((piles.votes[winner] ?? 0n) > quota) pending.add(winner);
    const { votes, nonTransferable } = piles;
    const elected = [...reached, ...remaining];
    const electedWithoutQuota = remaining;
    count.record({ action, quota, votes, nonTransferable, lostToRounding, elected, electedWithoutQuota, optional });
    if (count.seatsLeft === 0) return count.close();

    if (pending.size > 0) {
      const of = count.highest([...pending], piles.votes, 'transfer');
      const total = piles.votes[of] ?? 0n;
      const surplus = total - quota;
      lostToRounding += surplus - piles.move(of, count.hopeful, (value) => (surplus * value) / total);
      piles.votes[of] = quota;
      pending.delete(of);
      action = { kind: 'surplus', of, surplus };
    } else {
      const exclusion = count.excludeLowest(piles.votes);
      optional = count.isUncontested;
      for (const out of exclusion.who) piles.moveAll(out, count.hopeful);
      action = exclusion;
    }
  }
}
