import { describe, expect, test } from 'vitest';
import { decimalText } from './decimals.ts';
import { RULES, type Election, type RuleName } from './election.ts';
import type { Tally } from './facts.ts';
import { tally } from './tally.ts';

/**
 * An election as one reads it aloud: candidates are letters, `5 A>B` is five papers with A before B, `A=B` are equals.
 */
function election(rule: RuleName, seats: number, papers: string, more: Partial<Election> = {}): Election {
  const rows = papers.trim().split('\n');
  const candidates = [...new Set(papers.match(/[A-Z]/g))].sort();
  const number = (name: string): number => candidates.indexOf(name);
  const groups = rows.map((row) => {
    const [weight = '0', levels = ''] = row.trim().split(' ');
    const names = levels === '' ? [] : levels.split('>').map((level) => level.split('=').map(number));
    const ends = names.map((_, place) => names.slice(0, place + 1).flat().length);
    return { weight: BigInt(weight), ranking: names.flat(), ...(levels.includes('=') ? { levelEnds: ends } : {}) };
  });
  return {
    rule,
    candidates,
    seats,
    groups,
    lots: candidates.map((_, candidate) => candidate),
    reserves: [],
    withdrawn: [],
    writeIn: null,
    defaultOption: null,
    batch: false,
    decimals: RULES[rule].decimals,
    ...more,
  };
}

function counted(given: Election): Tally & { readonly winners: string } {
  const result = tally(given);
  if (!result.ok) throw new Error(result.refusal.code);
  return { ...result.value, winners: named(given, result.value.winnersInOrderElected) };
}

const named = (given: Election, candidates: readonly number[]): string =>
  candidates.map((candidate) => given.candidates[candidate]).join('');

function refusedWith(given: Election): string | null {
  const result = tally(given);
  return result.ok ? null : result.refusal.code;
}

describe('plurality and approval', () => {
  test('the most votes win; a paper may name as many as there are seats', () => {
    expect(counted(election('plurality', 2, '5 A>B\n4 C>B\n3 C>D')).winners).toBe('BC');
    expect(counted(election('approval', 1, '5 A\n4 B>C\n3 C>B>A')).winners).toBe('A');
  });

  test('a tie for the last seat is decided by lots and reported; a tie for no seat is none', () => {
    const tied = election('plurality', 2, '5 A\n3 B\n3 C\n1 D', { lots: [3, 2, 1, 0] });
    expect(counted(tied).winners).toBe('AC');
    expect(counted(tied).ties).toEqual([{ round: 1, among: [1, 2], chosen: 2, purpose: 'elect', by: 'lot' }]);
    expect(counted(election('plurality', 2, '5 A\n5 B\n1 C')).ties).toEqual([]);
  });

  test('three equals for two seats are one tie in two steps', () => {
    const { ties, winners } = counted(election('plurality', 2, '3 A\n3 B\n3 C', { lots: [2, 0, 1] }));
    expect(winners).toBe('CA');
    expect(ties.map(({ among, chosen }) => [among, chosen])).toEqual([
      [[0, 1, 2], 2],
      [[0, 1], 0],
    ]);
  });

  test('a reserved seat is filled from its group only when the free result misses it', () => {
    const missed = counted(
      election('plurality', 2, '9 A\n8 B\n2 C\n1 D', { reserves: [{ members: [2, 3], seats: 1 }] }),
    );
    expect(missed.winners).toBe('AC');
    expect(missed.rounds[0]?.action).toEqual({ kind: 'count', reserveDecided: true });
    const met = counted(election('plurality', 2, '9 A\n8 B\n2 C\n1 D', { reserves: [{ members: [1, 3], seats: 1 }] }));
    expect(met.winners).toBe('AB');
    expect(met.rounds[0]?.action).toEqual({ kind: 'count', reserveDecided: false });
  });

  test('the pile of write-ins may be the largest and is not elected', () => {
    expect(counted(election('plurality', 1, '9 W\n2 A\n1 B', { writeIn: 2 })).winners).toBe('A');
  });
});

