import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Majority, Threshold } from '../model.ts';
import { isTie, leastToReach, majorityReached, quorumReached } from './decisions.ts';

const threshold: fc.Arbitrary<Threshold> = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), fc.boolean())
  .map(([a, b, strictlyMore]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b), strictlyMore }));
const count = fc.bigInt({ min: 0n, max: 10n ** 18n });

test('a quorum is reached exactly where the fraction of those present says so', () => {
  fc.assert(
    fc.property(threshold, count, count, (rule, present, roll) => {
      const left = present * BigInt(rule.denominator);
      const right = BigInt(rule.numerator) * roll;
      const enough = rule.strictlyMore ? left > right : left >= right;
      expect(quorumReached(rule, present, roll)).toBe(enough && present > 0n);
    }),
  );
});

test('one less than the least number never suffices, the least number always does', () => {
  fc.assert(
    fc.property(threshold, count, (rule, whole) => {
      const least = leastToReach(rule, whole);
      expect(quorumReached(rule, least, whole)).toBe(true);
      expect(quorumReached(rule, least - 1n, whole)).toBe(false);
    }),
  );
});

test('one more vote in favour never loses a motion, one more against never wins it', () => {
  const of = fc.constantFrom<Majority['of']>('cast', 'present', 'roll');
  const votes = fc.tuple(count, count, count, count, count).map(([yes, no, abstain, silent, absent]) => ({
    for: yes,
    against: no,
    abstain,
    present: yes + no + abstain + silent,
    roll: yes + no + abstain + silent + absent,
  }));
  fc.assert(
    fc.property(threshold, of, votes, (rule, base, counted) => {
      const majority = { ...rule, of: base };
      const grown = { present: counted.present + 1n, roll: counted.roll + 1n };
      const before = majorityReached(majority, counted);
      const oneMore = { ...counted, ...grown, [before ? 'for' : 'against']: counted[before ? 'for' : 'against'] + 1n };
      expect(majorityReached(majority, oneMore)).toBe(before);
    }),
  );
});

test('more than half of the votes cast can never carry both a motion and its opposite', () => {
  const simple: Majority = { numerator: 1, denominator: 2, strictlyMore: true, of: 'cast' };
  fc.assert(
    fc.property(count, count, (yes, no) => {
      const votes = { for: yes, against: no, abstain: 0n, present: yes + no, roll: yes + no };
      const opposite = { ...votes, for: no, against: yes };
      const carried = [majorityReached(simple, votes), majorityReached(simple, opposite)];
      expect(carried.filter(Boolean)).toHaveLength(isTie(votes) || yes + no === 0n ? 0 : 1);
    }),
  );
});
