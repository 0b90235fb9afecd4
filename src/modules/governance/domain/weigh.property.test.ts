import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFractions, compareFractions, fraction } from '#kernel/fraction.ts';
import {
  MAJORITY_OF,
  PLENARY_RULES,
  type DecisionRule,
  type Majority,
  type PlenaryRule,
} from '#modules/bylaws/model.ts';
import { decide } from './decide.ts';
import { weigh, weightReached, type GroupCount } from './weigh.ts';

const majority: fc.Arbitrary<Majority> = fc
  .tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 60 }),
    fc.boolean(),
    fc.constantFrom(...MAJORITY_OF),
  )
  .map(([a, b, strictlyMore, of]) => ({
    numerator: Math.min(a, b),
    denominator: Math.max(a, b),
    strictlyMore,
    of,
  }));

const heads = fc.integer({ min: 0, max: 40 });
const group = (key: string): fc.Arbitrary<GroupCount> =>
  fc
    .tuple(heads, heads, heads, heads, heads, fc.integer({ min: 1, max: 9_999 }), fc.boolean())
    .map(([yes, no, abstain, silent, absent, weightBps, mayVeto]) => ({
      key,
      name: key,
      weightBps,
      mayVeto,
      present: yes + no + abstain + silent,
      roll: yes + no + abstain + silent + absent,
      votes: { for: yes, against: no, abstain },
    }));
const groups = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => group(`g${at}`))));
const plenary = fc.constantFrom<PlenaryRule>(...PLENARY_RULES);

const sum = (counts: readonly GroupCount[], of: (each: GroupCount) => number): number =>
  counts.reduce((all, each) => all + of(each), 0);

/** The decision of these groups; without a plenary rule their heads alone decide. */
function outcome(counts: readonly GroupCount[], rule: Majority, how: PlenaryRule | null) {
  const whole: DecisionRule = {
    method: ['open'],
    quorum: { numerator: 1, denominator: 5, strictlyMore: false },
    secondCallQuorum: 'none',
    majority: rule,
    tie: 'rejected',
  };
  return decide({
    rule: whole,
    call: 1,
    method: 'open',
    present: sum(counts, (each) => each.present),
    roll: sum(counts, (each) => each.roll),
    votes: {
      for: sum(counts, (each) => each.votes.for),
      against: sum(counts, (each) => each.votes.against),
      abstain: sum(counts, (each) => each.votes.abstain),
    },
    ...(how === null ? {} : { plenary: { rule: how, groups: counts } }),
  });
}
const harmless = (counts: readonly GroupCount[]): GroupCount[] => counts.map((each) => ({ ...each, mayVeto: false }));

test('one group that weighs everything decides as its heads do', () => {
  fc.assert(
    fc.property(group('all'), majority, (only, rule) => {
      const [all] = [{ ...only, weightBps: 10_000, mayVeto: false }];
      expect(outcome([all], rule, 'weighted').validity).toBe(outcome([all], rule, null).validity);
    }),
  );
});

test('groups that weigh as many as they are on the roll decide of the roll as heads do', () => {
  fc.assert(
    fc.property(groups, majority, (counts, rule) => {
      const bySize = harmless(counts).map((each) => ({ ...each, weightBps: each.roll }));
      const ofRoll: Majority = { ...rule, of: 'roll' };
      expect(outcome(bySize, ofRoll, 'weighted').validity).toBe(outcome(bySize, ofRoll, null).validity);
    }),
  );
});

test('delegates decide as heads do, unless a group stops it', () => {
  fc.assert(
    fc.property(groups, majority, (counts, rule) => {
      const byHeads = outcome(counts, rule, null);
      const byDelegates = outcome(counts, rule, 'delegates');
      const stopped = byHeads.validity === 'valid' && byDelegates.lacks.includes('veto');
      expect(byDelegates.validity).toBe(stopped ? 'rejected' : byHeads.validity);
    }),
  );
});

test('no weight is made and none is lost: votes cast put each group’s whole weight on the scales, once', () => {
  fc.assert(
    fc.property(groups, fc.constantFrom(...MAJORITY_OF), (counts, of) => {
      const weighed = weigh('weighted', { of }, counts);
      const both = addFractions(weighed.for, weighed.against);
      expect(compareFractions(both, weighed.of)).toBeLessThanOrEqual(0);
      if (of !== 'cast') return;
      const voting = counts.filter((each) => each.votes.for + each.votes.against > 0);
      expect(both).toEqual(weighed.of);
      expect(weighed.of).toEqual(fraction(BigInt(sum(voting, (each) => each.weightBps))));
    }),
  );
});

test('whoever turns from against to in favour never loses a motion', () => {
  fc.assert(
    fc.property(groups, majority, plenary, fc.nat(), (counts, rule, how, pick) => {
      const at = pick % counts.length;
      fc.pre((counts[at]?.votes.against ?? 0) > 0);
      fc.pre(outcome(counts, rule, how).validity === 'valid');
      const turned = counts.map((each, index) =>
        index === at
          ? { ...each, votes: { ...each.votes, for: each.votes.for + 1, against: each.votes.against - 1 } }
          : each,
      );
      expect(outcome(turned, rule, how).validity).toBe('valid');
    }),
  );
});

test('more than half of the weights cast never carries both a motion and its opposite', () => {
  const simple: Majority = { numerator: 1, denominator: 2, strictlyMore: true, of: 'cast' };
  const opposed = ({ votes, ...each }: GroupCount): GroupCount => ({
    ...each,
    votes: { ...votes, for: votes.against, against: votes.for },
  });
  fc.assert(
    fc.property(groups, (counts) => {
      const [there, back] = [weigh('weighted', simple, counts), weigh('weighted', simple, counts.map(opposed))];
      expect(weightReached(simple, there) && weightReached(simple, back)).toBe(false);
    }),
  );
});

test('what a plenary asks besides never carries what the weights alone reject', () => {
  fc.assert(
    fc.property(groups, majority, plenary, (counts, rule, how) => {
      fc.pre(how !== 'delegates');
      const plain = outcome(harmless(counts), rule, 'weighted').validity;
      const asked = outcome(counts, rule, how);
      if (plain !== 'valid') expect(asked.validity).toBe(plain);
      expect(asked.validity === 'valid').toBe(asked.lacks.length === 0);
    }),
  );
});
