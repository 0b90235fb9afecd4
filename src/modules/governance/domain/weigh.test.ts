import { describe, expect, test } from 'vitest';
import { fraction, fractionText } from '#kernel/fraction.ts';
import type { DecisionRule, Majority, PlenaryRule } from '#modules/bylaws/model.ts';
import { decide, type Situation } from './decide.ts';
import { weigh, type GroupCount } from './weigh.ts';

// Ten producers, three workers, three customers, as the groups to start from weigh: 40, 30 and 30 per cent.
const moreThanHalf = { numerator: 1, denominator: 2, strictlyMore: true } as const;
const twoThirds = { numerator: 2, denominator: 3, strictlyMore: false } as const;

type Said = readonly [against: number, favour: number, abstain?: number];
interface Side {
  readonly roll: number;
  readonly weightBps: number;
  readonly present?: number;
  readonly mayVeto?: boolean;
  readonly said: Said;
}

const group = (key: string, { roll, weightBps, present, mayVeto, said }: Side): GroupCount => ({
  key,
  name: key,
  weightBps,
  mayVeto: mayVeto ?? false,
  roll,
  present: present ?? roll,
  votes: { against: said[0], for: said[1], abstain: said[2] ?? 0 },
});

const three = (producers: Said, workers: Said, customers: Said): readonly GroupCount[] => [
  group('producers', { roll: 10, weightBps: 4_000, said: producers }),
  group('workers', { roll: 3, weightBps: 3_000, said: workers }),
  group('customers', { roll: 3, weightBps: 3_000, said: customers }),
];

function decided(
  groups: readonly GroupCount[],
  plenary: PlenaryRule,
  more: Partial<DecisionRule> & Pick<Situation, 'chairBreaksTie'> = {},
) {
  const { chairBreaksTie, ...rules } = more;
  const sum = (of: (each: GroupCount) => number): number => groups.reduce((all, each) => all + of(each), 0);
  const rule: DecisionRule = {
    method: ['consensus', 'open'],
    quorum: moreThanHalf,
    secondCallQuorum: 'none',
    majority: { ...moreThanHalf, of: 'cast' },
    tie: 'rejected',
    ...rules,
  };
  return decide({
    rule,
    call: 1,
    method: 'open',
    present: sum((each) => each.present),
    roll: sum((each) => each.roll),
    votes: {
      for: sum((each) => each.votes.for),
      against: sum((each) => each.votes.against),
      abstain: sum((each) => each.votes.abstain),
    },
    chairBreaksTie,
    plenary: { rule: plenary, groups },
  });
}

