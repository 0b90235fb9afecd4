import { dayNumber, type PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { refusal, type Refusal } from '#kernel/result.ts';

/** A piece of time on a day of the cooperative's own zone. It may run past midnight. */
export interface WorkSpan {
  readonly onDate: PlainDate;
  /** Minutes after midnight, 0 to 1,439. */
  readonly startMinute: number;
  readonly durationMinutes: number;
}

/** A job to be offered. */
export interface OfferJob extends WorkSpan {
  readonly requiredSkill: string | null;
}

/** A worker-member as the rule sees them: facts of the record, no rating, no distance, no history of declining. */
export interface OfferCandidate {
  readonly memberId: Id;
  readonly memberNumber: number;
  readonly skills: readonly string[];
  /** Said by the member for this day and hour. */
  readonly available: boolean;
  /** Declined this very job; it counts for this job alone. */
  readonly declinedThisJob: boolean;
  /** Work already accepted, at least from the day before the job to the day after it. */
  readonly engagements: readonly WorkSpan[];
  /** What the member earned, and how long the member worked, in the recent window that the bylaws name. */
  readonly windowEarningsRupiah: Rupiah;
  readonly windowMinutes: number;
  readonly lastJobOn: PlainDate | null;
  readonly joinedOn: PlainDate;
}

/** Limits that no number of points can outvote. Leaves of the bylaws; the caller reads them there. */
export interface OfferLimits {
  /** Time between the end of one job and the start of the next: the way there. */
  readonly bufferMinutes: number;
  /** Work that a member may accept for one day. */
  readonly maxDailyMinutes: number;
  /** Rest between the work of one day and the work of another. */
  readonly minRestMinutes: number;
}

export type IneligibleCode =
  | 'dispatch.declined_this_job'
  | 'dispatch.not_available'
  | 'dispatch.lacks_skill'
  | 'dispatch.overlaps_job'
  | 'dispatch.rest_too_short'
  | 'dispatch.over_daily_minutes';

const MINUTES_PER_DAY = 1440;

/**
 * Why this job may not be offered to the candidate, or `null`. The first reason in this order is told: declined, not
 * available, skill, another job at that time, rest, daily limit.
 */
export function whyNotEligible(
  job: OfferJob,
  candidate: OfferCandidate,
  limits: OfferLimits,
): Refusal<IneligibleCode> | null {
  if (candidate.declinedThisJob) return refusal('dispatch.declined_this_job');
  if (!candidate.available) return refusal('dispatch.not_available', { date: job.onDate });
  if (job.requiredSkill !== null && !candidate.skills.includes(job.requiredSkill)) {
    return refusal('dispatch.lacks_skill', { skill: job.requiredSkill });
  }
  for (const engagement of candidate.engagements) {
    if (gapMinutes(job, engagement) >= limits.bufferMinutes) continue;
    return refusal('dispatch.overlaps_job', { date: engagement.onDate, buffer: String(limits.bufferMinutes) });
  }
  for (const engagement of candidate.engagements) {
    if (engagement.onDate === job.onDate || gapMinutes(job, engagement) >= limits.minRestMinutes) continue;
    return refusal('dispatch.rest_too_short', { date: engagement.onDate, rest: String(limits.minRestMinutes) });
  }
  const today = candidate.engagements.filter((engagement) => engagement.onDate === job.onDate);
  const planned = today.reduce((minutes, engagement) => minutes + engagement.durationMinutes, job.durationMinutes);
  if (planned > limits.maxDailyMinutes) {
    return refusal('dispatch.over_daily_minutes', { planned: String(planned), limit: String(limits.maxDailyMinutes) });
  }
  return null;
}

/** Free minutes between two spans; negative where they overlap. */
function gapMinutes(a: WorkSpan, b: WorkSpan): number {
  return Math.max(startOf(b) - endOf(a), startOf(a) - endOf(b));
}

function startOf(span: WorkSpan): number {
  return dayNumber(span.onDate) * MINUTES_PER_DAY + span.startMinute;
}

function endOf(span: WorkSpan): number {
  return startOf(span) + span.durationMinutes;
}
