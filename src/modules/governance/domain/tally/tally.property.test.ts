import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dynamicByHand } from '#support/second-count/dynamic.ts';
import { irvByHand } from '#support/second-count/irv.ts';
import { meekByHand } from '#support/second-count/meek.ts';
import { bestSet } from '#support/second-count/most-votes.ts';
import { preferring, strongestPathByHand } from '#support/second-count/schulze.ts';
import { scottishByHand, wigmByHand } from '#support/second-count/gregory.ts';
import { randomElection } from '#support/random-election.ts';
import { RULE_NAMES, RULES, type Election, type RuleName } from './election.ts';
import type { Tally } from './facts.ts';
import { tally } from './tally.ts';

function counted(election: Election): Tally {
  const result = tally(election);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** Votes and winners in a shape that a count by hand has too. */
function plainly(result: Tally): unknown {
  return {
    winners: result.winnersInOrderElected,
    rounds: result.rounds.map(({ votes, nonTransferable }) => ({
      votes: votes.map((has) => has ?? 0n),
      nonTransferable,
    })),
  };
}

const RANKED: readonly RuleName[] = RULE_NAMES.filter((rule) => RULES[rule].reads === 'ranking');
const anyElection = fc
  .constantFrom(...RULE_NAMES)
  .chain((rule) => randomElection(rule, { reserve: RULES[rule].allowsReserve, batch: RULES[rule].allowsBatch }));

describe('every rule', () => {
  test('fills every seat, each with another candidate', () => {
    fc.assert(
      fc.property(anyElection, (election) => {
        const { winnersInOrderElected: winners } = counted(election);
        expect(new Set(winners).size).toBe(winners.length);
        expect(winners.length).toBe(election.seats);
      }),
    );
  });

  test('gives a reserved group at least its seats', () => {
    const reserving = RULE_NAMES.filter((rule) => RULES[rule].allowsReserve);
    const elections = fc.constantFrom(...reserving).chain((rule) => randomElection(rule, { reserve: true }));
    fc.assert(
      fc.property(elections, (election) => {
        const { winnersInOrderElected: winners } = counted(election);
        for (const { members, seats } of election.reserves) {
          expect(winners.filter((winner) => members.includes(winner)).length).toBeGreaterThanOrEqual(seats);
        }
      }),
    );
  });

  test('does not care in which order the papers lie, nor whether like papers lie together', () => {
    fc.assert(
      fc.property(anyElection, fc.integer(), (election, seed) => {
        const apart = election.groups.flatMap((group) =>
          group.weight > 1n
            ? [
                { ...group, weight: 1n },
                { ...group, weight: group.weight - 1n },
              ]
            : [group],
        );
        const turn = Math.abs(seed) % apart.length;
        const groups = [...apart.slice(turn), ...apart.slice(0, turn)].reverse();
        expect(counted({ ...election, groups })).toEqual(counted(election));
      }),
    );
  });

  test('does not care in which order the candidates stand, once the lots are drawn', () => {
    const renamed = anyElection.chain((election) => {
      const everybody = [...election.candidates.keys()];
      const length = everybody.length;
      return fc.tuple(fc.constant(election), fc.shuffledSubarray(everybody, { minLength: length, maxLength: length }));
    });
    fc.assert(
      fc.property(renamed, ([election, newNumbers]) => {
        const move = (candidates: readonly number[]): number[] => candidates.map((one) => newNumbers[one] ?? 0);
        const moved: Election = {
          ...election,
          lots: move(election.lots),
          groups: election.groups.map((group) => ({ ...group, ranking: move(group.ranking) })),
          reserves: election.reserves.map((reserve) => ({ ...reserve, members: move(reserve.members) })),
        };
        const [before, after] = [counted(election), counted(moved)];
        expect(after.winnersInOrderElected).toEqual(move(before.winnersInOrderElected));
        for (const [place, round] of before.rounds.entries()) {
          const votes = round.votes.map((_, one) => after.rounds[place]?.votes[newNumbers[one] ?? -1]);
          expect(votes).toEqual(round.votes);
        }
      }),
    );
  });

  test('loses and invents no vote in any round', () => {
    const elections = fc
      .constantFrom(...RANKED)
      .chain((rule) =>
        randomElection(rule, { reserve: RULES[rule].allowsReserve, writeIn: RULES[rule].countsWriteIns }),
      );
    fc.assert(
      fc.property(elections, (election) => {
        const all = election.groups.reduce((sum, { weight }) => sum + weight, 0n) * 10n ** BigInt(election.decimals);
        for (const round of counted(election).rounds) {
          const votes = round.votes.reduce<bigint>((sum, has) => sum + (has ?? 0n), 0n);
          expect(votes + round.nonTransferable + round.lostToRounding).toBe(all);
          expect(round.lostToRounding).toBeGreaterThanOrEqual(0n);
          expect(round.nonTransferable).toBeGreaterThanOrEqual(0n);
        }
      }),
    );
  });
});

test('a hundred times the papers elect the same where the rule knows no whole-vote quota for several seats', () => {
  const elections = fc
    .constantFrom<RuleName>('plurality', 'approval', 'irv', 'schulze')
    .chain((rule) => randomElection(rule));
  fc.assert(
    fc.property(elections, fc.bigInt({ min: 2n, max: 100n }), (election, times) => {
      const groups = election.groups.map((group) => ({ ...group, weight: group.weight * times }));
      expect(counted({ ...election, groups }).winnersInOrderElected).toEqual(counted(election).winnersInOrderElected);
    }),
  );
});

describe('a second count by hand agrees in every round', () => {
  const second = {
    irv: [irvByHand, { batch: true, writeIn: true }],
    'scottish-stv': [scottishByHand, {}],
    meek: [meekByHand, {}],
    wigm: [wigmByHand, { writeIn: true }],
    'stv-dynamic': [dynamicByHand, { reserve: true }],
  } as const;
  for (const rule of ['irv', 'scottish-stv', 'meek', 'wigm', 'stv-dynamic'] as const) {
    test(`under ${rule}`, () => {
      const [byHand, shape] = second[rule];
      fc.assert(
        fc.property(randomElection(rule, shape), (election) => {
          const { winners, rounds } = byHand(election);
          expect(plainly(counted(election))).toEqual({ winners, rounds });
        }),
        { numRuns: 300 },
      );
    });
  }

  test('plurality and approval, with reserves: no other set of seats has more votes', () => {
    const elections = fc
      .constantFrom<RuleName>('plurality', 'approval')
      .chain((rule) => randomElection(rule, { reserve: true }));
    fc.assert(
      fc.property(elections, (election) => {
        const { rounds, winnersInOrderElected } = counted(election);
        const votes = rounds[0]?.votes.map((has) => has ?? 0n) ?? [];
        const best = bestSet(election, votes);
        const winners = winnersInOrderElected.toSorted((a, b) => a - b);
        expect(winners).toEqual(best ?? winners);
      }),
    );
  });

  test('schulze: pairs asked one by one, paths tried one by one', () => {
    fc.assert(
      fc.property(randomElection('schulze'), (election) => {
        const { pairs } = counted(election);
        const options = [...election.candidates.keys()];
        const place = (option: number): number => pairs?.order.findIndex((equals) => equals.includes(option)) ?? -1;
        for (const a of options) {
          for (const b of options) {
            if (a === b) continue;
            expect(pairs?.pairwise[a]?.[b]).toBe(preferring(election, a, b));
            const isAhead = strongestPathByHand(election, a, b, options) > strongestPathByHand(election, b, a, options);
            expect(!isAhead || place(a) < place(b)).toBe(true);
          }
        }
        const first = options.filter((option) =>
          options.every(
            (other) =>
              other === option ||
              strongestPathByHand(election, option, other, options) >=
                strongestPathByHand(election, other, option, options),
          ),
        );
        expect(pairs?.order[0]).toEqual(first);
      }),
    );
  });
});