describe('a plenary that weighs its groups (Permenkop UKM 8/2021; AD, "rapat paripurna")', () => {
  test('most heads in favour do not carry a motion that the weights reject', () => {
    // 10 of 16 heads agree, all of them producers: 40 per cent of the weight.
    const outcome = decided(three([0, 10], [3, 0], [3, 0]), 'weighted');
    expect(outcome).toMatchObject({ validity: 'rejected', lacks: ['majority'], majorityNeeded: 0 });
    expect(outcome.weighed).toMatchObject({
      for: fraction(4_000n),
      against: fraction(6_000n),
      of: fraction(10_000n),
    });
  });

  test('few heads carry a motion where the weights are with them', () => {
    expect(decided(three([10, 0], [0, 3], [0, 3]), 'weighted')).toMatchObject({ validity: 'valid', lacks: [] });
  });

  test('a divided group divides its weight exactly, thirds included', () => {
    const { weighed } = decided(three([5, 5], [1, 2], [2, 1]), 'weighted');
    const parts = weighed?.groups.map((each) => [fractionText(each.for), fractionText(each.against)]);
    expect(parts).toEqual([
      ['2000', '2000'],
      ['2000', '1000'],
      ['1000', '2000'],
    ]);
    // Half is not more than half.
    expect(weighed && fractionText(weighed.for)).toBe('5000');
    expect(decided(three([5, 5], [1, 2], [2, 1]), 'weighted').validity).toBe('rejected');
    expect(decided(three([5, 5], [1, 2], [1, 1, 1]), 'weighted').validity).toBe('valid');
    const seventh = weigh('weighted', { of: 'cast' }, [group('a', { roll: 7, weightBps: 10_000, said: [3, 4] })]);
    expect(fractionText(seventh.for)).toBe('40000/7');
  });

  test('an absent group puts nothing on the scales where votes cast or members present count, and all of it where the roll does', () => {
    const absent = [
      group('producers', { roll: 10, weightBps: 4_000, said: [0, 10] }),
      group('workers', { roll: 3, weightBps: 3_000, said: [3, 0] }),
      group('customers', { roll: 3, weightBps: 3_000, present: 0, said: [0, 0] }),
    ];
    const measured = (of: Majority['of']) => decided(absent, 'weighted', { majority: { ...moreThanHalf, of } });
    expect(measured('cast')).toMatchObject({ validity: 'valid', weighed: { of: fraction(7_000n) } });
    expect(measured('present').validity).toBe('valid');
    expect(measured('roll')).toMatchObject({ validity: 'rejected', weighed: { of: fraction(10_000n) } });
  });

  test('abstaining is not voting, but it is being there', () => {
    const abstaining = three([0, 10], [0, 0, 3], [3, 0]);
    expect(decided(abstaining, 'weighted').validity).toBe('valid');
    const ofPresent = decided(abstaining, 'weighted', { majority: { ...moreThanHalf, of: 'present' } });
    expect(ofPresent.validity).toBe('rejected');
  });

  test('a group that nobody belongs to is not there: it neither agrees nor counts among the groups', () => {
    const empty = [
      group('producers', { roll: 10, weightBps: 4_000, said: [1, 9] }),
      group('workers', { roll: 3, weightBps: 3_000, said: [0, 3] }),
      group('customers', { roll: 0, weightBps: 3_000, mayVeto: true, said: [0, 0] }),
    ];
    const outcome = decided(empty, 'weightedAndAllGroups', { majority: { ...moreThanHalf, of: 'roll' } });
    expect(outcome).toMatchObject({ validity: 'valid', weighed: { groupsFor: 2, groupsNeeded: 2 } });
  });
});

describe('what the plenary asks of the groups besides', () => {
  test('most groups: two of three are enough, one of two and two of four are not', () => {
    const agreed = decided(three([0, 10], [1, 2], [3, 0]), 'weightedAndMostGroups');
    expect(agreed).toMatchObject({ validity: 'valid', weighed: { groupsFor: 2, groupsNeeded: 2 } });
    // 90 per cent of the weight, but one group of two.
    const pair = [
      group('large', { roll: 9, weightBps: 9_000, said: [0, 9] }),
      group('small', { roll: 3, weightBps: 1_000, said: [2, 1] }),
    ];
    expect(decided(pair, 'weighted').validity).toBe('valid');
    expect(decided(pair, 'weightedAndMostGroups')).toMatchObject({ validity: 'rejected', lacks: ['groups'] });
    const four = ['a', 'b', 'c', 'd'].map((key, at) =>
      group(key, { roll: 3, weightBps: at < 2 ? 4_000 : 1_000, said: at < 2 ? [0, 3] : [3, 0] }),
    );
    expect(decided(four, 'weightedAndMostGroups')).toMatchObject({ validity: 'rejected', lacks: ['groups'] });
  });

  test('all groups: one that is divided in halves, or not there, has not agreed', () => {
    expect(decided(three([0, 10], [0, 3], [1, 2]), 'weightedAndAllGroups').validity).toBe('valid');
    expect(decided(three([0, 10], [0, 3], [1, 1, 1]), 'weightedAndAllGroups').lacks).toEqual(['groups']);
    const away = [
      ...three([0, 10], [0, 3], [0, 0]).slice(0, 2),
      group('customers', { roll: 3, weightBps: 3_000, present: 0, said: [0, 0] }),
    ];
    expect(decided(away, 'weightedAndAllGroups').lacks).toEqual(['groups']);
  });

  test('everything that is lacking is said at once', () => {
    const groups = [
      group('producers', { roll: 10, weightBps: 4_000, said: [0, 10] }),
      group('workers', { roll: 3, weightBps: 3_000, mayVeto: true, said: [3, 0] }),
      group('customers', { roll: 3, weightBps: 3_000, said: [3, 0] }),
    ];
    expect(decided(groups, 'weightedAndMostGroups').lacks).toEqual(['majority', 'groups', 'veto']);
  });
});

