import type { Election } from '#modules/governance/domain/tally/election.ts';
import { ranked, standing, type SecondCount } from './by-hand.ts';

/** A bundle of like papers that remembers what each winner kept of it. */
interface Bundle {
  readonly papers: bigint;
  readonly names: readonly number[];
  value: bigint;
  holder: number | undefined;
}

interface Table {
  readonly bundles: Bundle[];
  readonly unit: bigint;
  readonly valid: bigint;
}

function layOut(election: Election, left: readonly number[]): Table {
  const unit = 10n ** BigInt(election.decimals);
  const bundles = election.groups.map(({ ranking, weight }): Bundle => {
    return { papers: weight, names: ranking, value: unit, holder: ranking.find((name) => left.includes(name)) };
  });
  const valid = bundles.filter(({ holder }) => holder !== undefined).reduce((sum, { papers }) => sum + papers, 0n);
  return { bundles, unit, valid };
}

function held(table: Table, candidate: number | undefined): bigint {
  return table.bundles
    .filter(({ holder }) => holder === candidate)
    .reduce((sum, { papers, value }) => sum + papers * value, 0n);
}

function passOn(table: Table, from: number, left: readonly number[], worth: (value: bigint) => bigint): void {
  for (const bundle of table.bundles) {
    if (bundle.holder !== from) continue;
    bundle.value = worth(bundle.value);
    bundle.holder = bundle.names.slice(bundle.names.indexOf(from) + 1).find((name) => left.includes(name));
  }
}

/** Scottish STV by hand: one transfer a stage, every pile added up again each time. No reserves. */
export function scottishByHand(election: Election): SecondCount {
  let left = standing(election, false);
  const table = layOut(election, left);
  const quota = (table.valid / BigInt(election.seats + 1) + 1n) * table.unit;
  const winners: number[] = [];
  const spent = new Set<number>();
  const rounds: SecondCount['rounds'][number][] = [];
  const stages: bigint[][] = [];
  for (;;) {
    const votes = election.candidates.map((_, one) => (spent.has(one) ? quota : held(table, one)));
    rounds.push({ votes, nonTransferable: held(table, undefined) });
    const order = ranked(left, votes, stages, election.lots);
    stages.push(votes);
    for (const one of order) if ((votes[one] ?? 0n) >= quota) winners.push(one);
    left = left.filter((one) => !winners.includes(one));
    if (left.length <= election.seats - winners.length) winners.push(...order.filter((one) => left.includes(one)));
    if (winners.length >= election.seats) return { winners, rounds };

    const withSurplus = winners.filter((one) => !spent.has(one) && (votes[one] ?? 0n) > quota);
    const [next] = ranked(withSurplus, votes, stages, election.lots);
    if (next === undefined) {
      const lowest = ranked(left, votes, stages, election.lots).at(-1) ?? -1;
      left = left.filter((one) => one !== lowest);
      passOn(table, lowest, left, (value) => value);
    } else {
      const total = votes[next] ?? 1n;
      passOn(table, next, left, (value) => ((total - quota) * value) / total);
      spent.add(next);
    }
  }
}

/** Weighted inclusive Gregory by hand: all who have the quota at once, surplus by a fraction of the whole pile. No reserves. */
export function wigmByHand(election: Election): SecondCount {
  let left = standing(election, true);
  const table = layOut(election, left);
  if (election.writeIn !== null && held(table, election.writeIn) === 0n) left = standing(election, false);
  const quota = (table.valid / BigInt(election.seats + 1) + 1n) * table.unit;
  const winners: number[] = [];
  const rounds: SecondCount['rounds'][number][] = [];
  const earlier: bigint[][] = [];
  const spent = new Set<number>();
  for (;;) {
    const votes = election.candidates.map((_, one) => (spent.has(one) ? quota : held(table, one)));
    rounds.push({ votes, nonTransferable: held(table, undefined) });
    const order = ranked(left, votes, earlier, election.lots);
    earlier.push(votes);
    const hasWriteIn = election.writeIn !== null && left.includes(election.writeIn);
    const reached = hasWriteIn ? [] : order.filter((one) => (votes[one] ?? 0n) >= quota);
    winners.push(...reached);
    left = left.filter((one) => !winners.includes(one));
    if (!hasWriteIn && left.length <= election.seats - winners.length) {
      winners.push(...order.filter((one) => left.includes(one)));
    }
    if (winners.length >= election.seats) return { winners, rounds };
    for (const one of reached) {
      const total = votes[one] ?? 1n;
      const fraction = ((total - quota) * table.unit) / total;
      passOn(table, one, left, (value) => (value * fraction) / table.unit);
      spent.add(one);
    }
    if (reached.length > 0) continue;
    const out = hasWriteIn ? election.writeIn : order.at(-1);
    left = left.filter((one) => one !== out);
    passOn(table, out ?? -1, left, (value) => value);
  }
}