describe('irv', () => {
  test('more than half wins at once; half does not', () => {
    expect(counted(election('irv', 1, '6 A\n3 B\n2 C>B')).rounds).toHaveLength(1);
    expect(counted(election('irv', 1, '5 A\n3 B\n2 C>B')).rounds).toHaveLength(2);
  });

  test('a tie for the lowest goes by the latest earlier round in which they differed', () => {
    // Round 1: B 4, C 3, D 1, A 7. D goes to C, so B and C are equal at 4; C had fewer before.
    const { ties, winners } = counted(election('irv', 1, '7 A\n4 B\n3 C>B\n1 D>C>B'));
    expect(ties).toEqual([{ round: 2, among: [1, 2], chosen: 2, purpose: 'exclude', by: 'earlier-stage' }]);
    expect(winners).toBe('B');
  });

  test('of several earlier rounds the latest decides', () => {
    // B leads C in round 1, C leads B in round 2, in round 3 they are equal: round 2 counts, and B goes.
    const { ties } = counted(election('irv', 1, '12 A\n6 B>A\n5 C>A\n2 D>B\n2 D>A\n3 E>C'));
    expect(ties).toEqual([{ round: 3, among: [1, 2], chosen: 1, purpose: 'exclude', by: 'earlier-stage' }]);
  });

  test('two exactly equal at the end are decided by lots, the earlier prevails', () => {
    const even = '5 A\n5 B';
    expect(counted(election('irv', 1, even, { lots: [1, 0] })).winners).toBe('B');
    expect(counted(election('irv', 1, even, { lots: [0, 1] })).ties).toHaveLength(1);
  });

  test('nobody wins while write-ins still hold votes', () => {
    const { rounds, winners } = counted(election('irv', 1, '9 A\n1 W>B\n3 B', { writeIn: 2 }));
    expect(rounds.map(({ action }) => action.kind)).toEqual(['exclude', 'elect']);
    expect(winners).toBe('A');
  });

  test('a batch needs two who together are below the next', () => {
    const papers = '9 A\n8 B\n2 C\n1 D\n4 E';
    const batch = counted(election('irv', 1, papers, { batch: true }));
    expect(batch.rounds[0]?.excluded).toEqual([2, 3, 4]);
    const equals = counted(election('irv', 1, '9 A\n8 B\n4 C\n4 D', { batch: true }));
    expect(equals.rounds[0]?.excluded).toHaveLength(1);
  });

  test('a paper that counts for nobody from the start stays in the sum as inactive', () => {
    const { rounds } = counted(election('irv', 1, '3 A\n2 B\n4 '));
    expect(rounds[0]?.nonTransferable).toBe(4n);
    expect(rounds[0]?.quota).toBe(3n);
  });
});

describe('scottish-stv', () => {
  test('a surplus moves at surplus × value ÷ total, five digits, the rest is reported as lost', () => {
    // 13 papers, 2 seats: quota 5. A has 7, so each paper moves at 2 ÷ 7 = 0.28571.
    const { rounds } = counted(election('scottish-stv', 2, '4 A>B\n3 A>C\n3 B\n3 C'));
    const [first, second] = rounds;
    expect(first?.quota).toBe(500_000n);
    expect(second?.votes.map((votes) => decimalText(votes ?? 0n, 5))).toEqual(['5.00000', '4.14284', '3.85713']);
    expect(second?.lostToRounding).toBe(3n);
  });

  test('the largest surplus moves first; equal surpluses by an earlier stage, then by lots', () => {
    const { rounds, ties } = counted(
      election('scottish-stv', 3, '9 A>C\n9 B>D\n2 C\n1 D\n1 E', { lots: [1, 0, 2, 3, 4] }),
    );
    expect(rounds[1]?.action).toMatchObject({ kind: 'surplus', of: 1 });
    expect(ties[0]).toMatchObject({ among: [0, 1], chosen: 1, purpose: 'transfer', by: 'lot' });
  });

  test('as many left as seats: all are elected, and a transfer that changes nothing is marked (rule 52)', () => {
    const { rounds, winners } = counted(election('scottish-stv', 2, '6 A\n3 B\n2 C\n1 D'));
    expect(winners).toBe('AB');
    expect(rounds.at(-1)).toMatchObject({ electedWithoutQuota: [1], optional: true });
    expect(rounds.slice(0, -1).some(({ optional }) => optional)).toBe(false);
  });

  test('a withdrawn candidate is passed over', () => {
    const { rounds } = counted(election('scottish-stv', 1, '6 A>B\n3 B\n2 C', { withdrawn: [0] }));
    expect(rounds[0]?.votes[1]).toBe(900_000n);
  });
});

describe('reserved seats in a transferable vote', () => {
  const papers = '40 A\n30 B\n12 C>B\n10 M>C\n8 N>M';

  for (const rule of ['scottish-stv', 'meek', 'wigm', 'stv-dynamic'] as const) {
    test(`${rule}: a member of the group stays while it is needed, and others cannot take its last seats`, () => {
      const free = election(rule, 2, papers);
      expect(counted(free).winners).toBe('AB');
      const members = [free.candidates.indexOf('M'), free.candidates.indexOf('N')];
      const reserved = counted({ ...free, reserves: [{ members, seats: 1 }] });
      expect(reserved.winners).toBe('AM');
      const reasons = reserved.rounds.flatMap(({ action }) => (action.kind === 'exclude' ? [action.why] : []));
      expect(reasons).toContain('only-reserved-seats-left');
    });
  }

  test('who was spared for a reserved seat is told', () => {
    const papers = '30 A\n12 B\n8 C\n5 D\n3 M';
    const given = election('scottish-stv', 3, papers, { reserves: [{ members: [4], seats: 1 }] });
    const spared = counted(given).rounds.flatMap(({ action }) => (action.kind === 'exclude' ? action.spared : []));
    expect(spared).toContain(4);
  });

  test('two groups may each have their seats', () => {
    const reserves = [
      { members: [2], seats: 1 },
      { members: [3], seats: 1 },
    ];
    const given = election('scottish-stv', 3, '40 A\n30 B\n3 C\n2 D', { reserves });
    expect([...counted(given).winners].sort().join('')).toBe('ACD');
  });
});

