import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFractions, compareFractions, fraction, multiplyFractions } from '#kernel/fraction.ts';
import { sum } from '#kernel/money.ts';
import { split } from '#support/surplus.ts';
import { splitByHand } from '#support/surplus-by-hand.ts';
import type { GroupRule, MemberClaim, PoolRule, SurplusCase, SurplusSplit } from '../model.ts';
import { baseOf } from './claims.ts';
import { exactShare } from './explain.ts';

const BASES = ['capital', 'purchases', 'hours'] as const;
const GROUPS = ['A', 'B', 'C'] as const;

/** Parts in basis points that sum to 10,000. */
const wholeBps = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat(10_000), { minLength: count - 1, maxLength: count - 1 }).map((cuts) => {
    const marks = [0, ...cuts.toSorted((a, b) => a - b), 10_000];
    return marks.slice(1).map((mark, at) => mark - (marks[at] ?? 0));
  });

const by = fc.constantFrom(...BASES, 'equal');
const groupRules: fc.Arbitrary<GroupRule[]> = fc
  .tuple(wholeBps(GROUPS.length), fc.array(by, { minLength: GROUPS.length, maxLength: GROUPS.length }))
  .map(([bps, bases]) => GROUPS.map((key, at) => ({ key, bps: bps[at] ?? 0, by: bases[at] ?? 'equal' })));

/** A pool without parts: to members by a base or by groups, to a fund, to the reserve. */
const leaf: fc.Arbitrary<Omit<PoolRule, 'key' | 'bps'>> = fc.oneof(
  by.map((base) => ({ to: 'members' as const, by: base })),
  groupRules.map((groups) => ({ to: 'members' as const, groups })),
  fc.constant({ to: 'fund' as const }),
  fc.constant({ to: 'reserve' as const }),
);

const level = (prefix: string, of: string | undefined): fc.Arbitrary<PoolRule[]> =>
  fc
    .array(leaf, { minLength: 1, maxLength: 5 })
    .chain((leaves) =>
      wholeBps(leaves.length).map((bps) =>
        leaves.map((rule, at) => ({ ...rule, key: `${prefix}${at}`, bps: bps[at] ?? 0, of })),
      ),
    );

/** Pools on one or two levels: a nested first pool has its own parts. */
const pools: fc.Arbitrary<PoolRule[]> = fc
  .tuple(level('pool', undefined), level('part', 'pool0'), fc.boolean())
  .map(([top, parts, nested]) => {
    const [first, ...others] = top;
    if (!first || !nested) return top;
    return [{ key: first.key, bps: first.bps }, ...parts, ...others];
  });

const claim: fc.Arbitrary<Omit<MemberClaim, 'number'>> = fc.record({
  name: fc.constant('Ani'),
  group: fc.constantFrom(...GROUPS),
  bases: fc.record({ capital: fc.bigInt(0n, 10n ** 12n), purchases: fc.bigInt(0n, 9n), hours: fc.constant(0n) }),
});
const members: fc.Arbitrary<MemberClaim[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 99_999 }), { maxLength: 12 })
  .chain((numbers) =>
    fc
      .array(claim, { minLength: numbers.length, maxLength: numbers.length })
      .map((claims) => claims.map((each, at) => ({ ...each, number: numbers[at] ?? 0 }))),
  );

const surplusCase: fc.Arbitrary<SurplusCase> = fc.record({
  surplus: fc.oneof(fc.bigInt(0n, 50n), fc.bigInt(0n, 10n ** 15n)),
  pools,
  members,
  rounding: fc.constantFrom('largest-remainder' as const, 'floor' as const),
});

/** The same case where only some are listed: totals beyond the list, for bases that one population alone divides by. */
const openCase: fc.Arbitrary<SurplusCase> = fc.tuple(surplusCase, fc.bigInt(1n, 10n ** 12n)).map(([each, beyond]) => {
  const flat = each.pools.map((rule) => (rule.groups ? { ...rule, groups: undefined, by: 'capital' } : rule));
  const totals = Object.fromEntries(
    [...BASES, 'equal'].map((base) => [base, beyond + sum(each.members.map((member) => baseOf(member, base)))]),
  );
  return { ...each, pools: flat, totals };
});
const anyCase = fc.oneof(surplusCase, openCase);