describe('a veto', () => {
  const withVeto = (said: Said, present = 3) => [
    group('producers', { roll: 10, weightBps: 4_000, said: [0, 10] }),
    group('workers', { roll: 3, weightBps: 3_000, said: [0, 3] }),
    group('customers', { roll: 3, weightBps: 3_000, mayVeto: true, present, said }),
  ];

  test('most of the group against it stop what every rule of counting would carry', () => {
    for (const rule of ['weighted', 'weightedAndMostGroups', 'delegates'] as const) {
      expect(decided(withVeto([2, 1]), rule)).toMatchObject({
        validity: 'rejected',
        lacks: ['veto'],
        weighed: { vetoedBy: ['customers'] },
      });
    }
  });

  test('a group that is divided, silent or absent stops nothing', () => {
    for (const groups of [withVeto([1, 1, 1]), withVeto([0, 0, 3]), withVeto([0, 0], 0)]) {
      expect(decided(groups, 'weighted')).toMatchObject({ validity: 'valid', weighed: { vetoedBy: [] } });
    }
  });

  test('only a group that the articles give it to may use it', () => {
    expect(decided(three([0, 10], [0, 3], [3, 0]), 'weighted').validity).toBe('valid');
  });
});

describe('equal weights', () => {
  const even = (mayVeto: boolean): readonly GroupCount[] => [
    group('producers', { roll: 8, weightBps: 5_000, said: [0, 8] }),
    group('workers', { roll: 3, weightBps: 5_000, mayVeto, said: [3, 0] }),
  ];

  test('the chair decides where the articles say so, in favour or against', () => {
    expect(decided(even(false), 'weighted', { chairBreaksTie: 'for' }).validity).toBe('rejected');
    expect(decided(even(false), 'weighted', { tie: 'chair', chairBreaksTie: 'for' }).validity).toBe('valid');
    expect(decided(even(false), 'weighted', { tie: 'chair', chairBreaksTie: 'against' }).validity).toBe('rejected');
  });

  test('the chair’s word cannot stand for the two thirds that are missing', () => {
    const twoThirdsNeeded = { tie: 'chair', chairBreaksTie: 'for', majority: { ...twoThirds, of: 'cast' } } as const;
    expect(decided(even(false), 'weighted', twoThirdsNeeded)).toMatchObject({
      validity: 'rejected',
      lacks: ['majority'],
    });
  });

  test('the chair’s word stands neither for a missing group nor against a veto', () => {
    const most = decided(even(false), 'weightedAndMostGroups', { tie: 'chair', chairBreaksTie: 'for' });
    expect(most.lacks).toEqual(['groups']);
    expect(decided(even(true), 'weighted', { tie: 'chair', chairBreaksTie: 'for' }).lacks).toEqual(['veto']);
  });
});

test('the quorum counts members, whatever they weigh (AD: "dari jumlah anggota")', () => {
  const few = [
    group('producers', { roll: 10, weightBps: 1_000, present: 0, said: [0, 0] }),
    group('workers', { roll: 3, weightBps: 9_000, said: [0, 3] }),
  ];
  expect(decided(few, 'weighted')).toMatchObject({ validity: 'invalid_no_quorum', quorumNeeded: 7, lacks: ['quorum'] });
});

test('a change of the bylaws needs two thirds of the weight, exactly', () => {
  const bylaws = { majority: { ...twoThirds, of: 'cast' } } as const;
  // 4000 + 3000·8/9 = 6666 2/3 of 10,000.
  const nine = (favour: number) => [
    group('producers', { roll: 10, weightBps: 4_000, said: [0, 10] }),
    group('workers', { roll: 9, weightBps: 3_000, said: [9 - favour, favour] }),
    group('customers', { roll: 3, weightBps: 3_000, said: [3, 0] }),
  ];
  expect(decided(nine(8), 'weighted', bylaws).validity).toBe('valid');
  expect(decided(nine(7), 'weighted', bylaws).validity).toBe('rejected');
});

test('delegates count by heads: the weights of their groups stay out of it', () => {
  const outcome = decided(three([0, 9], [3, 0], [3, 0]), 'delegates');
  expect(outcome).toMatchObject({ validity: 'valid', majorityNeeded: 8 });
  expect(outcome.weighed).toMatchObject({ for: fraction(9n), against: fraction(6n), groupsNeeded: 0 });
});
