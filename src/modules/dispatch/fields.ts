import * as z from 'zod';
import { id, instant, plainDate, rupiah } from '#platform/registry/fields.ts';
import { JOB_STATES } from './model.ts';

/** A job as queries show it. */
export const jobShown = z.object({
  id: id('job'),
  reference: z.string(),
  title: z.string(),
  district: z.string(),
  startsOn: plainDate(),
  startMinute: z.int(),
  durationMinutes: z.int(),
  workerRupiah: rupiah(),
  state: z.enum(JOB_STATES),
  memberId: id('mem').nullable(),
  expiresAt: instant().nullable(),
  doneOn: plainDate().nullable(),
});

/** Days on which a member takes no work. */
export const absenceShown = z.object({ id: id('abs'), fromOn: plainDate(), toOn: plainDate().nullable() });

/** Why somebody was not asked: a sentence of the catalogue with its facts. */
export const reasonShown = z.object({ code: z.string(), params: z.record(z.string(), z.string()) });

/** A candidate by rank and points; nobody's name. */
export const pointsShown = z.object({
  rank: z.int(),
  totalPoints: z.int(),
  earnings: z.int(),
  hours: z.int(),
  waiting: z.int(),
  waitingDays: z.int(),
  windowMinutes: z.int(),
  isMe: z.boolean(),
  isChosen: z.boolean(),
});
