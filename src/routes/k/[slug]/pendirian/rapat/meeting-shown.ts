import type * as z from 'zod';
import type { meetings } from '#modules/founding/index.ts';

/** A founding meeting as the pages show it. */
export type MeetingShown = z.output<typeof meetings.output>['meetings'][number];
export type AgendaItem = MeetingShown['agenda'][number];

/** A person as one chooses him or her: with the cooperative that he or she stands for. */
export const personChoice = ({ personId, name, standsFor }: MeetingShown['roll'][number]) => ({
  value: personId,
  label: standsFor === null ? name : `${name} (${standsFor})`,
});
