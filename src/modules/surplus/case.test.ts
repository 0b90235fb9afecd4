import { expect, test } from 'vitest';
import { caseDocument, readCase, readCaseFile } from './case.ts';
import type { Checked } from './model.ts';

const E5 = {
  surplus: '40000000',
  pools: [
    { key: 'capital', bps: 2500, to: 'members', by: 'capital' },
    { key: 'patronage', bps: 3000, to: 'members', by: 'purchases' },
    { key: 'funds', bps: 3500, to: 'fund' },
    { key: 'reserve', bps: 1000, to: 'reserve' },
  ],
  totals: { capital: '60000000', purchases: '100000000' },
  rounding: 'largest-remainder',
  members: [{ number: 1, name: 'Budi', bases: { capital: '3000000', purchases: '1000000' }, payableBefore: '0' }],
};
const budi = E5.members[0];

/** Every fault as `code @ path`. */
function faults(checked: Checked<unknown>): string[] {
  return checked.ok ? [] : [checked.refusal, ...checked.others].map(({ code, path }) => `${code} @ ${path ?? ''}`);
}

test('a case is read: amounts become whole numbers, names stay', () => {
  expect(readCase(E5)).toMatchObject({
    ok: true,
    value: {
      surplus: 40_000_000n,
      totals: { capital: 60_000_000n },
      members: [{ number: 1, name: 'Budi', bases: { purchases: 1_000_000n }, payableBefore: 0n }],
    },
  });
});

test('a case that was read is written as it was, groups and parts of parts included', () => {
  const groups = [{ key: 'A', bps: 10_000, by: 'equal' }];
  const pools = [
    { key: 'all', bps: 10_000 },
    { key: 'part', of: 'all', bps: 10_000, to: 'members', groups },
  ];
  for (const each of [E5, { ...E5, pools, lossTo: 'all', members: [{ ...budi, group: 'A' }] }]) {
    const read = readCase(each);
    expect(read.ok && caseDocument(read.value)).toEqual(each);
  }
});

test('a loss is a negative surplus', () => {
  expect(readCase({ ...E5, surplus: '-5' })).toMatchObject({ ok: true, value: { surplus: -5n } });
});

test.each([
  '40.000.000',
  '40,000,000',
  '40000000.5',
  '4e7',
  ' 40000000',
  'Rp40000000',
  '',
  '-0',
  '9'.repeat(31),
  40_000_000,
])('an amount written %j is not guessed at', (surplus) => {
  expect(faults(readCase({ ...E5, surplus }))).toEqual(['surplus.amount_not_whole @ surplus']);
});

test('amounts of members, their bases and totals are named by their path', () => {
  const ani = { number: 2, name: 'Ani', bases: { capital: '1.0', purchases: '1,5' }, payableBefore: '1,000' };
  expect(faults(readCase({ ...E5, members: [budi, ani], totals: { capital: '6e7' } }))).toEqual([
    'surplus.amount_not_whole @ totals.capital',
    'surplus.amount_not_whole @ members.1.bases.capital',
    'surplus.amount_not_whole @ members.1.bases.purchases',
    'surplus.amount_not_whole @ members.1.payableBefore',
  ]);
});

test('fields that nobody knows are refused one by one, wherever they stand', () => {
  const pools = E5.pools.map((pool, at) => (at === 0 ? { ...pool, base: 'capital' } : pool));
  const members = [{ ...budi, Group: 'A', bonus: '1' }];
  expect(faults(readCase({ ...E5, pools, members, year: 2026 }))).toEqual([
    'field.unknown @ pools.0.base',
    'field.unknown @ members.0.Group',
    'field.unknown @ members.0.bonus',
    'field.unknown @ year',
  ]);
});

test('fields that are missing or of the wrong kind are refused', () => {
  expect(faults(readCase({}))).toEqual(['field.missing @ surplus', 'field.missing @ pools', 'field.missing @ members']);
  expect(faults(readCase({ ...E5, pools: 'all', members: {} }))).toEqual([
    'field.wrong_type @ pools',
    'field.wrong_type @ members',
  ]);
  expect(faults(readCase([]))).toEqual(['field.wrong_type @ ']);
  expect(faults(readCase({ ...E5, members: [{ ...budi, number: 0 }] }))).toEqual([
    'surplus.member_number_wrong @ members.0.number',
  ]);
  expect(faults(readCase({ ...E5, members: [{ ...budi, number: '1' }] }))).toEqual([
    'surplus.member_number_wrong @ members.0.number',
  ]);
});

test('targets and roundings are chosen from a list', () => {
  const pools = E5.pools.map((pool, at) => (at === 3 ? { ...pool, to: 'cadangan' } : pool));
  expect(faults(readCase({ ...E5, pools, rounding: 'half-up' }))).toEqual([
    'surplus.target_unknown @ pools.3.to',
    'surplus.rounding_unknown @ rounding',
  ]);
});

test('pools that are not whole are reported beside the faults of amounts, so that nobody corrects a file twice', () => {
  const pools = E5.pools.slice(1);
  expect(faults(readCase({ ...E5, pools, surplus: 1 }))).toEqual([
    'surplus.amount_not_whole @ surplus',
    'surplus.pools_not_whole @ pools',
  ]);
});

test('members come from a sheet instead, but not from both', () => {
  const sheet = [{ number: 7, name: 'Citra', bases: { capital: 5n, purchases: 0n } }];
  const { members, ...rules } = E5;
  expect(readCase(rules, sheet)).toMatchObject({ ok: true, value: { members: [{ number: 7 }] } });
  expect(faults(readCase({ ...rules, members }, sheet))).toEqual(['surplus.members_given_twice @ members']);
});

test('a file that is not JSON is refused with the place where it breaks', () => {
  expect(readCaseFile(new TextEncoder().encode('{\n  "surplus": 5,\n}'))).toMatchObject({
    ok: false,
    refusal: { code: 'surplus.case_not_json', params: { line: '3', column: '1' } },
  });
});
