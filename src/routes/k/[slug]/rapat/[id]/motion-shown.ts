import type * as z from 'zod';
import type { meeting } from '#modules/governance/index.ts';

type MeetingShown = z.output<(typeof meeting)['output']>;

/** A motion as `governance.meeting` answers it, and the year of the surplus that it divides. */
export type MotionShown = MeetingShown['motions'][number] & {
  readonly surplusYear: number | null;
  readonly proposal: string | null;
};
/** An item of the agenda. */
export type AgendaItem = MeetingShown['agenda'][number];
/** How the votes of the meeting count. */
export type Counting = MeetingShown['counting'];
/** Somebody on the roll. */
export type RollEntry = MeetingShown['roll'][number];
