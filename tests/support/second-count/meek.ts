import type { Election } from '#modules/governance/domain/tally/election.ts';
import { ranked, standing, type SecondCount } from './by-hand.ts';

/** The reference rule of the Proportional Representation Foundation, paper by paper, step by step. No reserves. */
export function meekByHand(election: Election): SecondCount {
  const unit = 10n ** BigInt(election.decimals);
  const omega = election.decimals >= 6 ? 10n ** BigInt(election.decimals - 6) : 1n;
  const everybody = standing(election, false);
  const keep = election.candidates.map((_, candidate) => (everybody.includes(candidate) ? unit : 0n));
  const papers = election.groups.reduce((sum, { weight }) => sum + weight, 0n);
  const rounds: SecondCount['rounds'][number][] = [];
  const winners: number[] = [];
  let hopeful = everybody;

  while (winners.length < election.seats) {
    let last: bigint | null = null;
    let votes: bigint[] = [];
    let surplus = 0n;
    let elected: number[] = [];
    for (;;) {
      votes = distribute(election, keep, unit);
      const quota = votes.reduce((sum, has) => sum + has, 0n) / BigInt(election.seats + 1) + 1n;
      elected = hopeful.filter((one) => (votes[one] ?? 0n) >= quota);
      const seated = [...winners, ...elected];
      surplus = seated.reduce((sum, one) => sum + (votes[one] ?? 0n) - quota, 0n);
      if (surplus < 0n) surplus = 0n;
      if (elected.length > 0 || surplus < omega || (last !== null && surplus >= last)) break;
      last = surplus;
      for (const one of winners) {
        const scaled = up((keep[one] ?? 0n) * quota, unit);
        keep[one] = up(scaled * unit, votes[one] ?? 1n);
      }
    }
    rounds.push({ votes, nonTransferable: papers * unit - votes.reduce((sum, has) => sum + has, 0n) });
    const has = (one: number): bigint => votes[one] ?? 0n;
    const order = ranked(
      hopeful,
      votes,
      rounds.map((round) => round.votes),
      election.lots,
    );
    winners.push(...order.filter((one) => elected.includes(one)));
    hopeful = hopeful.filter((one) => !elected.includes(one));
    if (elected.length === 0 && hopeful.length > election.seats - winners.length) {
      const least = has(order.at(-1) ?? -1);
      const tied = hopeful.filter((one) => has(one) <= least + surplus);
      const out = election.lots.filter((one) => tied.includes(one)).at(-1) ?? -1;
      keep[out] = 0n;
      hopeful = hopeful.filter((one) => one !== out);
    }
    if (hopeful.length <= election.seats - winners.length) {
      winners.push(...order.filter((one) => hopeful.includes(one)));
    }
  }
  return { winners, rounds };
}

function up(numerator: bigint, denominator: bigint): bigint {
  return numerator % denominator === 0n ? numerator / denominator : numerator / denominator + 1n;
}

function distribute(election: Election, keep: readonly bigint[], unit: bigint): bigint[] {
  const votes = election.candidates.map(() => 0n);
  for (const { ranking, weight } of election.groups) {
    let left = unit;
    for (const candidate of ranking) {
      const kept = up(left * (keep[candidate] ?? 0n), unit);
      votes[candidate] = (votes[candidate] ?? 0n) + kept * weight;
      left -= kept;
    }
  }
  return votes;
}
