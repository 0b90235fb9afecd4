import { describe, expect, test } from 'vitest';
import { fractionText } from '#kernel/fraction.ts';
import {
  member,
  poolOf,
  remarkCodes,
  shareOf,
  split,
  toFund,
  toMembers,
  toReserve,
  totalOf,
} from '#support/surplus.ts';
import type { PoolRule, SurplusCase } from '../model.ts';
import { exactShare } from './explain.ts';

describe('worked examples of the handbook, section 4.5', () => {
  test('E1 Karya Jaya: Susilo gets 800,000 for his savings and nothing from a trade that nobody did', () => {
    const result = split({
      surplus: 6_400_000n,
      pools: [toMembers('capital', 2500, 'savings'), toMembers('trade', 2000, 'trade'), toReserve(5500)],
      totals: { savings: 16_000_000n, trade: 0n },
      members: [member(1, { savings: 8_000_000n })],
    });
    expect(shareOf(result, 'capital', 1)).toBe(800_000n);
    expect(totalOf(result, 1)).toBe(800_000n);
    expect(poolOf(result, 'trade')).toMatchObject({
      amountRupiah: 1_280_000n,
      distributed: 0n,
      undistributed: 1_280_000n,
    });
    expect(remarkCodes(result)).toContain('surplus.pool_without_claims');
  });

  test('E2 KSP Anugerah: Widya gets 20,000 for savings and 40,000 for her loan', () => {
    const result = split({
      surplus: 2_000_000n,
      pools: [toMembers('capital', 2000, 'savings'), toMembers('patronage', 3000, 'loans'), toReserve(5000)],
      totals: { savings: 10_000_000n, loans: 15_000_000n },
      members: [member(1, { savings: 500_000n, loans: 1_000_000n })],
    });
    expect([shareOf(result, 'capital', 1), shareOf(result, 'patronage', 1), totalOf(result, 1)]).toEqual([
      20_000n,
      40_000n,
      60_000n,
    ]);
  });

  test('E3 Alis Jaya: Lukman gets 240,000 for pokok and wajib and 1,000,000 for his loan', () => {
    const result = split({
      surplus: 60_000_000n,
      pools: [toMembers('capital', 2000, 'capital'), toMembers('patronage', 2500, 'loans'), toReserve(5500)],
      totals: { capital: 10_000_000n + 90_000_000n, loans: 75_000_000n },
      members: [member(1, { capital: 200_000n + 1_800_000n, loans: 5_000_000n })],
    });
    expect([shareOf(result, 'capital', 1), shareOf(result, 'patronage', 1), totalOf(result, 1)]).toEqual([
      240_000n,
      1_000_000n,
      1_240_000n,
    ]);
  });

  test('E4 Karimun Indah: Nadia gets 420,000 for savings and nothing without purchases', () => {
    const result = split({
      surplus: 16_000_000n,
      pools: [toMembers('capital', 3750, 'savings'), toMembers('patronage', 6250, 'purchases')],
      totals: { savings: 35_000_000n },
      members: [member(1, { savings: 2_450_000n, purchases: 0n })],
    });
    expect(poolOf(result, 'capital')?.amountRupiah).toBe(6_000_000n);
    expect(poolOf(result, 'patronage')).toMatchObject({ amountRupiah: 10_000_000n, undistributed: 10_000_000n });
    expect(totalOf(result, 1)).toBe(420_000n);
  });

  test('E5 Mandiri Sejahtera: the table of pools, and Budi with 500,000 + 120,000', () => {
    const result = split({
      surplus: 40_000_000n,
      pools: [
        toMembers('capital', 2500, 'capital'),
        toMembers('patronage', 3000, 'purchases'),
        toFund('officers', 1000),
        toFund('social', 1000),
        toFund('education', 1500),
        toReserve(1000),
      ],
      totals: { capital: 60_000_000n, purchases: 100_000_000n },
      members: [member(1, { capital: 3_000_000n, purchases: 1_000_000n })],
    });
    expect(result.pools.map((pool) => pool.amountRupiah)).toEqual([
      10_000_000n,
      12_000_000n,
      4_000_000n,
      4_000_000n,
      6_000_000n,
      4_000_000n,
    ]);
    expect([shareOf(result, 'capital', 1), shareOf(result, 'patronage', 1), totalOf(result, 1)]).toEqual([
      500_000n,
      120_000n,
      620_000n,
    ]);
    expect(poolOf(result, 'capital')?.undistributed).toBe(9_500_000n);
  });

  const e6: SurplusCase = {
    surplus: 90_000_000n,
    pools: [
      toMembers('capital', 4000, 'savings'),
      toMembers('patronage', 3000, 'purchases'),
      toReserve(2000),
      toFund('education', 1000),
    ],
    totals: { savings: 78_000_000n, purchases: 102_000_000n },
    members: [member(1, { savings: 1_500_000n + 5_000_000n, purchases: 1_500_000n })],
  };

  test('E6 Kurikulum Merdeka: Heri gets 3,000,000 + 397,058 where the articles cut off below one rupiah', () => {
    const result = split({ ...e6, rounding: 'floor' });
    expect([shareOf(result, 'capital', 1), shareOf(result, 'patronage', 1), totalOf(result, 1)]).toEqual([
      3_000_000n,
      397_058n,
      3_397_058n,
    ]);
  });

  test('E6 by largest remainder: 397,058.82 becomes 397,059, and the exact share stays visible', () => {
    const result = split(e6);
    const patronage = poolOf(result, 'patronage');
    expect(shareOf(result, 'patronage', 1)).toBe(397_059n);
    expect(patronage && fractionText(exactShare(result, patronage, 0))).toBe('6750000/17');
  });
});

