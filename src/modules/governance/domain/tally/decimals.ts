/** How many units one vote has at so many digits after the point. */
export function unitsPerVote(decimals: number): bigint {
  return 10n ** BigInt(decimals);
}

/** `250_000n` with five decimals is `2.50000`: always all digits, no separators, so that texts compare as numbers do. */
export function decimalText(units: bigint, decimals: number): string {
  if (decimals === 0) return String(units);
  const digits = String(units).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** `numerator / denominator` rounded up; both positive. */
export function divideUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}
