import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { requireMember } from '#modules/membership/index.ts';
import { stateOf } from '#modules/membership/model.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import { id, note } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { offerFacts } from '../decision-document.ts';
import { whyNotEligible } from '../domain/offer-eligibility.ts';
import { decided, factsFor, lockJob, offer, OFFER_EVENTS, offerByRule, step, verdictJson } from '../operations.ts';
import * as store from '../store.ts';

/**
 * The manager offers a job to a member of his or her own choice. The reason is kept beside what the rule would have said,
 * for everybody to see; working day and rest cannot be overridden.
 */
export const assign = command({
  name: 'dispatch.assign',
  summary: 'Offers a job to a chosen member, with a reason that is published beside what the rule would have decided.',
  may: 'dispatch.override',
  input: z.strictObject({ jobId: id('job'), memberId: id('mem'), reason: note(500) }),
  output: z.object({ jobId: id('job') }),
  rejects: [
    'dispatch.no_such_job',
    'dispatch.already_with_member',
    'dispatch.not_a_worker',
    'dispatch.changed_meanwhile',
    'dispatch.not_possible_now',
    'dispatch.overlaps_job',
    'dispatch.rest_too_short',
    'dispatch.over_daily_minutes',
    'membership.no_such_member',
    'bylaws.none_in_force',
  ],
  emits: OFFER_EVENTS,

  async run(context, { jobId, memberId, reason }) {
    const locked = await lockJob(context, jobId);
    const member = await requireMember(context, memberId);
    if (locked.memberId === memberId) reject('dispatch.already_with_member', { name: member.name });
    if (stateOf(member, context.today) !== 'active') reject('dispatch.not_a_worker', { name: member.name });

    const job = locked.state === 'waiting' ? locked : await step(context, locked, { step: 'taken_back', note: reason });
    const inForce = await bylawsInForce(context);
    const facts = await factsFor(context, job, inForce);
    const own = facts.candidates.find((each) => each.memberId === memberId);
    const why = own && whyNotEligible(facts.job, { ...own, available: true, declinedThisJob: false }, facts.limits);
    if (why) reject({ ...why, path: 'memberId', article: inForce.articleOf('dispatch.limits.dailyMinutes') });

    const verdict = decided(facts);
    const decisionId = context.newId('dec');
    await store.insertDecision(context, {
      id: decisionId,
      jobId,
      kind: 'override',
      chosen: memberId,
      runnerUp: verdict.chosen,
      bylawsVersion: inForce.version.id,
      facts: canonicalJson(offerFacts.encode(facts)),
      verdict: verdictJson(verdict),
      reason,
    });
    await offer(context, job, { memberId, decisionId, inForce });
    return { jobId };
  },
});

/** Offers a job for which nobody could be found once more: somebody may be back. */
export const offerAgain = command({
  name: 'dispatch.offer-again',
  summary: 'Offers a waiting job by the rule once more.',
  may: 'dispatch.override',
  input: z.strictObject({ jobId: id('job') }),
  output: z.object({ offeredTo: id('mem').nullable() }),
  rejects: ['dispatch.no_such_job', 'dispatch.not_possible_now', 'dispatch.changed_meanwhile', 'bylaws.none_in_force'],
  emits: OFFER_EVENTS,

  async run(context, { jobId }) {
    const job = await lockJob(context, jobId);
    if (job.state !== 'waiting') reject('dispatch.not_possible_now', { state: job.state });
    return { offeredTo: (await offerByRule(context, job)).memberId };
  },
});

/** An offer that stood unanswered as long as the bylaws say goes to the next member. */
export const passOn = command({
  name: 'dispatch.pass-on',
  summary: 'Passes an offer that nobody answered in time on to the next member.',
  may: 'dispatch.override',
  input: z.strictObject({ jobId: id('job') }),
  output: z.object({ offeredTo: id('mem').nullable() }),
  rejects: [
    'dispatch.no_such_job',
    'dispatch.not_expired',
    'dispatch.not_possible_now',
    'dispatch.changed_meanwhile',
    'bylaws.none_in_force',
  ],
  emits: OFFER_EVENTS,

  async run(context, { jobId }) {
    const job = await lockJob(context, jobId);
    if (job.state !== 'offered') reject('dispatch.not_possible_now', { state: job.state });
    if (job.expiresAt !== null && job.expiresAt > context.now) reject('dispatch.not_expired', { until: job.expiresAt });
    return { offeredTo: (await offerByRule(context, await step(context, job, { step: 'expired' }))).memberId };
  },
});
