import { assert } from './assert.ts';

/** Whole rupiah. Inside the process a `bigint`, outside it a decimal string. */
export type Rupiah = bigint;

/** Basis points: 10,000 are the whole. */
export const WHOLE_BPS = 10_000;

/** The sum of amounts; 0 for none. */
export function sum(amounts: Iterable<bigint>): bigint {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
}

/** `numerator / denominator` rounded towards minus infinity. Throws on a denominator of zero. */
export function divideDown(numerator: bigint, denominator: bigint): bigint {
  assert(denominator !== 0n, 'division by zero');
  const quotient = numerator / denominator;
  const exact = quotient * denominator === numerator;
  return !exact && numerator < 0n !== denominator < 0n ? quotient - 1n : quotient;
}

/** `amount × bps / 10,000`, rounded down. For one part alone; to split a whole use `allocate`. */
export function shareDown(amount: Rupiah, bps: number): Rupiah {
  return divideDown(amount * BigInt(bps), BigInt(WHOLE_BPS));
}

/** Remainders of a whole up to this fit a `BigUint64Array`: no garbage and a native sort, which a million members notice. */
const MAX_NATIVE_WHOLE = 2n ** 64n;

/**
 * Splits `total` in proportion to `weights` so that the parts sum to `total` exactly (largest remainder, Hamilton's
 * method; ties go to the earlier weight). A negative total is split like its positive mirror.
 * Throws when a weight is negative or when all weights are zero: then nobody has a claim and the caller must decide.
 */
export function allocate(total: bigint, weights: readonly bigint[]): bigint[] {
  if (total < 0n) return allocate(-total, weights).map((part) => -part);
  const whole = wholeOf(weights, 'allocate');
  const parts: bigint[] = [];
  const remainders = whole <= MAX_NATIVE_WHOLE ? new BigUint64Array(weights.length) : Array.from(weights, () => 0n);
  let over = 0n;
  for (let index = 0; index < weights.length; index += 1) {
    const scaled = total * (weights[index] ?? 0n);
    const part = scaled / whole;
    const remainder = scaled - part * whole;
    parts.push(part);
    remainders[index] = remainder;
    over += remainder;
  }
  // What rounding down left over is exactly the remainders together.
  const left = Number(over / whole);
  if (left > 0) giveToLargest(parts, remainders, left);
  return parts;
}

/** The weights together, in one walk; none may be negative, and not all zero. */
function wholeOf(weights: readonly bigint[], caller: string): bigint {
  let whole = 0n;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0n;
    if (weight < 0n) assert(false, `${caller}: a weight is negative`);
    whole += weight;
  }
  assert(whole > 0n, `${caller}: all weights are zero`);
  return whole;
}

/** One more to the `left` parts with the largest remainders. The last remainder served is found first; ties go by place. */
function giveToLargest(parts: bigint[], remainders: BigUint64Array | readonly bigint[], left: number): void {
  const sorted = remainders instanceof BigUint64Array ? remainders.toSorted() : remainders.toSorted(ascending);
  const lastServed = sorted[sorted.length - left] ?? 0n;
  let ties = left - (sorted.length - 1 - sorted.lastIndexOf(lastServed));
  for (let index = 0; index < remainders.length; index += 1) {
    const remainder = remainders[index] ?? 0n;
    if (remainder < lastServed || (remainder === lastServed && ties === 0)) continue;
    if (remainder === lastServed) ties -= 1;
    parts[index] = (parts[index] ?? 0n) + 1n;
  }
}

/** Parts cut down to whole rupiah, and what is left of the total. */
export interface CutDown {
  readonly parts: bigint[];
  readonly rest: bigint;
}

/**
 * Splits `total` in proportion to `weights` and cuts every part down, towards zero; for rules that say so and name who gets
 * the rest. Everywhere else use `allocate`. A negative total is split like its positive mirror.
 * Throws when a weight is negative or when all weights are zero.
 */
export function allocateDown(total: bigint, weights: readonly bigint[]): CutDown {
  const whole = wholeOf(weights, 'allocateDown');
  const parts = weights.map((weight) => (total * weight) / whole);
  return { parts, rest: total - sum(parts) };
}

const WHOLE_NUMBER = /^-?(0|[1-9][0-9]*)$/;

/** Reads a decimal string of whole rupiah; `null` when it is anything else (separators, decimals, exponents, blanks). */
export function parseRupiah(text: string): Rupiah | null {
  return WHOLE_NUMBER.test(text) && text !== '-0' ? BigInt(text) : null;
}

/**
 * Reads an amount as a person types it: `150.000`, `Rp 150.000`, `150000`, `Rp150.000,00`. Dots group thousands, as in
 * Indonesian; a comma may only be followed by zeros. `null` when it could mean two things (`1.5`, `1,500`).
 */
export function parseTypedRupiah(text: string): Rupiah | null {
  const bare = text
    .trim()
    .replace(/^rp\.?\s*/iu, '')
    .replace(/,(00?|-)$/u, '')
    .replace(/\s/gu, '');
  if (/^-?[0-9]{1,3}(\.[0-9]{3})+$/u.test(bare)) return parseRupiah(bare.replaceAll('.', ''));
  return /^-?[0-9]+$/u.test(bare) ? BigInt(bare) : null;
}

/** Compares two bigints for `sort`: ascending. */
export function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A percentage as people type it, `12,5` or `12.5 %`, in basis points; `null` where it is none, or more than the whole. */
export function parseTypedPercent(text: string): number | null {
  const found = /^\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*%?\s*$/u.exec(text);
  if (!found) return null;
  const bps = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return bps <= WHOLE_BPS ? bps : null;
}