describe('wigm', () => {
  test('all who have the quota are elected together, and only the surplus part of each paper moves', () => {
    // 16 papers, 3 seats: quota 5. A 8: part 3 ÷ 8 = 0.375. B 5: no surplus.
    const { rounds } = counted(election('wigm', 3, '8 A>C\n5 B>C\n1 C\n2 D'));
    expect(rounds[0]?.elected).toEqual([0, 1]);
    expect(rounds[1]?.votes.map((votes) => decimalText(votes ?? 0n, 4))).toEqual([
      '5.0000',
      '5.0000',
      '4.0000',
      '2.0000',
    ]);
  });
});

describe('stv-dynamic', () => {
  test('the quota falls when papers run out', () => {
    const { rounds } = counted(election('stv-dynamic', 2, '10 A>B\n4 B\n3 C\n2 D\n1 E'));
    const quotas = rounds.map(({ quota }) => quota ?? 0n);
    expect(decimalText(quotas[0] ?? 0n, 9)).toBe('6.667666666');
    expect(quotas.every((quota, place) => place === 0 || quota <= (quotas[place - 1] ?? 0n))).toBe(true);
    expect(quotas.at(-1)).toBeLessThan(quotas[0] ?? 0n);
  });
});

describe('schulze', () => {
  test('the worked example of the method: 45 voters, five options, E before A C B D', () => {
    const papers =
      '5 A>C>B>E>D\n5 A>D>E>C>B\n8 B>E>D>A>C\n3 C>A>B>E>D\n7 C>A>E>B>D\n2 C>B>A>D>E\n7 D>C>E>B>A\n8 E>B>A>D>C';
    const given = election('schulze', 1, papers);
    const { pairs, winners } = counted(given);
    expect(winners).toBe('E');
    expect(pairs?.order.map((equals) => named(given, equals))).toEqual(['E', 'A', 'C', 'B', 'D']);
  });

  test('equal ranks prefer neither; options left out are last and equal', () => {
    const { pairs } = counted(election('schulze', 1, '3 A=B>C\n2 C\n1 D'));
    expect(pairs?.pairwise[0]).toEqual([0n, 0n, 3n, 3n]);
    expect(pairs?.pairwise[2]).toEqual([2n, 2n, 0n, 5n]);
  });

  test('an option that does not beat the default option is dropped; if none does, the default option is the result', () => {
    const papers = '5 A>Z>B\n4 B>Z>A';
    const { pairs, winners } = counted(election('schulze', 1, papers, { defaultOption: 2 }));
    expect(winners).toBe('A');
    expect(pairs?.beatDefault).toEqual([0]);
    expect(counted(election('schulze', 1, '5 Z>A>B\n4 A>Z>B', { defaultOption: 2 })).winners).toBe('Z');
  });

  test('a perfect circle is decided by lots and reported', () => {
    const { ties, winners } = counted(election('schulze', 1, '1 A>B>C\n1 B>C>A\n1 C>A>B', { lots: [2, 1, 0] }));
    expect(winners).toBe('C');
    expect(ties).toMatchObject([{ among: [0, 1, 2], by: 'lot' }]);
  });
});

describe('an election that its rule cannot count is refused', () => {
  const papers = '5 A>B\n4 B\n1 C';
  const cases: [string, Election][] = [
    ['tally.seats_not_positive', election('plurality', 0, papers)],
    ['tally.rule_one_seat', election('irv', 2, papers)],
    ['tally.more_seats_than_candidates', election('meek', 4, papers)],
    ['tally.more_seats_than_candidates', election('meek', 3, papers, { withdrawn: [1] })],
    ['tally.reserve_not_for_rule', election('irv', 1, papers, { reserves: [{ members: [0], seats: 1 }] })],
    ['tally.reserve_more_than_seats', election('meek', 1, papers, { reserves: [{ members: [0, 1], seats: 2 }] })],
    ['tally.reserve_more_than_members', election('meek', 2, papers, { reserves: [{ members: [0], seats: 2 }] })],
    [
      'tally.reserve_overlaps',
      election('meek', 2, papers, {
        reserves: [
          { members: [0, 1], seats: 1 },
          { members: [1, 2], seats: 1 },
        ],
      }),
    ],
    ['tally.batch_not_for_rule', election('meek', 1, papers, { batch: true })],
    ['tally.default_not_for_rule', election('meek', 1, papers, { defaultOption: 0 })],
    ['tally.decimals_out_of_range', election('meek', 1, papers, { decimals: 19 })],
    ['tally.no_valid_ballots', election('irv', 1, papers, { candidates: [], groups: [] })],
    ['tally.no_valid_ballots', election('irv', 1, papers, { groups: [{ weight: 4n, ranking: [] }] })],
  ];
  test.each(cases)('%s', (code, given) => {
    expect(refusedWith(given)).toBe(code);
  });
});
