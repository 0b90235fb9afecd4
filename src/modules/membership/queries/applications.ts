import * as z from 'zod';
import { findBylawsInForce } from '#modules/bylaws/index.ts';
import { id, PAGE_ROWS, paging, plainDate, pagesOf } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { candidateUntil } from '../domain/admission.ts';
import { groupNamed } from '../fields.ts';
import { candidacyFor, groupsInForce } from '../operations.ts';
import * as store from '../store.ts';

/** Rows of an export at most. */
const EXPORT_ROWS = 100_000;

/** Who asked to join, open applications first. */
export const applications = query({
  name: 'membership.applications',
  summary: 'Applications for membership, open ones first',
  may: 'membership.admit',
  input: z.strictObject({ ...paging, whole: z.boolean().default(false) }),
  output: z.object({
    applications: z.array(
      z.object({
        id: id('app'),
        name: z.string(),
        phone: z.string().nullable(),
        email: z.string().nullable(),
        city: z.string(),
        reason: z.string(),
        groupKey: z.string().nullable(),
        appliedOn: plainDate(),
        decision: z.object({ admitted: z.boolean() }).nullable(),
        decidedOn: plainDate().nullable(),
        decisionReason: z.string().nullable(),
        candidateHours: z.int().nullable(),
        /** What the bylaws still ask of a waiting candidate; `null` where they ask nothing, or once it is decided. */
        candidacy: z
          .object({
            until: plainDate(),
            over: z.boolean(),
            minimumHours: z.int(),
            monthsArticle: z.string(),
            monthsPath: z.string(),
            hoursArticle: z.string(),
            hoursPath: z.string(),
          })
          .nullable(),
      }),
    ),
    /** Whether the bylaws ask any candidate for hours of work. */
    asksHours: z.boolean(),
    /** The stakeholder groups that an applicant may enter; none where the members are one body. */
    groups: z.array(groupNamed),
    /** Applications that wait for the board. */
    open: z.int(),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
  }),
  discloses: (_input, answer) => answer.applications.map((each) => each.id),

  async run(context, { search, page, whole }) {
    const limit = whole ? EXPORT_ROWS : PAGE_ROWS;
    const offset = whole ? 0 : (page - 1) * PAGE_ROWS;
    const { rows, total, open } = await store.applications(context, { search, limit, offset });
    const { groups } = await groupsInForce(context, context.today);
    const inForce = await findBylawsInForce(context);
    const candidacyOf = ({ groupKey, appliedOn, decision }: store.ApplicationRow) => {
      if (!inForce || decision) return null;
      const { months, ...asked } = candidacyFor(inForce, groupKey);
      if (months === 0 && asked.minimumHours === 0) return null;
      const until = candidateUntil(appliedOn, { months });
      return { ...asked, until, over: until <= context.today };
    };
    const kinds = groups.length > 0 ? groups.map((group) => group.key) : [null];
    return {
      applications: rows.map((row) => ({ ...row, candidacy: candidacyOf(row) })),
      asksHours: inForce !== null && kinds.some((key) => candidacyFor(inForce, key).minimumHours > 0),
      groups: [...groups],
      open,
      total,
      page,
      pages: pagesOf(total, limit),
    };
  },
});
