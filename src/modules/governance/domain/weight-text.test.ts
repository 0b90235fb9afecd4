import { expect, test } from 'vitest';
import { fraction, fractionText } from '#kernel/fraction.ts';
import { wholeWeight } from './weight-text.ts';

test('a weight of the record is read as it was written: whole, with decimals, or as a fraction', () => {
  expect(wholeWeight(fractionText(fraction(5_000n)))).toEqual({ bps: 5_000, exact: true });
  expect(wholeWeight(fractionText(fraction(4_667n, 2n)))).toEqual({ bps: 2_333, exact: false });
  expect(wholeWeight(fractionText(fraction(40_000n, 7n)))).toEqual({ bps: 5_714, exact: false });
  expect(wholeWeight('0')).toEqual({ bps: 0, exact: true });
});
