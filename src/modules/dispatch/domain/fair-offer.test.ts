import { describe, expect, test } from 'vitest';
import { decideOffer, type OfferDecision, type OfferWeights } from './fair-offer.ts';
import type { OfferCandidate, OfferJob, OfferLimits } from './offer-eligibility.ts';
import { whyNotMe } from './why-not-me.ts';

const JOB: OfferJob = { onDate: '2026-11-24', startMinute: 540, durationMinutes: 120, requiredSkill: 'pel' };
const WEIGHTS: OfferWeights = {
  earningsPoints: 300,
  hoursPoints: 100,
  waitingPoints: 140,
  waitingCapDays: 14,
  minWindowMinutes: 60,
};
const LIMITS: OfferLimits = { bufferMinutes: 30, maxDailyMinutes: 480, minRestMinutes: 600 };

function candidate(memberNumber: number, change: Partial<OfferCandidate> = {}): OfferCandidate {
  return {
    memberId: `mem_${memberNumber}`,
    memberNumber,
    skills: ['pel', 'setrika'],
    available: true,
    declinedThisJob: false,
    engagements: [],
    windowEarningsRupiah: 200_000n,
    windowMinutes: 600,
    lastJobOn: '2026-11-20',
    joinedOn: '2026-01-05',
    ...change,
  };
}

function decided(candidates: readonly OfferCandidate[], job = JOB, weights = WEIGHTS): OfferDecision {
  const decision = decideOffer(job, candidates, weights, LIMITS);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.value;
}

describe('points', () => {
  test('each ground is counted on its own and shown on its own', () => {
    const decision = decided([
      candidate(1),
      candidate(2, { windowEarningsRupiah: 100_000n, windowMinutes: 300, lastJobOn: '2026-11-10' }),
      candidate(3, { windowEarningsRupiah: 400_000n }),
    ]);
    expect(decision.peerHourlyRupiah).toBe(20_000n);
    expect(decision.peerMinutes).toBe(600);
    expect(decision.candidates).toMatchObject([
      { memberNumber: 2, rank: 1, terms: { earnings: 0, hours: 50, waiting: 140 }, totalPoints: 190, waitingDays: 14 },
      {
        memberNumber: 1,
        rank: 2,
        terms: { earnings: 0, hours: 0, waiting: 40 },
        totalPoints: 40,
        hourlyRupiah: 20_000n,
      },
      { memberNumber: 3, rank: 3, terms: { earnings: -300, hours: 0, waiting: 40 }, totalPoints: -260 },
    ]);
    expect([decision.chosen, decision.runnerUp, decision.decidedBy]).toEqual(['mem_2', 'mem_1', 'points']);
  });

  test('however much someone earned, no more than the weight is taken', () => {
    const decision = decided([candidate(1), candidate(2), candidate(3, { windowEarningsRupiah: 90_000_000n })]);
    expect(decision.candidates.at(-1)).toMatchObject({ memberNumber: 3, terms: { earnings: -300 } });
  });

  test('a newcomer stands in the middle and waits since joining, so that one does not take every job', () => {
    const newcomer = candidate(9, {
      windowEarningsRupiah: 0n,
      windowMinutes: 0,
      lastJobOn: null,
      joinedOn: '2026-11-23',
    });
    const decision = decided([candidate(1, { windowEarningsRupiah: 100_000n }), candidate(2), newcomer]);
    expect(decision.candidates.find((each) => each.memberNumber === 9)).toMatchObject({
      terms: { earnings: 0, hours: 0, waiting: 10 },
    });
  });

  test('one short job makes nobody rich: earnings count over the least window', () => {
    const short = candidate(2, { windowEarningsRupiah: 50_000n, windowMinutes: 10 });
    expect(decided([candidate(1), short]).candidates.find((each) => each.memberNumber === 2)).toMatchObject({
      hourlyRupiah: 50_000n,
    });
  });

  test('waiting stops counting at the cap', () => {
    const decision = decided([candidate(1, { lastJobOn: '2026-05-01' }), candidate(2, { lastJobOn: '2026-11-01' })]);
    expect(decision.candidates.map((each) => each.eligible && each.terms.waiting)).toEqual([140, 140]);
    expect(decision.decidedBy).toBe('waiting');
  });
});

describe('equal points, in the order that is said aloud', () => {
  const flat = { ...WEIGHTS, earningsPoints: 0, hoursPoints: 0, waitingPoints: 0 };

  test.each<[string, Partial<OfferCandidate>, OfferDecision['decidedBy'], string]>([
    ['waited longer', { lastJobOn: '2026-11-19' }, 'waiting', 'dispatch.equal_points_waited_less'],
    ['worked fewer minutes', { windowMinutes: 599 }, 'minutes', 'dispatch.equal_points_worked_more'],
    ['the lower number', { memberNumber: 0 }, 'member_number', 'dispatch.equal_points_higher_number'],
  ])('%s', (_, change, decidedBy, reason) => {
    const decision = decided([candidate(1), { ...candidate(2), ...change, memberId: 'mem_first' }], JOB, flat);
    expect(decision).toMatchObject({ chosen: 'mem_first', runnerUp: 'mem_1', decidedBy });
    expect(whyNotMe(decision, 'mem_1')?.code).toBe(reason);
  });
});

