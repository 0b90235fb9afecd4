import * as z from 'zod';
import { id, line, PAGE_ROWS, paging, plainDate, rupiah, pagesOf } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { ENTRY_KINDS } from '../domain/posting-rules.ts';
import { journalPage } from '../store/journal.ts';
import { entryOf, entryShape } from './shapes.ts';

/** The journal, newest first. */
export const journal = query({
  name: 'ledger.journal',
  summary: 'Pages of the journal, newest first, narrowed by dates, kind, account, member or words.',
  may: 'ledger.read',
  input: z.strictObject({
    ...paging,
    from: plainDate().optional(),
    to: plainDate().optional(),
    kind: z.enum(ENTRY_KINDS).optional(),
    account: line(20).optional(),
    memberId: id('mem').optional(),
  }),
  output: z.object({
    entries: z.array(z.object({ ...entryShape, amount: rupiah() })),
    page: z.int(),
    pages: z.int(),
    total: z.int(),
  }),
  async run(context, { page, account, ...filter }) {
    const found = await journalPage(
      context,
      { ...filter, accountCode: account },
      { limit: PAGE_ROWS, offset: (page - 1) * PAGE_ROWS },
    );
    return {
      entries: found.rows.map((row) => ({ ...entryOf(row), amount: row.amountRupiah })),
      page,
      pages: pagesOf(found.total, PAGE_ROWS),
      total: found.total,
    };
  },
});
