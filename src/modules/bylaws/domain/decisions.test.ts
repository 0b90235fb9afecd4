import { expect, test } from 'vitest';
import type { Majority, Threshold } from '../model.ts';
import { chairSettlesTies, leastToReach, majorityReached, quorumReached } from './decisions.ts';

const moreThanHalf: Threshold = { numerator: 1, denominator: 2, strictlyMore: true };
const twoThirds: Threshold = { numerator: 2, denominator: 3, strictlyMore: false };
const oneFifth: Threshold = { numerator: 1, denominator: 5, strictlyMore: false };

test.each([
  [moreThanHalf, 9n, 5n],
  [moreThanHalf, 10n, 6n],
  [twoThirds, 9n, 6n],
  [twoThirds, 10n, 7n],
  [oneFifth, 9n, 2n],
  [oneFifth, 3n, 1n],
  [oneFifth, 0n, 1n],
])('%o of %s members are %s', (rule, roll, least) => {
  expect(leastToReach(rule, roll)).toBe(least);
});

test('nobody at all is never a quorum, not even at a second call that asks for none', () => {
  expect(quorumReached('none', 0n, 9n)).toBe(false);
  expect(quorumReached('none', 1n, 9n)).toBe(true);
});

test('abstentions count against a majority of those present, and not in a majority of the votes cast', () => {
  const votes = { for: 5n, against: 3n, abstain: 2n, present: 11n, roll: 20n };
  const of = (base: Majority['of']): Majority => ({ ...moreThanHalf, of: base });
  expect(majorityReached(of('cast'), votes)).toBe(true);
  expect(majorityReached(of('present'), votes)).toBe(false);
  expect(majorityReached(of('roll'), votes)).toBe(false);
});

test('a casting vote settles equal votes only where more than half of the votes cast is enough', () => {
  const settles = (majority: Majority) => chairSettlesTies({ tie: 'chair', majority });
  expect(settles({ ...moreThanHalf, of: 'cast' })).toBe(true);
  expect(settles({ ...twoThirds, of: 'cast' })).toBe(false);
  expect(settles({ ...moreThanHalf, of: 'present' })).toBe(false);
  expect(settles({ ...moreThanHalf, of: 'roll' })).toBe(false);
  expect(chairSettlesTies({ tie: 'rejected', majority: { ...moreThanHalf, of: 'cast' } })).toBe(false);
});
