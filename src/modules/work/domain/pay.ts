import { divideDown, type Rupiah } from '#kernel/money.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import type { WorkRules } from '#modules/bylaws/model.ts';

const MINUTES_PER_HOUR = 60n;

/** Recorded minutes, rounded to the bylaws' step; half a step and more goes up. Never to nothing. */
export function roundedMinutes(minutes: number, stepMinutes: number): number {
  if (stepMinutes <= 1) return minutes;
  const steps = Math.trunc((minutes * 2 + stepMinutes) / (stepMinutes * 2));
  return Math.max(steps, 1) * stepMinutes;
}

/** Pay for minutes at an hourly rate, whole rupiah, the fraction of a rupiah rounded up: work is never paid short. */
export function payFor(minutes: number, hourlyRupiah: Rupiah): Rupiah {
  return -divideDown(-(BigInt(minutes) * hourlyRupiah), MINUTES_PER_HOUR);
}

/**
 * Why the grades of pay break the ratio that the bylaws allow between the highest and the lowest, or `null`.
 * (Mondragon keeps 3:1 to 9:1; handbook section 6.)
 */
export function whyRatioBroken(work: WorkRules, article: string): Refusal<'work.pay_ratio_broken'> | null {
  const rates = work.hourGrades.map((grade) => grade.hourlyRupiah);
  const [first = 0n] = rates;
  const highest = rates.reduce((most, rate) => (rate > most ? rate : most), first);
  const lowest = rates.reduce((least, rate) => (rate < least ? rate : least), first);
  const { numerator, denominator } = work.payRatioMaximum;
  if (highest * BigInt(denominator) <= lowest * BigInt(numerator)) return null;
  return refusal(
    'work.pay_ratio_broken',
    { highest: String(highest), lowest: String(lowest), ratio: `${numerator}:${denominator}` },
    { article },
  );
}
