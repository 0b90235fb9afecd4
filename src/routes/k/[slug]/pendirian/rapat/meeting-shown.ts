import type * as z from 'zod';
import type { meetings } from '#modules/founding/index.ts';

/** A founding meeting as the pages show it. */
export type MeetingShown = z.output<typeof meetings.output>['meetings'][number];
export type AgendaItem = MeetingShown['agenda'][number];
