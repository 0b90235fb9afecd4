/** Hundredths of a percent in the whole. */
const FINEST = 10_000n;

/**
 * How much of the width a value takes, in percent with two decimals: for drawing only, nothing is counted with it.
 * Zero where the whole is zero or the value is negative.
 */
export function widthPercent(value: bigint, whole: bigint): number {
  if (whole <= 0n || value <= 0n) return 0;
  return Number((value * FINEST) / whole) / 100;
}
