import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { ownMembership } from '#modules/membership/index.ts';
import type { Member } from '#modules/membership/model.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, note } from '#platform/registry/fields.ts';
import { conflict, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { whyNotEligible } from '../domain/offer-eligibility.ts';
import type { Job } from '../model.ts';
import { factsFor, lockJob, OFFER_EVENTS, offerByRule, step } from '../operations.ts';

const NOT_MINE = [
  'dispatch.no_such_job',
  'dispatch.already_accepted',
  'dispatch.already_taken',
  'dispatch.offer_gone',
  'dispatch.changed_meanwhile',
  'dispatch.not_possible_now',
] as const;

/** A worker takes the job that was offered. Of two who tap at once one has it, and the other is told so. */
export const acceptOffer = command({
  name: 'dispatch.accept-offer',
  summary: 'Accepts an offered job.',
  may: 'dispatch.work',
  input: z.strictObject({ jobId: id('job') }),
  output: z.object({ jobId: id('job') }),
  rejects: [
    ...NOT_MINE,
    'dispatch.overlaps_job',
    'dispatch.rest_too_short',
    'dispatch.over_daily_minutes',
    'bylaws.none_in_force',
  ],
  emits: ['dispatch.job_accepted'],

  async run(context, { jobId }) {
    const member = await ownMembership(context);
    const job = await lockOffer(context, jobId, member);
    await assertWithinLimits(context, job, member);
    await step(context, job, { step: 'accepted' });
    context.emit('dispatch.job_accepted', { jobId, reference: job.reference, memberId: member.id });
    return { jobId };
  },
});

/** A worker declines. It costs nothing in any later decision; the next one is asked. */
export const declineOffer = command({
  name: 'dispatch.decline-offer',
  summary: 'Declines an offered job; it is offered to the next member. Declining costs nothing in ranking.',
  may: 'dispatch.work',
  input: z.strictObject({ jobId: id('job'), reason: note(500).optional() }),
  output: z.object({ jobId: id('job') }),
  rejects: [...NOT_MINE, 'bylaws.none_in_force'],
  emits: OFFER_EVENTS,

  async run(context, { jobId, reason = '' }) {
    const member = await ownMembership(context);
    const job = await lockOffer(context, jobId, member);
    await offerByRule(context, await step(context, job, { step: 'declined', note: reason }));
    return { jobId };
  },
});

/** A worker cannot come after all: ill, a sick child. The next one is asked; it costs nothing in any later decision. */
export const giveBack = command({
  name: 'dispatch.give-back',
  summary: 'Gives an accepted job back before it began, with a reason; it is offered to the next member.',
  may: 'dispatch.work',
  input: z.strictObject({ jobId: id('job'), reason: note(500) }),
  output: z.object({ jobId: id('job') }),
  rejects: [
    'dispatch.no_such_job',
    'dispatch.not_yours',
    'dispatch.changed_meanwhile',
    'dispatch.not_possible_now',
    'bylaws.none_in_force',
  ],
  emits: OFFER_EVENTS,

  async run(context, { jobId, reason }) {
    const job = await lockOwn(context, jobId);
    await offerByRule(context, await step(context, job, { step: 'given_back', note: reason }));
    return { jobId };
  },
});

/** A worker begins. */
export const startJob = command({
  name: 'dispatch.start-job',
  summary: 'Begins an accepted job.',
  may: 'dispatch.work',
  input: z.strictObject({ jobId: id('job') }),
  output: z.object({ jobId: id('job') }),
  rejects: [
    'dispatch.no_such_job',
    'dispatch.not_yours',
    'dispatch.changed_meanwhile',
    'dispatch.not_possible_now',
    'dispatch.starts_on',
  ],

  async run(context, { jobId }) {
    const job = await lockOwn(context, jobId);
    if (context.today < job.startsOn) reject('dispatch.starts_on', { date: job.startsOn });
    await step(context, job, { step: 'started' });
    return { jobId };
  },
});

/** The job that is offered to this member, locked; or who has it instead. */
async function lockOffer(context: Context, jobId: string, member: Member): Promise<Job> {
  const job = await lockJob(context, jobId);
  const mine = job.memberId === member.id;
  if (job.state === 'offered') return mine ? job : reject('dispatch.offer_gone');
  if (mine) conflict('dispatch.already_accepted');
  if (job.state === 'waiting' || job.state === 'cancelled') reject('dispatch.offer_gone');
  return conflict('dispatch.already_taken');
}

async function lockOwn(context: Context, jobId: string): Promise<Job> {
  const memberId = context.actor.kind === 'person' ? context.actor.memberId : null;
  const job = await lockJob(context, jobId);
  return memberId !== null && job.memberId === memberId && job.state !== 'offered' ? job : reject('dispatch.not_yours');
}

/** What else the member has taken meanwhile may not overlap, break the rest or fill the day beyond the limits. */
async function assertWithinLimits(context: Context, job: Job, member: Member): Promise<void> {
  const inForce = await bylawsInForce(context);
  const { job: asked, candidates, limits } = await factsFor(context, job, inForce, [member]);
  const [own] = candidates;
  const why = own && whyNotEligible(asked, { ...own, available: true, declinedThisJob: false }, limits);
  if (why) reject({ ...why, article: inForce.articleOf('dispatch.limits.dailyMinutes') });
}
