import { required } from '#kernel/assert.ts';
import { Count } from './count.ts';
import { divideUp, unitsPerVote } from './decimals.ts';
import type { Election } from './election.ts';
import type { Tally } from './facts.ts';
import { PaperTree } from './paper-tree.ts';

/** Iteration ends when the surplus is below a millionth of a vote (omega), or one unit where there are fewer digits. */
const OMEGA_DECIMALS = 6;

interface Iteration {
  readonly votes: bigint[];
  readonly quota: bigint;
  readonly surplus: bigint;
  readonly elected: readonly number[];
}

/**
 * Meek's method, reference rule of the Proportional Representation Foundation.
 *
 * Every candidate keeps a part of each paper that reaches them (the keep factor, rounded up) and passes on the rest; the
 * factors of winners are lowered until each keeps just the quota, which itself is the votes in play ÷ (seats + 1),
 * rounded down, plus one unit. Then the lowest is excluded. Candidates within the surplus of the lowest are tied, and the
 * lots decide. A round shows votes and quota when its action was taken.
 */
export function meek(election: Election): Tally {
  const count = new Count(election);
  const unit = unitsPerVote(election.decimals);
  const tree = new PaperTree(election.groups);
  const keep = [...election.candidates.keys()].map((candidate) => (count.hopeful.has(candidate) ? unit : 0n));
  const papers = election.groups.reduce((sum, group) => sum + group.weight, 0n);
  for (;;) {
    const { votes, quota, surplus, elected } = converge(count, tree, keep, unit);
    const held = votes.reduce((sum, has) => sum + has, 0n);
    const facts = { quota, votes, nonTransferable: papers * unit - held };
    const remaining = count.electRemaining(votes);
    if (elected.length + remaining.length > 0) {
      const all = [...elected, ...remaining];
      count.record({ ...facts, action: { kind: 'elect' }, elected: all, electedWithoutQuota: remaining });
    } else {
      const action = count.excludeLowest(votes, (lowest, other) => other <= lowest + surplus);
      for (const out of action.who) keep[out] = 0n;
      const last = count.electRemaining(votes);
      count.record({ ...facts, action, elected: last, electedWithoutQuota: last });
    }
    if (count.seatsLeft === 0) return count.close();
  }
}

/** Steps B.2.a to B.2.f of the reference rule: repeats until somebody is elected or the surplus no longer matters. */
function converge(count: Count, tree: PaperTree, keep: bigint[], unit: bigint): Iteration {
  const omega = unitsPerVote(Math.max(0, count.election.decimals - OMEGA_DECIMALS));
  let before: bigint | null = null;
  for (;;) {
    const votes = tree.spread(keep, unit);
    const quota = votes.reduce((sum, has) => sum + has, 0n) / BigInt(count.election.seats + 1) + 1n;
    const elected = count.electReaching(quota, votes);
    const over = count.winners.reduce((sum, winner) => sum + (votes[winner] ?? 0n) - quota, 0n);
    const surplus = over < 0n ? 0n : over;
    if (elected.length > 0 || surplus < omega || (before !== null && surplus >= before))
      return { votes, quota, surplus, elected };
    before = surplus;
    for (const winner of count.winners) {
      const has = required(votes[winner], 'a winner without votes');
      keep[winner] = divideUp(divideUp((keep[winner] ?? 0n) * quota, unit) * unit, has);
    }
  }
}
