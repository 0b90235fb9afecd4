import { compareFractions, fraction, type Fraction } from '#kernel/fraction.ts';
import { divideDown, sum, type Rupiah } from '#kernel/money.ts';
import { ok, refusal, refused, type Refusal, type Result } from '#kernel/result.ts';

/** One worker in the period: what came in and for how many minutes the worker was available. */
export interface AuditRow {
  readonly worker: string;
  readonly onlineMinutes: number;
  readonly incomeRupiah: Rupiah;
}

/**
 * How evenly the work of a period was divided. All figures but `n` and `totalRupiah` are about hourly income, in rupiah per
 * hour, and exact fractions; `null` where the figure does not exist because every income is zero.
 */
export interface Audit {
  readonly n: number;
  readonly mean: Fraction;
  readonly min: Fraction;
  /** Nearest rank: the value at place ⌈q·n⌉ of the sorted list. */
  readonly p10: Fraction;
  readonly p50: Fraction;
  readonly p90: Fraction;
  /** Σ|xᵢ − xⱼ| ÷ (2n² · mean): 0 when all earn alike, near 1 when one earns all. */
  readonly gini: Fraction | null;
  /** (Σx)² ÷ (n · Σx²): 1 when all earn alike, 1/n when one earns all (R. Jain and others, DEC-TR-301, 1984). */
  readonly jain: Fraction | null;
  readonly p10p90: Fraction | null;
  readonly totalRupiah: Rupiah;
}

export type AuditRefusal =
  'dispatch.audit_empty' | 'dispatch.worker_twice' | 'dispatch.minutes_not_positive' | 'dispatch.amount_negative';

/** The audit figures of a period. Refuses an empty list, a worker listed twice, no minutes, and negative income. */
export function audit(rows: readonly AuditRow[]): Result<Audit, AuditRefusal> {
  const why = whyNotAuditable(rows);
  if (why) return refused(why);
  const hourly = rows
    .map((row) => fraction(row.incomeRupiah * 60n, BigInt(row.onlineMinutes)))
    .toSorted(compareFractions);
  const rank = (percent: number): Fraction => hourly[Math.ceil((percent * hourly.length) / 100) - 1] ?? fraction(0n);
  const [p10, p90] = [rank(10), rank(90)];
  return ok({
    ...evenness(hourly),
    n: rows.length,
    min: hourly[0] ?? fraction(0n),
    p10,
    p50: rank(50),
    p90,
    p10p90: p90.numerator === 0n ? null : ratio(p10, p90),
    totalRupiah: sum(rows.map((row) => row.incomeRupiah)),
  });
}

/** Mean, Gini and Jain of values sorted upwards. All are brought to one denominator, then only whole numbers are added. */
function evenness(sorted: readonly Fraction[]): Pick<Audit, 'mean' | 'gini' | 'jain'> {
  const n = BigInt(sorted.length);
  const common = sorted.reduce((product, value) => leastCommonMultiple(product, value.denominator), 1n);
  const whole = sorted.map((value) => value.numerator * (common / value.denominator));
  const total = sum(whole);
  const mean = fraction(total, n * common);
  if (total === 0n) return { mean, gini: null, jain: null };

  const spread = sum(whole.map((value, index) => value * (2n * BigInt(index) - n + 1n)));
  const squares = sum(whole.map((value) => value * value));
  return { mean, gini: fraction(spread, n * total), jain: fraction(total * total, n * squares) };
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return a * fraction(b, a).numerator;
}

function ratio(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

function whyNotAuditable(rows: readonly AuditRow[]): Refusal<AuditRefusal> | null {
  if (rows.length === 0) return refusal('dispatch.audit_empty');
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const path = `rows.${index}`;
    if (seen.has(row.worker))
      return refusal('dispatch.worker_twice', { worker: row.worker }, { path: `${path}.worker` });
    seen.add(row.worker);
    if (row.onlineMinutes < 1) {
      return refusal('dispatch.minutes_not_positive', { worker: row.worker }, { path: `${path}.online_min` });
    }
    if (row.incomeRupiah < 0n) return refusal('dispatch.amount_negative', {}, { path: `${path}.income_idr` });
  }
  return null;
}

/** A fraction that is not negative, rounded half up to `decimals` places, as text: `24960.17`. */
export function rounded(value: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const doubled = 2n * value.numerator * scale + value.denominator;
  const text = String(divideDown(doubled, 2n * value.denominator)).padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
