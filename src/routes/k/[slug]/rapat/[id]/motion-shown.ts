import type * as z from 'zod';
import type { meeting } from '#modules/governance/index.ts';

type MeetingShown = z.output<(typeof meeting)['output']>;

/** A motion and an item of the agenda as `governance.meeting` answers them. */
export type MotionShown = MeetingShown['motions'][number];
export type AgendaItem = MeetingShown['agenda'][number];
