import { daysBetween } from '#kernel/calendar.ts';
import { compareFractions, fraction, type Fraction } from '#kernel/fraction.ts';
import type { Id } from '#kernel/id.ts';
import { divideDown, type Rupiah } from '#kernel/money.ts';
import { ok, refusal, refused, type Refusal, type Result } from '#kernel/result.ts';
import {
  whyNotEligible,
  type IneligibleCode,
  type OfferCandidate,
  type OfferJob,
  type OfferLimits,
} from './offer-eligibility.ts';

/** How much each ground counts, in points. Leaves of the bylaws: only an adopted amendment changes them. */
export interface OfferWeights {
  /** For a member who earned nothing per hour where the others earned something; as much is taken from one who earned double. */
  readonly earningsPoints: number;
  /** For a member who worked no hours where the others worked; as much is taken from one who worked double. */
  readonly hoursPoints: number;
  /** For a member who has waited `waitingCapDays` or longer since the last job. */
  readonly waitingPoints: number;
  readonly waitingCapDays: number;
  /** Hourly earnings are counted over at least so many minutes, so that one short job makes nobody rich or poor. */
  readonly minWindowMinutes: number;
}

/** The points of one candidate, ground by ground. */
export interface OfferTerms {
  readonly earnings: number;
  readonly hours: number;
  readonly waiting: number;
}

/** What is kept of each candidate, so that "why not me?" can be answered from the record alone. */
export type CandidateVerdict =
  | {
      readonly memberId: Id;
      readonly memberNumber: number;
      readonly eligible: true;
      /** 1 for the chosen member. */
      readonly rank: number;
      readonly terms: OfferTerms;
      readonly totalPoints: number;
      readonly hourlyRupiah: Rupiah;
      readonly windowMinutes: number;
      readonly waitingDays: number;
    }
  | {
      readonly memberId: Id;
      readonly memberNumber: number;
      readonly eligible: false;
      readonly reason: Refusal<IneligibleCode>;
    };

export type EligibleVerdict = Extract<CandidateVerdict, { eligible: true }>;

/** What put the chosen member before the runner-up. */
export type DecidedBy = 'only_candidate' | 'points' | 'waiting' | 'minutes' | 'member_number';

/** A decision as it is stored: all candidates, the weights that counted, and the group that they were compared with. */
export interface OfferDecision {
  readonly chosen: Id | null;
  readonly runnerUp: Id | null;
  readonly decidedBy: DecidedBy | null;
  readonly weights: OfferWeights;
  readonly limits: OfferLimits;
  /** The middle member's figures (the lower one of two); `null` while nobody has worked in the window. */
  readonly peerHourlyRupiah: Rupiah | null;
  readonly peerMinutes: number | null;
  /** Those eligible by rank, then the others by member number. */
  readonly candidates: readonly CandidateVerdict[];
}

export type OfferRefusal = 'dispatch.rule_not_whole' | 'dispatch.member_twice' | 'dispatch.window_negative';

/** No single weight or limit may exceed this, so that points are added exactly. */
const MAX_RULE = 1_000_000_000;

/**
 * Whom to offer a job: the eligible member with the most points. Points rise for those who earned less per hour than the
 * middle member, who worked fewer hours, and who have waited longer; a member without work in the window stands in the
 * middle (neither debt nor credit), so that a newcomer does not take all jobs for a week. The middle is taken over all
 * candidates, also those who cannot take this job: so declining or being away changes nobody's points.
 *
 * Equal points: who has waited longer, then who worked fewer minutes, then the lower member number.
 * Refuses a member listed twice, negative figures, and weights or limits that are not whole and at least 0 (the cap of waiting days and the least window: at least 1).
 */
export function decideOffer(
  job: OfferJob,
  candidates: readonly OfferCandidate[],
  weights: OfferWeights,
  limits: OfferLimits,
): Result<OfferDecision, OfferRefusal> {
  const why = whyNotRule(weights, limits) ?? whyNotCandidates(candidates);
  if (why) return refused(why);
  const peers = middle(candidates, weights);
  const eligible: Omit<EligibleVerdict, 'rank'>[] = [];
  const others: CandidateVerdict[] = [];
  for (const candidate of candidates) {
    const { memberId, memberNumber } = candidate;
    const reason = whyNotEligible(job, candidate, limits);
    if (reason) others.push({ memberId, memberNumber, eligible: false, reason });
    else eligible.push(weigh(job, candidate, weights, peers));
  }
  eligible.sort(before);
  others.sort((a, b) => a.memberNumber - b.memberNumber);
  const [first, second] = eligible;
  return ok({
    chosen: first?.memberId ?? null,
    runnerUp: second?.memberId ?? null,
    decidedBy: first ? decidedBy(first, second) : null,
    weights,
    limits,
    peerHourlyRupiah: peers && whole(peers.hourly),
    peerMinutes: peers && peers.minutes,
    candidates: [...eligible.map((verdict, index) => ({ ...verdict, rank: index + 1 })), ...others],
  });
}

