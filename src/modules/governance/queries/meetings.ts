import * as z from 'zod';
import { id, PAGE_ROWS, paging, pagesOf } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { meetingShown, resolutionShown } from '../fields.ts';
import { resolutionLabel } from '../operations.ts';
import * as store from '../store.ts';

/** Rows of an export at most. */
const EXPORT_ROWS = 100_000;

/** All meetings, newest first. */
export const meetings = query({
  name: 'governance.meetings',
  summary: 'General meetings, newest first',
  may: 'governance.see',
  input: z.strictObject({ ...paging, whole: z.boolean().default(false) }),
  output: z.object({ meetings: z.array(meetingShown), total: z.int(), page: z.int(), pages: z.int() }),

  async run(context, { search, page, whole }) {
    const limit = whole ? EXPORT_ROWS : PAGE_ROWS;
    const { rows, total } = await store.meetings(context, {
      search,
      limit,
      offset: whole ? 0 : (page - 1) * PAGE_ROWS,
    });
    return { meetings: rows, total, page, pages: pagesOf(total, limit) };
  },
});

/** The register of resolutions: numbered, searchable, with what each rests on. */
export const resolutions = query({
  name: 'governance.resolutions',
  summary: 'The register of resolutions, also those that fell or lacked a quorum',
  may: 'governance.see',
  input: z.strictObject({ ...paging, whole: z.boolean().default(false) }),
  output: z.object({ resolutions: z.array(resolutionShown), total: z.int(), page: z.int(), pages: z.int() }),

  async run(context, { search, page, whole }) {
    const limit = whole ? EXPORT_ROWS : PAGE_ROWS;
    const { rows, total } = await store.resolutions(context, {
      search,
      limit,
      offset: whole ? 0 : (page - 1) * PAGE_ROWS,
    });
    return {
      resolutions: rows.map((row) => ({ ...row, label: resolutionLabel(row) })),
      total,
      page,
      pages: pagesOf(total, limit),
    };
  },
});

/** One resolution with every number it rests on. */
export const resolution = query({
  name: 'governance.resolution',
  summary: 'One resolution: words, votes, quorum, article, what followed from it',
  may: 'governance.see',
  input: z.strictObject({ resolutionId: id('res') }),
  output: resolutionShown,

  async run(context, { resolutionId }) {
    const row = (await store.findResolution(context, resolutionId)) ?? reject('governance.no_such_resolution');
    return { ...row, label: resolutionLabel(row) };
  },
});
