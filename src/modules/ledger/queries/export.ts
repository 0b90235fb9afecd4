import * as z from 'zod';
import { plainDate } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { journalTable, plainTextJournal } from '../operations/export.ts';
import { fileShape } from './shapes.ts';

const ENDINGS = { hledger: 'journal', beancount: 'beancount', csv: 'csv' } as const;

/** The journal for other programs; hledger and beancount check it against the books' own balances. */
export const exportJournal = query({
  name: 'ledger.export',
  summary: 'The journal as text for hledger or beancount, with the balances of every closed month, or as CSV.',
  may: 'ledger.read',
  input: z.strictObject({
    format: z.enum(['hledger', 'beancount', 'csv']),
    from: plainDate().optional(),
    to: plainDate().optional(),
  }),
  output: fileShape,
  async run(context, { format, from, to }) {
    const text =
      format === 'csv'
        ? await journalTable(context, { from, to })
        : await plainTextJournal(context, format, { from, to });
    return {
      text,
      mediaType: format === 'csv' ? 'text/csv' : 'text/plain',
      fileName: `${context.tenant?.slug ?? 'journal'}.${ENDINGS[format]}`,
    };
  },
});
