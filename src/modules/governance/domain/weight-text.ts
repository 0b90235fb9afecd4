import { divideDown } from '#kernel/money.ts';

/** A weight of the record (`5000`, `2333.5`, `40000/7`) in whole basis points, rounded down, and whether that is all of it. */
export function wholeWeight(text: string): { readonly bps: number; readonly exact: boolean } {
  const [numerator = '0', denominator = '1'] = text.split('/');
  const [whole = '0', decimals = ''] = numerator.split('.');
  const scaled = BigInt(whole + decimals);
  const divisor = BigInt(denominator) * 10n ** BigInt(decimals.length);
  const down = divideDown(scaled, divisor);
  return { bps: Number(down), exact: down * divisor === scaled };
}