describe('who may not be offered the job, and why', () => {
  const yesterday = { onDate: '2026-11-23', startMinute: 1380, durationMinutes: 120 };
  test.each<[string, Partial<OfferCandidate>, string]>([
    ['declined it', { declinedThisJob: true }, 'dispatch.declined_this_job'],
    ['not available', { available: false }, 'dispatch.not_available'],
    ['without the skill', { skills: ['setrika'] }, 'dispatch.lacks_skill'],
    ['at another job', { engagements: [{ ...JOB, startMinute: 600 }] }, 'dispatch.overlaps_job'],
    ['still on the way', { engagements: [{ ...JOB, startMinute: 440, durationMinutes: 80 }] }, 'dispatch.overlaps_job'],
    ['at work past midnight', { engagements: [{ ...yesterday, durationMinutes: 640 }] }, 'dispatch.overlaps_job'],
    ['not rested', { engagements: [yesterday] }, 'dispatch.rest_too_short'],
    [
      'has worked enough',
      { engagements: [{ ...JOB, startMinute: 700, durationMinutes: 361 }] },
      'dispatch.over_daily_minutes',
    ],
  ])('%s', (_, change, code) => {
    const decision = decided([candidate(1, change), candidate(2, { lastJobOn: JOB.onDate })]);
    expect(decision).toMatchObject({ chosen: 'mem_2', runnerUp: null, decidedBy: 'only_candidate' });
    expect(decision.candidates.at(-1)).toMatchObject({ memberNumber: 1, eligible: false, reason: { code } });
    expect(whyNotMe(decision, 'mem_1')?.code).toBe(code);
  });

  test('limits reached exactly are kept', () => {
    const before = { ...JOB, startMinute: 390, durationMinutes: 120 };
    const after = { ...JOB, startMinute: 690, durationMinutes: 240 };
    const yesterdayEarly = { ...yesterday, durationMinutes: 0 };
    expect(decided([candidate(1, { engagements: [before, after, yesterdayEarly] })]).chosen).toBe('mem_1');
  });

  test('nobody may: the decision says so and keeps every reason', () => {
    const decision = decided([candidate(2, { available: false }), candidate(1, { skills: [] })]);
    expect(decision).toMatchObject({ chosen: null, runnerUp: null, decidedBy: null });
    expect(decision.candidates.map((each) => each.memberNumber)).toEqual([1, 2]);
    expect(whyNotMe(decision, 'mem_7')?.code).toBe('dispatch.not_considered');
  });
});

describe('why not me', () => {
  test('both sums, ground by ground; nothing for the chosen member', () => {
    const decision = decided([candidate(1), candidate(2, { windowEarningsRupiah: 300_000n }), candidate(3)]);
    expect(whyNotMe(decision, 'mem_1')).toBeNull();
    expect(whyNotMe(decision, 'mem_2')).toEqual({
      code: 'dispatch.fewer_points',
      params: {
        own: '-110',
        chosen: '40',
        ownEarnings: '-150',
        chosenEarnings: '0',
        ownHours: '0',
        chosenHours: '0',
        ownWaiting: '40',
        chosenWaiting: '40',
      },
    });
  });
});

describe('refusals', () => {
  const refusedFor = (candidates: readonly OfferCandidate[], weights: Partial<OfferWeights> = {}) => {
    const decision = decideOffer(JOB, candidates, { ...WEIGHTS, ...weights }, LIMITS);
    return decision.ok ? null : [decision.refusal.code, decision.refusal.path];
  };

  test('a member listed twice, negative figures', () => {
    expect(refusedFor([candidate(1), candidate(1)])).toEqual(['dispatch.member_twice', 'candidates.1']);
    expect(refusedFor([candidate(1), { ...candidate(2), memberNumber: 1 }])?.[0]).toBe('dispatch.member_twice');
    expect(refusedFor([candidate(1, { windowMinutes: -1 })])?.[0]).toBe('dispatch.window_negative');
    expect(refusedFor([candidate(1, { windowEarningsRupiah: -1n })])?.[0]).toBe('dispatch.window_negative');
  });

  test.each<Partial<OfferWeights>>([
    { earningsPoints: -1 },
    { hoursPoints: 0.5 },
    { waitingPoints: 2_000_000_000 },
    { waitingCapDays: 0 },
    { minWindowMinutes: 0 },
  ])('a rule that is no rule: %o', (weights) => {
    expect(refusedFor([candidate(1)], weights)).toEqual(['dispatch.rule_not_whole', Object.keys(weights)[0]]);
  });
});