interface Peers {
  readonly hourly: Fraction;
  readonly minutes: number;
}

function middle(candidates: readonly OfferCandidate[], weights: OfferWeights): Peers | null {
  const worked = candidates.filter((candidate) => candidate.windowMinutes > 0);
  const place = Math.ceil(worked.length / 2) - 1;
  const hourly = worked.map((candidate) => hourlyOf(candidate, weights)).toSorted(compareFractions)[place];
  const minutes = worked.map((candidate) => candidate.windowMinutes).toSorted((a, b) => a - b)[place];
  return hourly === undefined || minutes === undefined ? null : { hourly, minutes };
}

function hourlyOf(candidate: OfferCandidate, weights: OfferWeights): Fraction {
  const minutes = Math.max(candidate.windowMinutes, weights.minWindowMinutes);
  return fraction(candidate.windowEarningsRupiah * 60n, BigInt(minutes));
}

function weigh(
  job: OfferJob,
  candidate: OfferCandidate,
  weights: OfferWeights,
  peers: Peers | null,
): Omit<EligibleVerdict, 'rank'> {
  const hourly = hourlyOf(candidate, weights);
  const minutes = fraction(BigInt(candidate.windowMinutes));
  const waitingDays = Math.max(0, daysBetween(candidate.lastJobOn ?? candidate.joinedOn, job.onDate));
  const newcomer = peers === null || candidate.windowMinutes === 0;
  const terms = {
    earnings: newcomer ? 0 : behind(hourly, peers.hourly, weights.earningsPoints),
    hours: newcomer ? 0 : behind(minutes, fraction(BigInt(peers.minutes)), weights.hoursPoints),
    waiting: Math.floor(
      (weights.waitingPoints * Math.min(waitingDays, weights.waitingCapDays)) / weights.waitingCapDays,
    ),
  };
  return {
    memberId: candidate.memberId,
    memberNumber: candidate.memberNumber,
    eligible: true,
    terms,
    totalPoints: terms.earnings + terms.hours + terms.waiting,
    hourlyRupiah: whole(hourly),
    windowMinutes: candidate.windowMinutes,
    waitingDays,
  };
}

/**
 * `points × (peer − own) ÷ peer`, between −points and +points, rounded down. Where the middle member has nothing, whoever has
 * something is as far ahead as can be: else the middle's first rupiah would take points from others and so win a job.
 */
function behind(own: Fraction, peer: Fraction, points: number): number {
  if (peer.numerator === 0n) return own.numerator === 0n || points === 0 ? 0 : -points;
  const distance = peer.numerator * own.denominator - own.numerator * peer.denominator;
  const raw = divideDown(BigInt(points) * distance, peer.numerator * own.denominator);
  return Math.max(-points, Number(raw));
}

function whole(value: Fraction): Rupiah {
  return divideDown(value.numerator, value.denominator);
}

type Weighed = Omit<EligibleVerdict, 'rank'>;

function before(a: Weighed, b: Weighed): number {
  return (
    b.totalPoints - a.totalPoints ||
    b.waitingDays - a.waitingDays ||
    a.windowMinutes - b.windowMinutes ||
    a.memberNumber - b.memberNumber
  );
}

function decidedBy(first: Weighed, second: Weighed | undefined): DecidedBy {
  if (!second) return 'only_candidate';
  if (first.totalPoints !== second.totalPoints) return 'points';
  if (first.waitingDays !== second.waitingDays) return 'waiting';
  return first.windowMinutes === second.windowMinutes ? 'member_number' : 'minutes';
}

function whyNotRule(weights: OfferWeights, limits: OfferLimits): Refusal<OfferRefusal> | null {
  const least: Readonly<Record<string, number>> = { waitingCapDays: 1, minWindowMinutes: 1 };
  for (const [name, value] of Object.entries({ ...weights, ...limits })) {
    if (Number.isSafeInteger(value) && value >= (least[name] ?? 0) && value <= MAX_RULE) continue;
    return refusal('dispatch.rule_not_whole', { field: name, value: String(value) }, { path: name });
  }
  return null;
}

function whyNotCandidates(candidates: readonly OfferCandidate[]): Refusal<OfferRefusal> | null {
  const ids = new Set<string>();
  const numbers = new Set<number>();
  for (const [index, { memberId, memberNumber, windowEarningsRupiah, windowMinutes }] of candidates.entries()) {
    const path = `candidates.${index}`;
    if (ids.has(memberId) || numbers.has(memberNumber)) {
      return refusal('dispatch.member_twice', { member: String(memberNumber) }, { path });
    }
    ids.add(memberId);
    numbers.add(memberNumber);
    if (windowEarningsRupiah < 0n || windowMinutes < 0 || !Number.isSafeInteger(windowMinutes)) {
      return refusal('dispatch.window_negative', { member: String(memberNumber) }, { path });
    }
  }
  return null;
}
