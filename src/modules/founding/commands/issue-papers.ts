import * as z from 'zod';
import { ISSUE_REFUSALS, issuePaper } from '#modules/papers/index.ts';
import { id } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { standingPapers, type StandingPaper } from '../documents/packet.ts';
import { FOUNDING_DOCUMENTS } from '../model.ts';

/**
 * Issues one document of the founding, or all that can be issued: each gets a number and its words are kept. What was issued
 * before with other words becomes a new revision, and the reason says what was corrected.
 */
export const issuePapers = command({
  name: 'founding.issue-papers',
  summary: 'Issues documents of the founding: numbered, hashed and kept; a correction is a new revision that says why',
  may: 'founding.prepare',
  input: z.strictObject({
    /** All that are not issued as they read now, where none is named. */
    document: z.enum(FOUNDING_DOCUMENTS).optional(),
    of: id('per').optional(),
    /** Only what was issued with another logo than the one that holds now. */
    withNewLogo: z.boolean().default(false),
    reason: z.string().trim().max(500).default(''),
  }),
  output: z.object({ issued: z.int() }),
  rejects: [
    'founding.not_being_founded',
    'founding.no_such_document',
    'founding.document_incomplete',
    ...ISSUE_REFUSALS,
  ],
  emits: ['papers.issued'],

  async run(context, { document, of = '', withNewLogo, reason }) {
    const { papers } = await standingPapers(context);
    const named = papers.filter((each) => document === undefined || (each.document === document && each.of === of));
    const [first] = named;
    if (!first) reject('founding.no_such_document', {}, { path: 'document' });
    if (document !== undefined && first.blocked) reject('founding.document_incomplete', { title: first.paper.title });
    const isOpen = ({ state, hasOtherLogo }: StandingPaper): boolean =>
      withNewLogo ? state === 'issued' && hasOtherLogo : state !== 'issued';
    const open = named.filter((each) => !each.blocked && isOpen(each));
    for (const { document: kind, subject, paper, personIds, logoIdNow: logoId } of open) {
      await issuePaper(context, { kind, subject, paper, personIds, logoId, reason });
    }
    return { issued: open.length };
  },
});
