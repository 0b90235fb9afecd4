import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';

/**
 * Where a job stands: nobody has it, it is offered to somebody, somebody took it, is at it, has done it; or it fell away.
 */
export const JOB_STATES = ['waiting', 'offered', 'accepted', 'started', 'done', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Every legal step of a job: from which state to which. Whatever is not here cannot happen, in the database neither. */
export const JOB_STEPS = {
  offered: { waiting: 'offered' },
  accepted: { offered: 'accepted' },
  declined: { offered: 'waiting' },
  /** The offer stood unanswered for as long as the bylaws say. */
  expired: { offered: 'waiting' },
  /** The worker cannot come after all. */
  given_back: { accepted: 'waiting' },
  /** The manager gives it to somebody else. */
  taken_back: { offered: 'waiting', accepted: 'waiting' },
  started: { accepted: 'started' },
  /** From `accepted` too: on a bad network the step in between may be missing. */
  done: { accepted: 'done', started: 'done' },
  cancelled: { waiting: 'cancelled', offered: 'cancelled', accepted: 'cancelled', started: 'cancelled' },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<JobState, JobState>>>>>;

export type JobStep = keyof typeof JOB_STEPS;

/** The state after a step, or `null` where the step is not legal. */
export function stateAfter(step: JobStep, state: JobState): JobState | null {
  const from: Readonly<Partial<Record<JobState, JobState>>> = JOB_STEPS[step];
  return from[state] ?? null;
}

/** A job as it stands. */
export interface Job {
  readonly id: Id;
  /** The asking room's own: `order:ord_…`. */
  readonly reference: string;
  readonly title: string;
  /** Where, as far as everybody may know before accepting. */
  readonly district: string;
  readonly startsOn: PlainDate;
  /** Minutes after midnight in the cooperative's zone. */
  readonly startMinute: number;
  readonly durationMinutes: number;
  /** What the work will bring to whoever does it. */
  readonly workerRupiah: Rupiah;
  readonly seq: number;
  readonly state: JobState;
  /** To whom it is offered, or who took it. */
  readonly memberId: Id | null;
  readonly expiresAt: Instant | null;
  readonly doneOn: PlainDate | null;
}

/** One step in the history of a job. */
export interface JobEvent {
  readonly seq: number;
  readonly step: JobStep;
  readonly state: JobState;
  readonly memberId: Id | null;
  readonly note: string;
  readonly at: Instant;
}
