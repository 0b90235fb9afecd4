import * as z from 'zod';
import { line, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { parsePaperLabel } from '../model.ts';
import * as store from '../store.ts';

/**
 * Whether a paper in somebody's hand is the one that holds. Answers only to who can read the foot of the paper: its number
 * and the beginning of its hash.
 */
export const check = query({
  name: 'papers.check',
  summary: 'Whether a printed document is genuine and still the current one, by the number and hash at its foot',
  may: 'public',
  input: z.strictObject({
    label: line(40),
    hash: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[0-9a-f]{16,64}$/, 'papers.hash_unreadable'),
  }),
  output: z.object({
    title: z.string(),
    revision: z.int(),
    issuedOn: plainDate(),
    current: z.boolean(),
    newestRevision: z.int(),
    newestIssuedOn: plainDate(),
  }),

  async run(context, { label, hash }) {
    const read = parsePaperLabel(label) ?? reject('papers.label_unreadable', {}, { path: 'label' });
    const revisions = await store.byNumber(context, read.number, read.year);
    const held = revisions.find((each) => each.hash.startsWith(hash));
    const [newest] = revisions;
    if (!held || !newest) reject('papers.not_issued_here', { label }, { path: 'hash' });
    return {
      title: held.title,
      revision: held.revision,
      issuedOn: held.issuedOn,
      current: held.current,
      newestRevision: newest.revision,
      newestIssuedOn: newest.issuedOn,
    };
  },
});
