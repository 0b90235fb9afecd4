import { expect, test } from 'vitest';
import { yearInterest } from './month-ends.ts';

test('an account earns for the months that its money lay there, cut down once', () => {
  expect(yearInterest(12n * 4_000_000n, 500)).toBe(200_000n);
  // Paid in at the beginning of July: six month ends.
  expect(yearInterest(6n * 4_000_000n, 500)).toBe(100_000n);
  expect(yearInterest(239n, 500)).toBe(0n);
  expect(yearInterest(240n, 500)).toBe(1n);
});
