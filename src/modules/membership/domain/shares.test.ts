import { describe, expect, test } from 'vitest';
import type { ShareRules } from '#modules/bylaws/model.ts';
import { arrears, mandatoryDues } from './shares.ts';

const monthly = (rupiah: bigint): ShareRules => ({
  entryShareRupiah: 100_000n,
  mandatoryShareRupiah: rupiah,
  mandatorySharePeriod: 'month',
  mandatoryDueDay: 10,
});

describe('mandatory shares (UU 25/1992 art. 41(2))', () => {
  test('the month of admission counts, also when its regular day has passed', () => {
    const dues = mandatoryDues('2026-01-20', '2026-03-09', () => monthly(25_000n));
    expect(dues).toEqual([
      { period: '2026-01', dueOn: '2026-01-20', rupiah: 25_000n },
      { period: '2026-02', dueOn: '2026-02-10', rupiah: 25_000n },
    ]);
  });

  test('a change of the bylaws never reaches back', () => {
    const dues = mandatoryDues('2026-01-01', '2026-03-31', (start) =>
      monthly(start < '2026-03-01' ? 25_000n : 40_000n),
    );
    expect(dues.map((due) => due.rupiah)).toEqual([25_000n, 25_000n, 40_000n]);
  });

  test('where the bylaws ask once a year, once a year it is', () => {
    const yearly: ShareRules = { ...monthly(120_000n), mandatorySharePeriod: 'year' };
    expect(mandatoryDues('2025-05-02', '2026-12-31', () => yearly).map((due) => due.period)).toEqual(['2025', '2026']);
  });

  test('what was paid covers the oldest months first', () => {
    const dues = mandatoryDues('2026-01-01', '2026-04-30', () => monthly(25_000n));
    expect(arrears(dues, 50_000n)).toMatchObject({ missing: 50_000n, unpaid: 2, since: { period: '2026-03' } });
    expect(arrears(dues, 60_000n)).toMatchObject({ missing: 40_000n, unpaid: 2, since: { period: '2026-03' } });
    expect(arrears(dues, 100_000n)).toEqual({ missing: 0n, unpaid: 0, since: null });
    expect(arrears(dues, 500_000n)).toEqual({ missing: 0n, unpaid: 0, since: null });
  });
});
