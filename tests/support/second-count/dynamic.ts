import type { Election } from '#modules/governance/domain/tally/election.ts';
import { ranked, standing, type SecondCount } from './by-hand.ts';

/**
 * STV with a dynamic quota and at most one reserve, in the way its first program did it: whoever is elected or excluded
 * is struck off every paper, so that a paper always counts for the first name that is left on it.
 */
export function dynamicByHand(election: Election): SecondCount {
  const unit = 10n ** BigInt(election.decimals);
  const margin = election.decimals >= 3 ? 10n ** BigInt(election.decimals - 3) : 1n;
  const [reserve = { members: [], seats: 0 }] = election.reserves;
  let hopeful = standing(election, false);
  let reserved = reserve.seats;
  let papers = election.groups.map(({ ranking, weight }) => {
    return { weight, value: unit, names: ranking.filter((name) => hopeful.includes(name)) };
  });
  const winners: number[] = [];
  const kept = election.candidates.map(() => 0n);
  const rounds: SecondCount['rounds'][number][] = [];
  const earlier: bigint[][] = [];

  while (winners.length < election.seats) {
    const votes = [...kept];
    let nonTransferable = 0n;
    for (const { names, weight, value } of papers) {
      const [first] = names;
      if (first === undefined) nonTransferable += weight * value;
      else votes[first] = (votes[first] ?? 0n) + weight * value;
    }
    rounds.push({ votes, nonTransferable });
    const has = (one: number): bigint => votes[one] ?? 0n;
    const seats = election.seats - winners.length;
    const quota = hopeful.reduce((sum, one) => sum + has(one), 0n) / BigInt(seats + 1) + margin;
    const members = hopeful.filter((one) => reserve.members.includes(one));
    const onlyReserved = seats <= reserved;
    const allNeeded = members.length <= reserved;
    const most = hopeful.reduce((max, one) => (has(one) > max ? has(one) : max), 0n);
    const leaders = hopeful.filter((one) => has(one) === most && (!onlyReserved || members.includes(one)));
    const sure = leaders.filter((one) => allNeeded && members.includes(one));
    const electable = sure.length > 0 ? sure : most >= quota || hopeful.length <= seats ? leaders : [];

    const [winner] = ranked(electable, votes, earlier, election.lots);
    const outsiders = hopeful.filter((one) => !members.includes(one));
    const losable = onlyReserved && outsiders.length > 0 ? outsiders : allNeeded ? outsiders : hopeful;
    const gone = winner ?? ranked(losable, votes, earlier, election.lots).at(-1) ?? -1;
    earlier.push(votes);
    const total = has(gone);
    const surplus = winner === undefined ? total : total > quota ? total - quota : 0n;
    if (winner !== undefined) {
      winners.push(winner);
      if (members.includes(winner)) reserved = Math.max(0, reserved - 1);
      kept[winner] = total - surplus;
    }
    hopeful = hopeful.filter((one) => one !== gone);
    papers = papers.map((paper) => {
      const names = paper.names.filter((name) => name !== gone);
      if (paper.names[0] !== gone || winner === undefined) return { ...paper, names };
      return { ...paper, names, value: total === 0n ? 0n : (paper.value * surplus) / total };
    });
  }
  return { winners, rounds };
}
