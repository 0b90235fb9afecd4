import * as z from 'zod';
import { id, plainDate, rupiah } from '#platform/registry/fields.ts';

const whole = z.int();
const span = { onDate: plainDate(), startMinute: whole, durationMinutes: whole };

const weights = z.object({
  earningsPoints: whole,
  hoursPoints: whole,
  waitingPoints: whole,
  waitingCapDays: whole,
  minWindowMinutes: whole,
});
const limits = z.object({ bufferMinutes: whole, maxDailyMinutes: whole, minRestMinutes: whole });

/** What the rule was given when it decided: with these it decides the same again. */
export const offerFacts = z.object({
  job: z.object({ ...span, requiredSkill: z.string().nullable() }),
  candidates: z.array(
    z.object({
      memberId: id('mem'),
      memberNumber: whole,
      skills: z.array(z.string()),
      available: z.boolean(),
      declinedThisJob: z.boolean(),
      engagements: z.array(z.object(span)),
      windowEarningsRupiah: rupiah(),
      windowMinutes: whole,
      lastJobOn: plainDate().nullable(),
      joinedOn: plainDate(),
    }),
  ),
  weights,
  limits,
});
export type OfferFacts = z.output<typeof offerFacts>;

const code = z.enum([
  'dispatch.declined_this_job',
  'dispatch.not_available',
  'dispatch.lacks_skill',
  'dispatch.overlaps_job',
  'dispatch.rest_too_short',
  'dispatch.over_daily_minutes',
]);

/** What the rule answered: every candidate with points or with the reason against. */
export const offerVerdict = z.object({
  chosen: id('mem').nullable(),
  runnerUp: id('mem').nullable(),
  decidedBy: z.enum(['only_candidate', 'points', 'waiting', 'minutes', 'member_number']).nullable(),
  weights,
  limits,
  peerHourlyRupiah: rupiah().nullable(),
  peerMinutes: whole.nullable(),
  candidates: z.array(
    z.discriminatedUnion('eligible', [
      z.object({
        memberId: id('mem'),
        memberNumber: whole,
        eligible: z.literal(true),
        rank: whole,
        terms: z.object({ earnings: whole, hours: whole, waiting: whole }),
        totalPoints: whole,
        hourlyRupiah: rupiah(),
        windowMinutes: whole,
        waitingDays: whole,
      }),
      z.object({
        memberId: id('mem'),
        memberNumber: whole,
        eligible: z.literal(false),
        reason: z.object({ code, params: z.record(z.string(), z.string()) }),
      }),
    ]),
  ),
});
