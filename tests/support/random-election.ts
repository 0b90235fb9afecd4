import fc from 'fast-check';
import { RULES, type BallotGroup, type Election, type RuleName } from '#modules/governance/domain/tally/election.ts';

interface Shape {
  readonly reserve?: boolean;
  readonly writeIn?: boolean;
  readonly batch?: boolean;
}

/** Small elections with many ties: a few candidates, a few papers, drawn lots. Every group says something. */
export function randomElection(rule: RuleName, shape: Shape = {}): fc.Arbitrary<Election> {
  return fc.integer({ min: 2, max: 6 }).chain((size) => {
    const everybody = Array.from({ length: size }, (_, candidate) => candidate);
    const standing = shape.writeIn && size > 2 ? everybody.slice(0, -1) : everybody;
    const mostSeats = RULES[rule].fillsOneSeat ? 1 : size - 1;
    return fc
      .record({
        seats: fc.integer({ min: 1, max: Math.max(1, Math.min(mostSeats, standing.length - 1)) }),
        groups: fc.array(randomGroup(rule, everybody), { minLength: 1, maxLength: 14 }),
        lots: fc.shuffledSubarray(everybody, { minLength: size, maxLength: size }),
        members: fc.shuffledSubarray([...standing], { minLength: 1 }),
        wanted: fc.integer({ min: 1, max: size }),
        batch: fc.boolean(),
      })
      .map(({ seats, groups, lots, members, wanted, batch }) => ({
        rule,
        candidates: everybody.map((candidate) => `Calon ${candidate + 1}`),
        seats,
        groups,
        lots,
        reserves: shape.reserve ? [{ members, seats: Math.min(wanted, members.length, seats) }] : [],
        withdrawn: [],
        writeIn: standing.length < size ? size - 1 : null,
        defaultOption: null,
        batch: shape.batch ? batch : false,
        decimals: RULES[rule].decimals,
      }))
      .filter(({ groups, writeIn }) => groups.some(({ ranking }) => ranking.some((one) => one !== writeIn)));
  });
}

function randomGroup(rule: RuleName, everybody: readonly number[]): fc.Arbitrary<BallotGroup> {
  const weight = fc.bigInt({ min: 1n, max: 9n });
  const ranking = fc.shuffledSubarray([...everybody], { minLength: 1 });
  if (RULES[rule].reads !== 'levels') return fc.record({ weight, ranking });
  return fc
    .record({ weight, ranking, cuts: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }) })
    .map(({ cuts, ...group }) => {
      const ends = group.ranking.map((_, place) => place + 1);
      return { ...group, levelEnds: ends.filter((end) => end === group.ranking.length || cuts[end - 1]) };
    });
}
