import { expect, test } from 'vitest';
import type { MemberClaim, PoolRule, SurplusCase } from '../model.ts';
import { splitSurplus } from './split.ts';

const ani: MemberClaim = { number: 1, name: 'Ani', bases: { capital: 3n } };
const budi: MemberClaim = { number: 2, name: 'Budi', bases: { capital: 1n } };
const sound: SurplusCase = {
  surplus: 1_000n,
  pools: [
    { key: 'capital', bps: 6000, to: 'members', by: 'capital' },
    { key: 'reserve', bps: 4000, to: 'reserve' },
  ],
  members: [ani, budi],
};
const twoGroups = [
  { key: 'A', bps: 5000, by: 'equal' },
  { key: 'B', bps: 5000, by: 'capital' },
];
const grouped: PoolRule = { key: 'trade', bps: 10_000, to: 'members', groups: twoGroups };
const inGroups = [
  { ...ani, group: 'A' },
  { ...budi, group: 'B' },
];

/** Every fault as `code @ path`. */
function faults(change: Partial<SurplusCase>): string[] {
  const result = splitSurplus({ ...sound, ...change });
  return result.ok ? [] : [result.refusal, ...result.others].map(({ code, path }) => `${code} @ ${path}`);
}

test('the sound case is not refused', () => {
  expect(faults({})).toEqual([]);
});

test('the textbook table that adds up to 105% is refused with its sum (handbook 4.3)', () => {
  const table = [40, 40, 5, 5, 5, 5, 5];
  const pools = table.map((percent, at): PoolRule => ({ key: `pool ${at}`, bps: percent * 100, to: 'fund' }));
  const result = splitSurplus({ ...sound, pools });
  expect(result.ok ? null : result.refusal).toEqual({
    code: 'surplus.pools_not_whole',
    params: { sum: '10500' },
    path: 'pools',
  });
});

const POOLS: readonly [what: string, pools: PoolRule[], expected: string[]][] = [
  ['no pools', [], ['surplus.pools_not_whole @ pools']],
  [
    'a part of a percent that is no basis point',
    [{ key: 'reserve', bps: 2.5, to: 'reserve' }],
    ['surplus.bps_out_of_range @ pools.0.bps'],
  ],
  [
    'a negative pool',
    [
      { key: 'capital', bps: 11_000, to: 'members', by: 'capital' },
      { key: 'reserve', bps: -1000, to: 'reserve' },
    ],
    ['surplus.bps_out_of_range @ pools.0.bps', 'surplus.bps_out_of_range @ pools.1.bps'],
  ],
  [
    'a key twice',
    [
      { key: 'reserve', bps: 4000, to: 'reserve' },
      { key: 'reserve', bps: 6000, to: 'fund' },
    ],
    ['surplus.pool_key_twice @ pools.1.key'],
  ],
  [
    'a parent that is not there',
    [
      { key: 'reserve', bps: 10_000, to: 'reserve' },
      { key: 'capital', bps: 10_000, of: 'members', to: 'members', by: 'capital' },
    ],
    ['surplus.parent_unknown @ pools.1.of'],
  ],
  [
    'pools in a circle',
    [
      { key: 'reserve', bps: 10_000, to: 'reserve' },
      { key: 'a', bps: 10_000, of: 'b' },
      { key: 'b', bps: 10_000, of: 'a' },
    ],
    ['surplus.pools_in_circle @ pools.1.of'],
  ],
  [
    'a pool that is a part of itself',
    [
      { key: 'reserve', bps: 10_000, to: 'reserve' },
      { key: 'a', bps: 10_000, of: 'a' },
    ],
    ['surplus.pools_in_circle @ pools.1.of'],
  ],
  [
    'parts that are not whole',
    [
      { key: 'members', bps: 10_000 },
      { key: 'capital', bps: 3000, of: 'members', to: 'members', by: 'capital' },
      { key: 'patronage', bps: 6000, of: 'members', to: 'members', by: 'capital' },
    ],
    ['surplus.parts_not_whole @ pools.0'],
  ],
  [
    'a parent that also divides by itself',
    [
      { key: 'members', bps: 10_000, by: 'capital' },
      { key: 'capital', bps: 10_000, of: 'members', to: 'members', by: 'capital' },
    ],
    ['surplus.parent_divides_itself @ pools.0.by'],
  ],
  ['a pool that goes nowhere', [{ key: 'gift', bps: 10_000 }], ['surplus.target_missing @ pools.0.to']],
  ['members without a base', [{ key: 'gift', bps: 10_000, to: 'members' }], ['surplus.base_missing @ pools.0.by']],
  [
    'a fund with a base',
    [{ key: 'social', bps: 10_000, to: 'fund', by: 'capital' }],
    ['surplus.base_without_members @ pools.0.by'],
  ],
  [
    'a base nobody brings',
    [{ key: 'capital', bps: 10_000, to: 'members', by: 'kapital' }],
    ['surplus.base_unknown @ pools.0.by'],
  ],
  [
    'a base and groups at once',
    [{ ...grouped, by: 'capital' }],
    [
      'surplus.base_and_groups @ pools.0.groups',
      'surplus.group_missing @ members.0.group',
      'surplus.group_missing @ members.1.group',
    ],
  ],
];
test.each(POOLS)('pools: %s', (_, pools, expected) => {
  expect(faults({ pools })).toEqual(expected);
});