test('handbook 4.6: 36,000,000 for labour by hours, largest remainder', () => {
  const result = split({
    surplus: 36_000_000n,
    pools: [toMembers('labour', 10_000, 'hours')],
    members: [member(1, { hours: 1800n }), member(2, { hours: 1200n }), member(3, { hours: 950n })],
  });
  expect(result.totals).toEqual([16_405_063n, 10_936_709n, 8_658_228n]);
});

describe('handbook 4.7: groups first, then members within each group', () => {
  const stocksy: SurplusCase = {
    surplus: 100_000_000n,
    pools: [
      {
        key: 'patronage',
        bps: 10_000,
        to: 'members',
        groups: [
          { key: 'A', bps: 500, by: 'equal' },
          { key: 'B', bps: 500, by: 'years' },
          { key: 'C', bps: 9000, by: 'royalties' },
        ],
      },
    ],
    members: [
      ...[1, 2, 3].map((number) => member(number, {}, 'A')),
      member(4, { years: 5n }, 'B'),
      member(5, { years: 3n }, 'B'),
      member(6, { years: 1n }, 'B'),
      member(7, { royalties: 12_500_000n }, 'C'),
      member(8, { royalties: 7_000_000n }, 'C'),
      member(9, { royalties: 3_300_000n }, 'C'),
    ],
  };

  test('the illustration to the rupiah', () => {
    expect(split(stocksy).totals).toEqual([
      1_666_667n,
      1_666_667n,
      1_666_666n,
      2_777_778n,
      1_666_667n,
      555_555n,
      49_342_105n,
      27_631_579n,
      13_026_316n,
    ]);
  });

  test('a base counts only within the group that divides by it', () => {
    const withRoyaltiesInA = stocksy.members.map((each) =>
      each.number === 1 ? { ...each, bases: { royalties: 99_000_000n } } : each,
    );
    expect(split({ ...stocksy, members: withRoyaltiesInA }).totals).toEqual(split(stocksy).totals);
  });

  test('a group without members leaves its part undistributed and says so', () => {
    const result = split({ ...stocksy, members: stocksy.members.filter((each) => each.group !== 'B') });
    expect(poolOf(result, 'patronage')).toMatchObject({ distributed: 95_000_000n, undistributed: 5_000_000n });
    expect(result.remarks).toContainEqual(
      expect.objectContaining({
        code: 'surplus.group_without_claims',
        params: expect.objectContaining({ group: 'B' }),
      }),
    );
  });

  test('a group whose members have no claim leaves its part undistributed', () => {
    const idle = stocksy.members.map((each) => (each.group === 'C' ? { ...each, bases: { royalties: 0n } } : each));
    const result = split({ ...stocksy, members: idle });
    expect(poolOf(result, 'patronage')?.undistributed).toBe(90_000_000n);
  });

  test('one listed member of a group is paid against the total of the group', () => {
    const result = split({
      ...stocksy,
      totals: { royalties: 22_800_000n },
      members: [member(7, { royalties: 12_500_000n }, 'C')],
    });
    expect(totalOf(result, 7)).toBe(49_342_105n);
  });

  test('a total that is the sum of all members changes nothing, also where several groups use the base', () => {
    const pools: PoolRule[] = [
      {
        key: 'trade',
        bps: 10_000,
        groups: [
          { key: 'A', bps: 3000, by: 'trade' },
          { key: 'B', bps: 7000, by: 'trade' },
        ],
      },
    ];
    const traders = [member(1, { trade: 5n }, 'A'), member(2, { trade: 7n }, 'B'), member(3, { trade: 1n }, 'B')];
    const without = split({ surplus: 1_000n, pools, members: traders });
    expect(split({ surplus: 1_000n, pools, members: traders, totals: { trade: 13n } }).totals).toEqual(without.totals);
    expect(without.totals).toEqual([300n, 613n, 87n]);
  });
});

describe('nested percentages (handbook 4.1)', () => {
  const nested: SurplusCase = {
    surplus: 50_000_000n,
    pools: [
      { key: 'members-pool', bps: 4000 },
      { key: 'capital', of: 'members-pool', bps: 3000, to: 'members', by: 'capital' },
      { key: 'patronage', of: 'members-pool', bps: 7000, to: 'members', by: 'purchases' },
      toReserve(6000),
    ],
    members: [member(1, { capital: 3n, purchases: 1n }), member(2, { capital: 1n, purchases: 1n })],
  };

  test('"jasa anggota 40%, of it 30% modal and 70% usaha"', () => {
    const result = split(nested);
    expect(result.pools.map(({ key, amountRupiah }) => [key, amountRupiah])).toEqual([
      ['members-pool', 20_000_000n],
      ['capital', 6_000_000n],
      ['patronage', 14_000_000n],
      ['reserve', 30_000_000n],
    ]);
    expect(result.totals).toEqual([11_500_000n, 8_500_000n]);
  });

  test('a parent hands out what its parts hand out', () => {
    const result = split({ ...nested, members: [member(1, { capital: 3n, purchases: 0n })] });
    expect(poolOf(result, 'members-pool')).toMatchObject({ distributed: 6_000_000n, undistributed: 14_000_000n });
  });

  test('a part goes where its parent goes, unless it has a base', () => {
    const pools: PoolRule[] = [
      { key: 'social', bps: 10_000, to: 'fund' },
      { key: 'scholarships', of: 'social', bps: 6000 },
      { key: 'members-in-need', of: 'social', bps: 4000, by: 'equal' },
    ];
    const result = split({ surplus: 1_000n, pools, members: [member(1, {})] });
    expect(result.pools.map((pool) => pool.to)).toEqual([null, 'fund', 'members']);
    expect(result.totals).toEqual([400n]);
  });
});
