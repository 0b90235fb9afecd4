import * as z from 'zod';
import { PAGE_ROWS, pagesOf, paging } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { paperShown } from '../fields.ts';
import * as store from '../store.ts';

/** The issued papers of the cooperative, the newest first; replaced revisions stay in the list. */
export const issued = query({
  name: 'papers.issued',
  summary: 'Issued documents with number, revision and hash; nothing is ever taken away',
  may: 'papers.see',
  input: z.strictObject({ ...paging, currentOnly: z.boolean().default(false) }),
  output: z.object({ papers: z.array(paperShown), total: z.int(), page: z.int(), pages: z.int() }),

  async run(context, { search, page, currentOnly }) {
    const offset = (page - 1) * PAGE_ROWS;
    const { rows, total } = await store.page(context, { search, currentOnly, limit: PAGE_ROWS, offset });
    return { papers: rows, total, page, pages: pagesOf(total, PAGE_ROWS) };
  },
});
