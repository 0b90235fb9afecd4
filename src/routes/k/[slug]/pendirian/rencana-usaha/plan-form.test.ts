import { expect, test } from 'vitest';
import { planInput, rowCounts, withoutEmptyRows } from './plan-form.ts';

test('rows left empty are gone and the others move up, so that an error finds its row', () => {
  const typed = withoutEmptyRows({
    summary: 'Jasa',
    'income.0.name': '',
    'income.0.unit': '',
    'income.2.name': 'Bersih rumah',
    'income.2.unit': 'kunjungan',
    'fixedCosts.1.name': 'Sewa',
  });
  expect(typed).toEqual({
    summary: 'Jasa',
    'income.0.name': 'Bersih rumah',
    'income.0.unit': 'kunjungan',
    'fixedCosts.0.name': 'Sewa',
  });
  expect(rowCounts(typed, 'income')).toMatchObject({ income: 2, fixedCosts: 1, investments: 1 });
});

test('per cent become basis points; what is none stays, to be refused where it stands', () => {
  expect(
    planInput({ growthBps: '7,5', 'variableCosts.0.bps': '75%', costGrowthBps: 'banyak', firstYear: '2027' }),
  ).toEqual({
    growthBps: '750',
    'variableCosts.0.bps': '7500',
    costGrowthBps: 'banyak',
    firstYear: '2027',
  });
});
