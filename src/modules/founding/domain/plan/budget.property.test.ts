import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sum } from '#kernel/money.ts';
import { bylawsFromPreset } from '#modules/bylaws/index.ts';
import { budgetOf } from './budget.ts';
import { plannedDivision } from './division.ts';
import { exampleFor } from './examples.ts';
import type { BusinessPlan } from './plan.ts';

const name = fc.constantFrom('Bersih rumah', 'Gaji', 'Mesin');
const rupiah = fc.bigInt({ min: 0n, max: 10n ** 11n });
const plans: fc.Arbitrary<BusinessPlan> = fc.record({
  summary: fc.constant('x'),
  market: fc.constant('x'),
  work: fc.constant('x'),
  risks: fc.constant('x'),
  firstYear: fc.integer({ min: 2020, max: 2040 }),
  income: fc.array(
    fc.record({ name, unit: fc.constant('kali'), unitPriceRupiah: rupiah, monthlyVolume: fc.nat(10_000) }),
    { minLength: 1, maxLength: 5 },
  ),
  variableCosts: fc.array(fc.record({ name, bps: fc.nat(10_000) }), { maxLength: 4 }),
  fixedCosts: fc.array(fc.record({ name, monthlyRupiah: rupiah }), { maxLength: 4 }),
  investments: fc.array(fc.record({ name, amountRupiah: rupiah, lifeYears: fc.integer({ min: 1, max: 20 }) }), {
    maxLength: 4,
  }),
  otherCapital: fc.array(fc.record({ name, amountRupiah: rupiah }), { maxLength: 3 }),
  growthBps: fc.integer({ min: 0, max: 10_000 }),
  costGrowthBps: fc.integer({ min: 0, max: 5_000 }),
});
const shares = fc.record({ entryRupiah: rupiah, monthlyRupiah: rupiah });

describe('the three-year budget', () => {
  test('loses no rupiah: lines make the sums, and cash moves by what was earned, invested and paid in', () => {
    fc.assert(
      fc.property(plans, shares, (plan, money) => {
        const budget = budgetOf(plan, money);
        for (const [year, income] of budget.incomeTotal.entries()) {
          expect(sum(budget.income.map((line) => line.years[year] ?? 0n))).toBe(income);
          expect(income - (budget.costTotal[year] ?? 0n)).toBe(budget.surplus[year]);
        }
        const earned = sum(budget.surplus) + sum(budget.depreciation.flatMap((line) => line.years));
        const end = budget.capitalAtStart - budget.investedRupiah + earned + 36n * money.monthlyRupiah;
        expect(budget.cash).toHaveLength(36);
        expect(budget.cash.at(-1)).toBe(end);
        expect(
          [budget.capitalAtStart - budget.investedRupiah, ...budget.cash].every(
            (amount) => amount >= budget.lowest.amountRupiah,
          ),
        ).toBe(true);
      }),
    );
  });

  test('writes off an investment whole within its life and nothing more', () => {
    fc.assert(
      fc.property(plans, shares, (plan, money) => {
        const { depreciation } = budgetOf(plan, money);
        for (const [index, { amountRupiah, lifeYears }] of plan.investments.entries()) {
          const off = sum(depreciation[index]?.years ?? []);
          if (lifeYears <= 3) expect(off).toBe(amountRupiah);
          else expect(off <= amountRupiah).toBe(true);
        }
      }),
    );
  });

  test('finds the month in which a machine of three million has paid itself back', () => {
    const plan = {
      ...exampleFor('worker', 2027, 0n),
      income: [{ name: 'Bersih rumah', unit: 'kunjungan', unitPriceRupiah: 100_000n, monthlyVolume: 20 }],
      variableCosts: [{ name: 'Upah', bps: 5_000 }],
      fixedCosts: [],
      investments: [{ name: 'Mesin', amountRupiah: 3_000_000n, lifeYears: 3 }],
      otherCapital: [],
      growthBps: 0,
    };
    const budget = budgetOf(plan, { entryRupiah: 1_000_000n, monthlyRupiah: 0n });
    expect(budget.breakEvenMonth).toBe(3);
    expect(budget.lowest).toEqual({ month: 0, amountRupiah: -2_000_000n });
    expect(budget.surplus).toEqual([11_000_000n, 11_000_000n, 11_000_000n]);
    expect(budgetOf({ ...plan, income: [] }, { entryRupiah: 0n, monthlyRupiah: 0n }).breakEvenMonth).toBeNull();
  });
});

describe('the planned division', () => {
  test('places every rupiah of a surplus in a pool, and nothing of a loss', () => {
    const bylaws = bylawsFromPreset({
      preset: 'worker',
      identity: { name: 'Koperasi Bersih Jaya', seatCity: 'Tegal' },
    });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), (surplus) => {
        const top = plannedDivision(bylaws, surplus).filter(({ depth }) => depth === 0);
        expect(sum(top.map((each) => each.amountRupiah))).toBe(surplus > 0n ? surplus : 0n);
      }),
    );
  });
});
