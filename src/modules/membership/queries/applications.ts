import * as z from 'zod';
import { id, PAGE_ROWS, plainDate } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import * as store from '../store.ts';

/** Who asked to join, open applications first. */
export const applications = query({
  name: 'membership.applications',
  summary: 'Applications for membership, open ones first',
  may: 'membership.admit',
  input: z.strictObject({ page: z.int().min(1).default(1) }),
  output: z.object({
    applications: z.array(
      z.object({
        id: id('app'),
        name: z.string(),
        phone: z.string().nullable(),
        email: z.string().nullable(),
        city: z.string(),
        reason: z.string(),
        appliedOn: plainDate(),
        decision: z.object({ admitted: z.boolean() }).nullable(),
        decidedOn: plainDate().nullable(),
        decisionReason: z.string().nullable(),
      }),
    ),
    page: z.int(),
  }),
  discloses: (_input, answer) => answer.applications.map((each) => each.id),

  run: async (context, { page }) => ({
    applications: await store.applications(context, PAGE_ROWS, (page - 1) * PAGE_ROWS),
    page,
  }),
});
