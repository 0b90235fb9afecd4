import * as z from 'zod';
import { required } from '#kernel/assert.ts';
import type { Id } from '#kernel/id.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { ownMembership } from '#modules/membership/index.ts';
import { id, plainDate } from '#platform/registry/fields.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { offerVerdict } from '../decision-document.ts';
import { whyNotMe as reasonOf } from '../domain/why-not-me.ts';
import { pointsShown, reasonShown } from '../fields.ts';
import * as store from '../store.ts';

/** Decisions shown in the list. */
const LATEST = 20;

/**
 * Why a member did not get a job: the true reason, from the stored decision alone. The others are seen by their points, never
 * by name. Officers may ask for any member (UU 27/2022 art. 10: a decision of a program must be explained).
 */
export const whyNotMe = query({
  name: 'dispatch.why-not-me',
  summary: 'The true reason why a job was not offered to a member, from the stored decision (UU 27/2022 art. 10)',
  may: 'dispatch.work',
  input: z.strictObject({ jobId: id('job'), memberId: id('mem').optional() }),
  output: z.object({
    jobId: id('job'),
    title: z.string(),
    startsOn: plainDate(),
    decidedAt: z.string(),
    kind: z.enum(['rule', 'override']),
    /** Of an override: what the person who overrode wrote. */
    overrideReason: z.string(),
    chosenIsMe: z.boolean(),
    reason: reasonShown.nullable(),
    me: pointsShown.nullable(),
    chosen: pointsShown.nullable(),
    candidates: z.int(),
    /** Every candidate by rank, without names. */
    ranking: z.array(pointsShown),
    weights: z.object({ earnings: z.int(), hours: z.int(), waiting: z.int() }),
    article: z.string(),
  }),

  async run(context, { jobId, memberId }) {
    const asked = await subjectOf(context, memberId);
    const job = (await store.findJob(context, jobId)) ?? reject('dispatch.no_such_job', {}, { path: 'jobId' });
    const row = (await store.decisionsOf(context, jobId)).at(-1);
    const { kind, decidedAt, reason: overrideReason, chosen, verdict } = required(row, `${jobId} was never decided`);
    const decision = { ...offerVerdict.parse(verdict), chosen };
    const eligible = decision.candidates.flatMap((each) => (each.eligible ? [each] : []));
    const ranking = eligible.map(({ terms, totalPoints, rank, waitingDays, windowMinutes, memberId: of }) => ({
      rank,
      totalPoints,
      waitingDays,
      windowMinutes,
      ...terms,
      isMe: of === asked,
      isChosen: of === chosen,
    }));
    const inForce = await bylawsInForce(context, job.startsOn < context.today ? job.startsOn : context.today);
    return {
      jobId,
      kind,
      decidedAt,
      overrideReason,
      title: job.title,
      startsOn: job.startsOn,
      chosenIsMe: chosen === asked,
      reason: kind === 'override' && chosen !== asked ? null : reasonOf(decision, asked),
      me: ranking.find((each) => each.isMe) ?? null,
      chosen: ranking.find((each) => each.isChosen) ?? null,
      candidates: decision.candidates.length,
      ranking,
      weights: {
        earnings: decision.weights.earningsPoints,
        hours: decision.weights.hoursPoints,
        waiting: decision.weights.waitingPoints,
      },
      article: inForce.articleOf('dispatch.weights.recentEarnings'),
    };
  },
});

async function subjectOf(context: ReadContext, memberId: Id | undefined): Promise<Id> {
  if (memberId !== undefined && context.may('dispatch.see')) return memberId;
  const own = await ownMembership(context);
  if (memberId !== undefined && memberId !== own.id) throw new Forbidden();
  return own.id;
}

/** Jobs that went to others lately, each with the one reason; the way into "why not me?". */
export const passedBy = query({
  name: 'dispatch.passed-by',
  summary: 'Jobs that lately went to somebody else, each with the true reason.',
  may: 'dispatch.work',
  input: z.strictObject({}),
  output: z.object({
    article: z.string(),
    decisions: z.array(
      z.object({
        jobId: id('job'),
        title: z.string(),
        startsOn: plainDate(),
        decidedAt: z.string(),
        kind: z.enum(['rule', 'override']),
        reason: reasonShown.nullable(),
      }),
    ),
  }),

  async run(context) {
    const own = await ownMembership(context);
    const rows = await store.decisionsAgainst(context, own.id, LATEST);
    const jobs = await store.jobsById(
      context,
      rows.map((row) => row.jobId),
    );
    const { articleOf } = await bylawsInForce(context);
    return {
      article: articleOf('dispatch.weights.recentEarnings'),
      decisions: rows.flatMap(({ jobId, kind, decidedAt, chosen, verdict }) => {
        const job = jobs.get(jobId);
        if (!job) return [];
        const decision = { ...offerVerdict.parse(verdict), chosen };
        const reason =
          kind === 'override' || chosen === null ? ownReason(decision, own.id) : reasonOf(decision, own.id);
        return [{ jobId, kind, decidedAt, reason, title: job.title, startsOn: job.startsOn }];
      }),
    };
  },
});

/** Why a member could not be asked at all; `null` where he or she could, and something else decided. */
function ownReason(decision: z.output<typeof offerVerdict>, memberId: Id) {
  const own = decision.candidates.find((each) => each.memberId === memberId);
  return own && !own.eligible ? own.reason : null;
}
