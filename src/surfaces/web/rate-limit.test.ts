import { expect, test } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

test('who sends too much waits until the minute is over; others are not held up', () => {
  const limit = createRateLimit(3);
  expect([1, 2, 3].map(() => limit.secondsToWait('10.0.0.1', 1_000))).toEqual([0, 0, 0]);
  expect(limit.secondsToWait('10.0.0.1', 2_000)).toBe(59);
  expect(limit.secondsToWait('10.0.0.2', 2_000)).toBe(0);
  expect(limit.secondsToWait('10.0.0.1', 61_000)).toBe(0);
});
