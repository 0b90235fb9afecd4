import * as z from 'zod';
import { ownMembership } from '#modules/membership/index.ts';
import { query } from '#platform/registry/use-case.ts';
import { absenceShown, jobShown } from '../fields.ts';
import * as store from '../store.ts';

/** Jobs that are open are all shown; of those that are done, the latest. */
const OPEN_JOBS = 100;
const DONE_JOBS = 10;

/** The caller's own work: what is offered, what is to be done, what was done lately, and days off. */
export const myJobs = query({
  name: 'dispatch.my-jobs',
  summary: 'The caller’s own jobs: offered, to be done, done lately; and days without work.',
  may: 'dispatch.work',
  input: z.strictObject({}),
  output: z.object({
    open: z.array(jobShown),
    done: z.array(jobShown),
    absences: z.array(absenceShown),
  }),

  async run(context) {
    const { id } = await ownMembership(context);
    const open = { states: ['offered', 'accepted', 'started'], latestFirst: false, limit: OPEN_JOBS } as const;
    const done = { states: ['done'], latestFirst: true, limit: DONE_JOBS } as const;
    return {
      open: await store.jobsOfMember(context, id, open),
      done: await store.jobsOfMember(context, id, done),
      absences: await store.absencesOf(context, id),
    };
  },
});
