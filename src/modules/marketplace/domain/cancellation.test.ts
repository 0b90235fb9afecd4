import { expect, test } from 'vitest';
import { cancellationCost } from './cancellation.ts';

const RULES = { freeUntilMinutesBefore: 60, lateFeeBps: 2000, noShowFeeBps: 5000 };
const ORDER = {
  priceRupiah: 150_001n,
  minutesBefore: 59,
  by: 'customer',
  customerAbsent: false,
  workerAccepted: true,
} as const;

test.each([
  ['an hour before, to the minute, it is free', { minutesBefore: 60 }, 'in_time', 0n],
  ['a minute later it costs a part, cut down to whole rupiah', {}, 'late', 30_000n],
  ['after the start too', { minutesBefore: -30 }, 'late', 30_000n],
  ['where nobody has taken the work it is free at any time', { workerAccepted: false }, 'no_worker', 0n],
  ['where the cooperative cannot come it is free', { by: 'cooperative' }, 'by_cooperative', 0n],
  ['where nobody was there it costs the other part', { customerAbsent: true }, 'customer_absent', 75_000n],
] as const)('cancelling: %s', (_why, change, ground, feeRupiah) => {
  expect(cancellationCost({ ...ORDER, ...change }, RULES)).toMatchObject({ ground, feeRupiah });
});

test('the article that is cited is the one that sets the cost', () => {
  expect(cancellationCost(ORDER, RULES).path).toBe('feeSplit.cancellation.lateFeeBps');
  expect(cancellationCost({ ...ORDER, customerAbsent: true }, RULES).path).toBe('feeSplit.cancellation.noShowFeeBps');
  expect(cancellationCost({ ...ORDER, minutesBefore: 600 }, RULES).path).toBe(
    'feeSplit.cancellation.freeUntilMinutesBefore',
  );
});
