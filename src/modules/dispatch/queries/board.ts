import * as z from 'zod';
import { required } from '#kernel/assert.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { membersOf } from '#modules/membership/index.ts';
import { id, instant } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { offerVerdict } from '../decision-document.ts';
import { jobShown, reasonShown } from '../fields.ts';
import { JOB_STATES, JOB_STEPS, type JobStep } from '../model.ts';
import * as store from '../store.ts';

/** Jobs on the board at most; more than these wait for nobody's eye. */
const BOARD_JOBS = 200;

const STEPS = Object.keys(JOB_STEPS).filter((each): each is JobStep => Object.hasOwn(JOB_STEPS, each));

/** Every job that is not over: who has it, and which nobody could be found for. */
export const board = query({
  name: 'dispatch.board',
  summary: 'Jobs that are waiting, offered, accepted or under way, soonest first.',
  may: 'dispatch.see',
  input: z.strictObject({}),
  output: z.object({
    jobs: z.array(jobShown.extend({ memberName: z.string().nullable() })),
  }),

  async run(context) {
    const jobs = await store.jobsIn(context, ['waiting', 'offered', 'accepted', 'started'], BOARD_JOBS);
    const members = await membersOf(
      context,
      jobs.flatMap((job) => job.memberId ?? []),
    );
    const names = new Map(members.map((member) => [member.id, member.name]));
    return { jobs: jobs.map((job) => ({ ...job, memberName: names.get(job.memberId ?? '') ?? null })) };
  },
});

/** How a job came to whom it went: its history, and every decision with every candidate, for officers. */
export const decision = query({
  name: 'dispatch.decision',
  summary: 'The history of a job and each decision about it with all candidates, points and reasons.',
  may: 'dispatch.see',
  input: z.strictObject({ jobId: id('job') }),
  output: z.object({
    /** `expired`: offered, and unanswered for as long as the bylaws say. */
    job: jobShown.extend({ memberName: z.string().nullable(), expired: z.boolean() }),
    history: z.array(
      z.object({
        step: z.enum(STEPS),
        state: z.enum(JOB_STATES),
        memberName: z.string().nullable(),
        note: z.string(),
        at: instant(),
      }),
    ),
    decisions: z.array(
      z.object({
        kind: z.enum(['rule', 'override']),
        reason: z.string(),
        decidedAt: instant(),
        chosenName: z.string().nullable(),
        candidates: z.array(
          z.object({
            memberId: id('mem'),
            number: z.int(),
            name: z.string(),
            points: z.int().nullable(),
            earnings: z.int().nullable(),
            hours: z.int().nullable(),
            waiting: z.int().nullable(),
            reason: reasonShown.nullable(),
          }),
        ),
      }),
    ),
    article: z.string(),
  }),
  discloses: (_input, answer) => [
    ...new Set(answer.decisions.flatMap((each) => each.candidates.map((candidate) => candidate.memberId))),
  ],

  async run(context, { jobId }) {
    const job = (await store.findJob(context, jobId)) ?? reject('dispatch.no_such_job', {}, { path: 'jobId' });
    const events = await store.eventsOf(context, jobId);
    const rows = await store.decisionsOf(context, jobId);
    const verdicts = rows.map((row) => offerVerdict.parse(row.verdict));
    const ids = verdicts.flatMap((each) => each.candidates.map((candidate) => candidate.memberId));
    const members = await membersOf(context, [...ids, ...events.flatMap((event) => event.memberId ?? [])]);
    const names = new Map(members.map((member) => [member.id, member.name]));
    const nameOf = (memberId: string | null): string | null => (memberId ? (names.get(memberId) ?? null) : null);
    const inForce = await bylawsInForce(context);
    const expired = job.state === 'offered' && job.expiresAt !== null && job.expiresAt <= context.now;
    return {
      job: { ...job, memberName: nameOf(job.memberId), expired },
      history: events.map(({ memberId, ...event }) => ({ ...event, memberName: nameOf(memberId) })),
      decisions: rows.map(({ kind, reason, decidedAt, chosen }, index) => ({
        kind,
        reason,
        decidedAt,
        chosenName: nameOf(chosen),
        candidates: required(verdicts[index], 'a decision without a verdict').candidates.map((each) => ({
          memberId: each.memberId,
          number: each.memberNumber,
          name: names.get(each.memberId) ?? '',
          points: each.eligible ? each.totalPoints : null,
          earnings: each.eligible ? each.terms.earnings : null,
          hours: each.eligible ? each.terms.hours : null,
          waiting: each.eligible ? each.terms.waiting : null,
          reason: each.eligible ? null : each.reason,
        })),
      })),
      article: inForce.articleOf('dispatch.weights.recentEarnings'),
    };
  },
});
