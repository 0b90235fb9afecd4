import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fractionText } from '#kernel/fraction.ts';
import { audit, rounded, type Audit, type AuditRow } from './audit.ts';

function audited(rows: readonly AuditRow[]): Audit {
  const figures = audit(rows);
  if (!figures.ok) throw new Error(figures.refusal.code);
  return figures.value;
}

/** Rows of whole hours with these incomes. */
const hours = (...incomes: bigint[]): AuditRow[] =>
  incomes.map((incomeRupiah, index) => ({ worker: `w${index}`, onlineMinutes: 60, incomeRupiah }));

describe('figures', () => {
  test('all alike: no spread at all', () => {
    const figures = audited(hours(500n, 500n, 500n));
    expect([figures.gini, figures.jain, figures.p10p90].map((share) => share && fractionText(share))).toEqual([
      '0',
      '1',
      '1',
    ]);
  });

  test('one earns all: Gini nears 1, Jain is 1/n, P10/P90 is 0', () => {
    const figures = audited(hours(0n, 0n, 0n, 800n));
    expect([figures.gini, figures.jain, figures.p10p90].map((share) => share && fractionText(share))).toEqual([
      '0.75',
      '0.25',
      '0',
    ]);
  });

  test('nobody earned anything: shares do not exist, sums do', () => {
    expect(audited(hours(0n, 0n))).toMatchObject({ n: 2, gini: null, jain: null, p10p90: null, totalRupiah: 0n });
  });

  test('ranks are places in the list: ⌈q·n⌉, no value between', () => {
    const figures = audited(hours(10n, 20n, 30n, 40n, 50n, 60n, 70n, 80n, 90n, 100n, 110n));
    expect([figures.p10, figures.p50, figures.p90].map(fractionText)).toEqual(['20', '60', '100']);
  });

  test('rounding is half up, and exact', () => {
    expect(rounded({ numerator: 1n, denominator: 8n }, 2)).toBe('0.13');
    expect(rounded({ numerator: 2n, denominator: 3n }, 6)).toBe('0.666667');
    expect(rounded({ numerator: 5n, denominator: 2n }, 0)).toBe('3');
  });
});

describe('refusals', () => {
  test.each<[string, AuditRow[], string, string | undefined]>([
    ['nobody', [], 'dispatch.audit_empty', undefined],
    ['a worker twice', [...hours(1n), ...hours(1n)], 'dispatch.worker_twice', 'rows.1.worker'],
    [
      'no minutes',
      [{ worker: 'a', onlineMinutes: 0, incomeRupiah: 1n }],
      'dispatch.minutes_not_positive',
      'rows.0.online_min',
    ],
    ['negative income', hours(-1n), 'dispatch.amount_negative', 'rows.0.income_idr'],
  ])('%s', (_, rows, code, path) => {
    const figures = audit(rows);
    expect(figures.ok ? null : [figures.refusal.code, figures.refusal.path]).toEqual([code, path]);
  });
});

const rows = fc
  .array(fc.record({ onlineMinutes: fc.integer({ min: 1, max: 600 }), incomeRupiah: fc.bigInt(0n, 400_000n) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((all): AuditRow[] => all.map((row, index) => ({ worker: `w${index}`, ...row })));

test('Gini and Jain are what their definitions say, pair by pair', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const x = all.map((row) => (Number(row.incomeRupiah) * 60) / row.onlineMinutes);
      const total = x.reduce((sum, value) => sum + value, 0);
      const { gini, jain } = audited(all);
      if (total === 0) {
        expect([gini, jain]).toEqual([null, null]);
        return;
      }
      const spread = x.reduce((sum, a) => sum + x.reduce((inner, b) => inner + Math.abs(a - b), 0), 0);
      const squares = x.reduce((sum, value) => sum + value * value, 0);
      const asNumber = (value: typeof gini): number => Number(rounded(value ?? { numerator: 0n, denominator: 1n }, 9));
      expect(asNumber(gini)).toBeCloseTo(spread / (2 * x.length * total), 7);
      expect(asNumber(jain)).toBeCloseTo((total * total) / (x.length * squares), 7);
    }),
  );
});

test('the same in another order, and in another currency unit', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { gini, jain, p10p90 } = audited(all);
      expect(audited(all.toReversed())).toEqual(audited(all));
      const cents = all.map((row) => ({ ...row, incomeRupiah: row.incomeRupiah * 100n }));
      expect(audited(cents)).toMatchObject({ gini, jain, p10p90 });
    }),
  );
});
