import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { decideOffer, type EligibleVerdict, type OfferDecision } from './fair-offer.ts';
import type { OfferCandidate, OfferJob } from './offer-eligibility.ts';
import { whyNotMe } from './why-not-me.ts';

const JOB: OfferJob = { onDate: '2026-11-24', startMinute: 540, durationMinutes: 120, requiredSkill: null };
const LIMITS = { bufferMinutes: 30, maxDailyMinutes: 480, minRestMinutes: 600 };

const weights = fc.record({
  earningsPoints: fc.nat(500),
  hoursPoints: fc.nat(500),
  waitingPoints: fc.nat(500),
  waitingCapDays: fc.integer({ min: 1, max: 30 }),
  minWindowMinutes: fc.integer({ min: 1, max: 120 }),
});

/** Few different figures, so that equal points are common. */
const candidates = fc
  .array(
    fc.record({
      declinedThisJob: fc.boolean(),
      available: fc.boolean(),
      windowEarningsRupiah: fc.constantFrom(0n, 100_000n, 150_000n, 900_000n),
      windowMinutes: fc.constantFrom(0, 30, 300, 600),
      waited: fc.option(fc.nat(40)),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all): OfferCandidate[] =>
    all.map(({ waited, ...facts }, index) => ({
      ...facts,
      memberId: `mem_${index}`,
      memberNumber: index + 1,
      skills: [],
      engagements: [],
      lastJobOn: waited === null ? null : addDays(JOB.onDate, -waited),
      joinedOn: '2026-11-01',
    })),
  );

type Weights = typeof weights extends fc.Arbitrary<infer T> ? T : never;

function decided(all: readonly OfferCandidate[], rule: Weights): OfferDecision {
  const decision = decideOffer(JOB, all, rule, LIMITS);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.value;
}

const eligible = (decision: OfferDecision): EligibleVerdict[] =>
  decision.candidates.flatMap((each) => (each.eligible ? [each] : []));

test('the order in which candidates are listed decides nothing', () => {
  fc.assert(
    fc.property(candidates, weights, (all, rule) => {
      expect(decided(all.toReversed(), rule)).toEqual(decided(all, rule));
    }),
  );
});

test('the chosen member has the most points, and every candidate is in the record with a reason', () => {
  fc.assert(
    fc.property(candidates, weights, (all, rule) => {
      const decision = decided(all, rule);
      const points = eligible(decision).map((each) => each.totalPoints);
      expect(points).toEqual(points.toSorted((a, b) => b - a));
      expect(decision.candidates).toHaveLength(all.length);
      for (const { memberId } of all) expect(whyNotMe(decision, memberId) === null).toBe(memberId === decision.chosen);
    }),
  );
});

test('points are the sum of their terms, and no term exceeds its weight', () => {
  fc.assert(
    fc.property(candidates, weights, (all, rule) => {
      for (const { terms, totalPoints } of eligible(decided(all, rule))) {
        expect(totalPoints).toBe(terms.earnings + terms.hours + terms.waiting);
        expect(Math.abs(terms.earnings)).toBeLessThanOrEqual(rule.earningsPoints);
        expect(Math.abs(terms.hours)).toBeLessThanOrEqual(rule.hoursPoints);
        expect(terms.waiting).toBeGreaterThanOrEqual(0);
        expect(terms.waiting).toBeLessThanOrEqual(rule.waitingPoints);
      }
    }),
  );
});

test('declining or being away changes nobody else’s points', () => {
  fc.assert(
    fc.property(candidates, weights, fc.nat(), (all, rule, at) => {
      const away = all.map((each, index) => (index === at % all.length ? { ...each, declinedThisJob: true } : each));
      const others = (decision: OfferDecision) =>
        eligible(decision)
          .filter(({ memberId }) => memberId !== `mem_${at % all.length}`)
          .map(({ memberId, terms }) => [memberId, terms]);
      expect(others(decided(away, rule))).toEqual(others(decided(all, rule)));
    }),
  );
});

test('whoever would not get the job does not get it by having earned more', () => {
  fc.assert(
    fc.property(candidates, weights, fc.nat(), fc.bigInt(1n, 1_000_000n), (all, rule, at, more) => {
      const member = all[at % all.length]?.memberId;
      const richer = all.map((each) =>
        each.memberId === member ? { ...each, windowEarningsRupiah: each.windowEarningsRupiah + more } : each,
      );
      fc.pre(decided(all, rule).chosen !== member);
      expect(decided(richer, rule).chosen).not.toBe(member);
    }),
  );
});
