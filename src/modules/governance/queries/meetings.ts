import * as z from 'zod';
import { id, PAGE_ROWS, paging, pagesOf, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { changeField, meetingShown, readContent, resolutionShown } from '../fields.ts';
import * as store from '../store.ts';
import { shownResolution } from './shown-resolution.ts';

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
      resolutions: rows.map(shownResolution),
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
    return shownResolution(row);
  },
});

/** Changes of the bylaws that were moved and not decided yet: drafts of the next version. */
export const bylawsMotions = query({
  name: 'governance.bylaws-motions',
  summary: 'Motions to change the bylaws that no meeting has decided yet, with what each would change',
  may: 'governance.see',
  input: z.strictObject({}),
  output: z.object({
    motions: z.array(
      z.object({
        id: id('mot'),
        text: z.string(),
        meetingId: id('mtg'),
        meetingTitle: z.string(),
        heldOn: plainDate(),
        effectiveOn: plainDate().nullable(),
        changes: z.array(changeField),
      }),
    ),
  }),

  async run(context) {
    const motions = [];
    for (const row of await store.undecidedMotions(context, 'bylaws')) {
      const meeting = await store.findMeeting(context, row.meetingId);
      // A meeting that was closed decides nothing any more: what it left open has to be moved again.
      if (!meeting || meeting.state === 'closed') continue;
      const content = readContent(row.content);
      motions.push({
        id: row.id,
        text: row.text,
        meetingId: row.meetingId,
        meetingTitle: meeting.title,
        heldOn: meeting.heldOn,
        effectiveOn: content?.effectiveOn ?? null,
        changes: content?.changes ?? [],
      });
    }
    return { motions };
  },
});