test('groups: parts that are not whole, a key twice, a base nobody brings', () => {
  const groups = [
    { key: 'A', bps: 4000, by: 'equal' },
    { key: 'A', bps: 4000, by: 'hours' },
  ];
  expect(faults({ pools: [{ ...grouped, groups }], members: [{ ...ani, group: 'A' }] })).toEqual([
    'surplus.groups_not_whole @ pools.0.groups',
    'surplus.group_key_twice @ pools.0.groups.1.key',
    'surplus.base_unknown @ pools.0.groups.1.by',
  ]);
});

test('groups: a member without one, and a member of one that is not there', () => {
  const members = [ani, { ...budi, group: 'Z' }];
  expect(faults({ pools: [grouped], members })).toEqual([
    'surplus.group_missing @ members.0.group',
    'surplus.group_unknown @ members.1.group',
  ]);
});

test('members: a negative base, and a number twice; the path points into the list as it was given', () => {
  const members = [budi, ani, { ...ani, bases: { capital: -5n } }];
  expect(faults({ members })).toEqual([
    'surplus.member_number_twice @ members.2.number',
    'surplus.base_negative @ members.2.bases.capital',
  ]);
});

test('a base may not be called equal', () => {
  expect(faults({ members: [{ ...ani, bases: { capital: 1n, equal: 2n } }] })).toEqual([
    'surplus.base_reserved @ members.0.bases.equal',
  ]);
});

test('totals: below the members listed, negative, mistyped', () => {
  expect(faults({ totals: { capital: 3n } })).toEqual(['surplus.total_below_members @ totals.capital']);
  expect(faults({ totals: { capital: -1n } })).toEqual(['surplus.total_negative @ totals.capital']);
  expect(faults({ totals: { kapital: 9n } })).toEqual(['surplus.total_unknown @ totals.kapital']);
});

test('totals: one number for several groups could mean two things', () => {
  const groups = twoGroups.map((group) => ({ ...group, by: 'capital' }));
  expect(faults({ pools: [{ ...grouped, groups }], members: inGroups, totals: { capital: 40n } })).toEqual([
    'surplus.total_of_several_groups @ totals.capital',
  ]);
});

test('a loss to a pool that is not there is refused even in a good year', () => {
  expect(faults({ lossTo: 'supervisors' })).toEqual(['surplus.loss_bearer_unknown @ lossTo']);
});

test('a list that is wrong throughout is answered with a hundred faults, not with all of them', () => {
  const members = Array.from({ length: 2_000 }, (_, at) => ({ number: at + 1, name: '', bases: { capital: -1n } }));
  expect(faults({ members })).toHaveLength(100);
});
