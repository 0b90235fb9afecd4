import { describe, expect, test } from 'vitest';
import { member, poolOf, remarkCodes, split, toFund, toMembers, toReserve } from '#support/surplus.ts';
import type { PoolRule, SurplusCase } from '../model.ts';

describe('rounding', () => {
  const three: SurplusCase = {
    surplus: 100n,
    pools: [toMembers('equal', 10_000, 'equal')],
    members: [member(30, {}), member(10, {}), member(20, {})],
  };

  test('the odd rupiah goes to the lower member number, whatever the order of the list', () => {
    const result = split(three);
    expect(result.members.map((each) => each.number)).toEqual([10, 20, 30]);
    expect(result.totals).toEqual([34n, 33n, 33n]);
  });

  test('floor: everybody is cut down, and the rest is named for the reserve', () => {
    const result = split({ ...three, rounding: 'floor' });
    expect(result.totals).toEqual([33n, 33n, 33n]);
    expect(poolOf(result, 'equal')).toMatchObject({
      amountRupiah: 100n,
      distributed: 99n,
      undistributed: 1n,
      restToReserve: 1n,
    });
    expect(remarkCodes(result)).toEqual(['surplus.rest_to_reserve']);
  });

  test('floor: pools are cut down too, and the pool of the reserve takes the rest', () => {
    const pools = [toFund('education', 3333), toFund('social', 3333), toReserve(3334)];
    expect(
      split({ surplus: 100n, pools, members: [], rounding: 'floor' }).pools.map((pool) => pool.amountRupiah),
    ).toEqual([33n, 33n, 34n]);
    const tight = split({ surplus: 101n, pools, members: [], rounding: 'floor' });
    expect(tight.pools.map((pool) => pool.amountRupiah)).toEqual([33n, 33n, 35n]);
  });

  test('floor: a rest is not named while members are missing from the list; nobody can know it yet', () => {
    const result = split({ ...three, rounding: 'floor', totals: { equal: 7n } });
    expect(result.totals).toEqual([14n, 14n, 14n]);
    expect(poolOf(result, 'equal')).toMatchObject({ undistributed: 58n, restToReserve: 0n });
  });
});

describe('a year without surplus', () => {
  const pools = [toMembers('capital', 5000, 'capital'), toFund('social', 1000), toReserve(4000)];
  const people = [member(1, { capital: 3n }), member(2, { capital: 1n })];

  test('zero: everybody gets zero, and the answer says why', () => {
    const result = split({ surplus: 0n, pools, members: people });
    expect(result.totals).toEqual([0n, 0n]);
    expect(remarkCodes(result)).toEqual(['surplus.nothing_to_share']);
  });

  test('a loss is carried by the reserve; no member loses anything', () => {
    const result = split({ surplus: -7_000_000n, pools, members: people });
    expect(result.pools.map((pool) => pool.amountRupiah)).toEqual([0n, 0n, -7_000_000n]);
    expect(result.totals).toEqual([0n, 0n]);
    expect(result.loss).toEqual({ amountRupiah: -7_000_000n, to: 'reserve', pool: 'reserve' });
  });

  test('a loss without a pool for the reserve, or carried forward, stands beside the pools', () => {
    const withoutReserve = [toMembers('capital', 9000, 'capital'), toFund('social', 1000)];
    expect(split({ surplus: -5n, pools: withoutReserve, members: people }).loss).toEqual({
      amountRupiah: -5n,
      to: 'reserve',
      pool: null,
    });
    const forward = split({ surplus: -5n, pools, members: people, lossTo: 'carried-forward' });
    expect(forward.loss?.pool).toBeNull();
    expect(forward.pools.every((pool) => pool.amountRupiah === 0n)).toBe(true);
  });

  test('a loss that members bear is divided like a surplus (handbook 4.6: member account minus losses)', () => {
    const result = split({ surplus: -10n, pools, members: people, lossTo: 'capital' });
    expect(result.totals).toEqual([-8n, -2n]);
    expect(poolOf(result, 'reserve')?.amountRupiah).toBe(0n);
  });

  test('a loss given to a parent is borne by its parts', () => {
    const nested: PoolRule[] = [
      { key: 'accounts', bps: 6000 },
      { key: 'capital', of: 'accounts', bps: 5000, to: 'members', by: 'capital' },
      { key: 'solidarity', of: 'accounts', bps: 5000, to: 'fund' },
      toReserve(4000),
    ];
    const result = split({ surplus: -100n, pools: nested, members: people, lossTo: 'accounts' });
    expect(result.pools.map((pool) => pool.amountRupiah)).toEqual([-100n, -50n, -50n, 0n]);
    expect(result.totals).toEqual([-38n, -12n]);
  });
});

test("a cooperative without members keeps the members' pool, undistributed", () => {
  const result = split({
    surplus: 1_000n,
    pools: [toMembers('capital', 6000, 'capital'), toReserve(4000)],
    members: [],
  });
  expect(poolOf(result, 'capital')).toMatchObject({ amountRupiah: 600n, undistributed: 600n });
});

test('a base may have the name of something that every object has', () => {
  const result = split({
    surplus: 10n,
    pools: [toMembers('odd', 10_000, 'constructor')],
    members: [member(1, { constructor: 1n }), member(2, {})],
  });
  expect(result.totals).toEqual([10n, 0n]);
});

test('a base that no pool uses is remarked, since it may be mistyped', () => {
  const result = split({
    surplus: 10n,
    pools: [toMembers('patronage', 10_000, 'purchases')],
    members: [member(1, { purchases: 1n }), member(2, { purchase: 1n })],
  });
  expect(result.remarks).toEqual([{ code: 'surplus.base_not_used', params: { base: 'purchase' } }]);
});