/** What every member and every pool got, without the case that it came from. */
const figures = ({ pools: of, shares, totals, members: listed }: SurplusSplit) => ({
  pools: of.map(({ key, amountRupiah, distributed, undistributed }) => ({
    key,
    amountRupiah,
    distributed,
    undistributed,
  })),
  shares: [...shares],
  totals,
  numbers: listed.map((member) => member.number),
});

test('members, funds, reserve and what is undistributed are the surplus, to the rupiah', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      const result = split(each);
      const leaves = result.pools.filter((pool) => pool.to !== null);
      const notToMembers = leaves.filter((pool) => pool.to !== 'members').map((pool) => pool.amountRupiah);
      const undistributed = leaves.map((pool) => pool.undistributed);
      expect(sum(result.totals) + sum(notToMembers) + sum(undistributed)).toBe(each.surplus);
    }),
  );
});

test('the order of the list of members changes nothing', () => {
  const shuffled = anyCase.chain((each) =>
    fc.shuffledSubarray([...each.members], { minLength: each.members.length }).map((order) => [each, order] as const),
  );
  fc.assert(
    fc.property(shuffled, ([each, order]) => {
      expect(figures(split({ ...each, members: order }))).toEqual(figures(split(each)));
    }),
  );
});

test('the unit of the bases changes nothing: hours or minutes, rupiah or thousands', () => {
  fc.assert(
    fc.property(anyCase, fc.bigInt(2n, 10n ** 6n), (each, factor) => {
      const scaled = (bases: Readonly<Record<string, bigint>>) =>
        Object.fromEntries(
          Object.entries(bases).map(([base, value]) => [base, base === 'equal' ? value : value * factor]),
        );
      const members = each.members.map((member) => ({ ...member, bases: scaled(member.bases) }));
      const totals = each.totals && scaled(each.totals);
      expect(figures(split({ ...each, members, totals }))).toEqual(figures(split(each)));
    }),
  );
});

test('nobody is below zero, and nobody is a rupiah or more from the exact share; floor never rounds up', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      const result = split(each);
      for (const pool of result.pools.filter((of) => of.to === 'members')) {
        result.shares.get(pool.key)?.forEach((share, place) => {
          const above = addFractions(
            fraction(share),
            multiplyFractions(fraction(-1n), exactShare(result, pool, place)),
          );
          const notTooMuch =
            each.rounding === 'floor'
              ? compareFractions(above, fraction(0n)) < 1
              : compareFractions(above, fraction(1n)) < 0;
          const notTooLittle = compareFractions(above, fraction(-1n)) > 0;
          expect([share >= 0n, notTooMuch, notTooLittle]).toEqual([true, true, true]);
        });
      }
    }),
  );
});

test('whoever brings more never gets less', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      const result = split(each);
      for (const pool of each.pools.filter((of) => of.by !== undefined)) {
        const shares = result.shares.get(pool.key) ?? [];
        const claims = result.members.map((member, place) => ({
          base: baseOf(member, pool.by ?? ''),
          share: shares[place] ?? 0n,
        }));
        const wronged = claims.filter((less) =>
          claims.some((more) => more.base > less.base && more.share < less.share),
        );
        expect(wronged).toEqual([]);
      }
    }),
  );
});

test('the engine comes to the same rupiah as a bookkeeper with fractions and patience', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      const fair: SurplusCase = { ...each, rounding: 'largest-remainder' };
      const result = split(fair);
      const byHand = splitByHand(fair);
      expect(result.pools.map((pool) => pool.amountRupiah)).toEqual(
        result.pools.map((pool) => byHand.pools.get(pool.key)),
      );
      for (const [pool, shares] of result.shares) {
        const expected = result.members.map((member) => byHand.shares.get(`${pool}/${member.number}`));
        expect(shares).toEqual(expected);
      }
    }),
    { numRuns: 300 },
  );
});

test('a loss that members bear is the mirror of a surplus of the same size', () => {
  fc.assert(
    fc.property(members, fc.bigInt(1n, 10n ** 12n), (listed, size) => {
      const rules: PoolRule[] = [{ key: 'accounts', bps: 10_000, to: 'members', by: 'equal' }];
      const gain = split({ surplus: size, pools: rules, members: listed });
      const loss = split({ surplus: -size, pools: rules, members: listed, lossTo: 'accounts' });
      expect(loss.totals).toEqual(gain.totals.map((total) => -total));
    }),
  );
});
