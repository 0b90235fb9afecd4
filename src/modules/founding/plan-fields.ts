import * as z from 'zod';
import { bps, line, note, rupiahFromZero } from '#platform/registry/fields.ts';

/** Rows of one list of the plan at most: a plan that founders can still talk about. */
const MAX_ROWS = 30;
const rows = <T extends z.ZodType>(row: T) => z.array(row).max(MAX_ROWS);

/** The business plan as it enters and leaves the process. */
export const planFields = z.strictObject({
  summary: note(2_000),
  market: note(2_000),
  work: note(2_000),
  risks: note(2_000),
  firstYear: z.int().min(2000).max(2100),
  income: rows(
    z.strictObject({
      name: line(80),
      unit: line(40),
      unitPriceRupiah: rupiahFromZero(),
      monthlyVolume: z.int().min(0).max(10_000_000),
    }),
  ).min(1, 'founding.plan_without_income'),
  variableCosts: rows(z.strictObject({ name: line(80), bps: bps() })),
  fixedCosts: rows(z.strictObject({ name: line(80), monthlyRupiah: rupiahFromZero() })),
  investments: rows(
    z.strictObject({ name: line(80), amountRupiah: rupiahFromZero(), lifeYears: z.int().min(1).max(50) }),
  ),
  otherCapital: rows(z.strictObject({ name: line(80), amountRupiah: rupiahFromZero() })),
  growthBps: bps(),
  costGrowthBps: bps(),
});
