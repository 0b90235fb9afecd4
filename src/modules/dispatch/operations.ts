import { assert, required } from '#kernel/assert.ts';
import { addDays, type Instant } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import type { BylawsInForce } from '#modules/bylaws/model.ts';
import { activeMembers } from '#modules/membership/index.ts';
import type { Member } from '#modules/membership/model.ts';
import { minutesAfter } from '#platform/clock/business-date.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { conflict, reject } from '#platform/registry/outcome.ts';
import { offerFacts, offerVerdict, type OfferFacts } from './decision-document.ts';
import { decideOffer, type OfferDecision } from './domain/fair-offer.ts';
import { stateAfter, type Job, type JobStep } from './model.ts';
import { offerLimits, offerWeights } from './rules.ts';
import * as store from './store.ts';

/** Events that offering work may emit; commands that offer spread them. */
export const OFFER_EVENTS = ['dispatch.job_offered', 'dispatch.nobody_available'] as const;

/** Opens a job and offers it to a member by the rule of the bylaws, in the transaction of whoever asks for the work. */
export async function openJob(
  context: Context,
  wanted: Parameters<typeof store.insertJob>[1],
): Promise<{ readonly jobId: Id; readonly offeredTo: Id | null }> {
  const job = await store.insertJob(context, wanted);
  const offered = await offerByRule(context, job);
  return { jobId: job.id, offeredTo: offered.memberId };
}

/** The job, locked to the end of the transaction; refuses `dispatch.no_such_job`. */
export async function lockJob(context: Context, jobId: Id): Promise<Job> {
  await store.lockJob(context, jobId);
  return (await store.findJob(context, jobId)) ?? reject('dispatch.no_such_job', {}, { path: 'jobId' });
}

/** The job of a reference, or `null`. */
export async function jobOf(context: ReadContext, reference: string): Promise<Job | null> {
  return (await store.jobsOf(context, [reference]))[0] ?? null;
}

/** The job of a reference, locked; there must be one. */
export async function lockJobOf(context: Context, reference: string): Promise<Job> {
  await store.lockJobOf(context, reference);
  return required(await jobOf(context, reference), `${reference} has no job`);
}

/** Takes a step that must be legal from where the locked job stands; otherwise refuses `dispatch.not_possible_now`. */
export async function step(
  context: Context,
  job: Job,
  taken: {
    readonly step: JobStep;
    readonly memberId?: Id | null;
    readonly decisionId?: Id;
    readonly expiresAt?: Instant;
    readonly note?: string;
  },
): Promise<Job> {
  const state = stateAfter(taken.step, job.state);
  if (state === null) conflict('dispatch.not_possible_now', { state: job.state });
  const memberId = taken.memberId === undefined ? job.memberId : taken.memberId;
  await store.insertStep(context, job, { ...taken, state, memberId });
  return {
    ...job,
    seq: job.seq + 1,
    state,
    memberId: state === 'waiting' ? null : memberId,
    expiresAt: taken.expiresAt ?? null,
    doneOn: taken.step === 'done' ? context.today : job.doneOn,
  };
}

/** The work is done. */
export async function finishJob(context: Context, job: Job): Promise<Job> {
  return step(context, job, { step: 'done' });
}

/** The work is not wanted any more. */
export async function cancelJob(context: Context, job: Job, note: string): Promise<Job> {
  return step(context, job, { step: 'cancelled', note });
}

/** Offers a waiting job to the next member by the rule; where nobody can take it, it keeps waiting for the manager. */
export async function offerByRule(context: Context, job: Job): Promise<Job> {
  const inForce = await bylawsInForce(context);
  const facts = await factsFor(context, job, inForce);
  const verdict = decided(facts);
  const decisionId = context.newId('dec');
  await store.insertDecision(context, {
    id: decisionId,
    jobId: job.id,
    kind: 'rule',
    chosen: verdict.chosen,
    runnerUp: verdict.runnerUp,
    bylawsVersion: inForce.version.id,
    facts: canonicalJson(offerFacts.encode(facts)),
    verdict: verdictJson(verdict),
    reason: '',
  });
  if (verdict.chosen === null) {
    context.emit('dispatch.nobody_available', { jobId: job.id, reference: job.reference });
    return job;
  }
  return offer(context, job, { memberId: verdict.chosen, decisionId, inForce });
}

/** Makes an offer that a decision stands behind; it stands for as long as the bylaws say. */
export async function offer(
  context: Context,
  job: Job,
  { memberId, decisionId, inForce }: { memberId: Id; decisionId: Id; inForce: BylawsInForce },
): Promise<Job> {
  const expiresAt = minutesAfter(context.now, inForce.bylaws.dispatch.offerMinutes);
  const offered = await step(context, job, { step: 'offered', memberId, decisionId, expiresAt });
  context.emit('dispatch.job_offered', { jobId: job.id, reference: job.reference, memberId, expiresAt });
  return offered;
}

/** What the rule is given: every full member (or only some), what each did lately, and the weights of the day. */
export async function factsFor(
  context: ReadContext,
  job: Job,
  inForce: BylawsInForce,
  only?: readonly Member[],
): Promise<OfferFacts> {
  const { dispatch } = inForce.bylaws;
  const members = only ?? (await activeMembers(context, context.today));
  const windowFrom = addDays(job.startsOn, -dispatch.windowDays);
  const facts = await store.factsOf(
    context,
    members.map((member) => member.id),
    job,
    windowFrom,
  );
  return {
    job: {
      onDate: job.startsOn,
      startMinute: job.startMinute,
      durationMinutes: job.durationMinutes,
      requiredSkill: null,
    },
    candidates: members.map((member) => {
      const own = required(facts.get(member.id), `no facts of ${member.id}`);
      return {
        memberId: member.id,
        memberNumber: member.number,
        skills: [],
        available: !own.away,
        declinedThisJob: own.declined,
        engagements: own.engagements.map((each) => ({ ...each })),
        windowEarningsRupiah: own.windowRupiah,
        windowMinutes: own.windowMinutes,
        lastJobOn: own.lastJobOn,
        joinedOn: member.admittedOn,
      };
    }),
    weights: offerWeights(dispatch),
    limits: offerLimits(dispatch),
  };
}

/** The rule's answer to facts of our own making. */
export function decided(facts: OfferFacts): OfferDecision {
  const answer = decideOffer(facts.job, facts.candidates, facts.weights, facts.limits);
  assert(answer.ok, answer.ok ? '' : `the rule refused its facts: ${answer.refusal.code}`);
  return answer.value;
}

/** A verdict as it is kept. */
export function verdictJson(verdict: OfferDecision): string {
  const { candidates, weights, limits, ...rest } = verdict;
  return canonicalJson(
    offerVerdict.encode({
      ...rest,
      weights: { ...weights },
      limits: { ...limits },
      candidates: candidates.map((each) =>
        each.eligible
          ? { ...each, terms: { ...each.terms } }
          : { ...each, reason: { code: each.reason.code, params: { ...each.reason.params } } },
      ),
    }),
  );
}
