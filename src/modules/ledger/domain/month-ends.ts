import { divideDown, WHOLE_BPS, type Rupiah } from '#kernel/money.ts';

const MONTHS_PER_YEAR = 12;

/**
 * A year's interest on an account from the sum of its twelve month-end balances: what lay there half a year earns half. Cut
 * down to whole rupiah once, at the end.
 */
export function yearInterest(sumOfMonthEnds: Rupiah, interestBps: number): Rupiah {
  return divideDown(sumOfMonthEnds * BigInt(interestBps), BigInt(MONTHS_PER_YEAR * WHOLE_BPS));
}
