import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { id, plainDate, rupiah } from '#platform/registry/fields.ts';
import { command } from '#platform/registry/use-case.ts';
import { reject } from '#platform/registry/outcome.ts';
import type { TypedRow } from '../domain/opening.ts';
import { OPENING_REFUSALS, takeOver } from '../operations/opening.ts';
import { POSTING_REFUSALS } from '../operations/posting.ts';

/** Longest file, in characters: some fifty thousand rows. */
const MAX_FILE_CHARACTERS = 3_000_000;

/** Balances from earlier books: `code,name,debit,credit`, and `member` where they are spread over members. */
export const importBalances = command({
  name: 'ledger.import',
  summary:
    'Takes over balances from a CSV file (code,name,debit,credit[,member]), and a surplus statement beside them; refuses a file that does not balance and says by how much.',
  may: 'ledger.record',
  input: z.strictObject({
    file: z.string().max(MAX_FILE_CHARACTERS),
    /** The day of the balances; without it the day on which the books were opened. */
    on: plainDate().optional(),
    createAccounts: z.boolean().default(true),
  }),
  output: z.object({ entryIds: z.array(id('ent')), accountsAdded: z.int(), surplus: rupiah() }),
  rejects: [...POSTING_REFUSALS, ...OPENING_REFUSALS],
  async run(context, input) {
    const taken = await takeOver(context, { ...input, rows: rowsOf(input.file), text: input.file, on: input.on });
    return { entryIds: [...taken.entryIds], accountsAdded: taken.accountsAdded, surplus: taken.surplusRupiah };
  },
});

function rowsOf(file: string): TypedRow[] {
  try {
    return parse<TypedRow>(file, {
      bom: true,
      columns: true,
      delimiter: delimiterOf(file),
      relax_column_count_less: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    reject('ledger.file_not_csv', { why }, { path: 'file' });
  }
}

/** Spreadsheets separate cells by comma, semicolon (Indonesian settings) or tab; the heading shows which. */
function delimiterOf(file: string): string {
  const heading = file.slice(0, file.indexOf('\n') + 1 || undefined);
  return [';', '\t'].find((each) => heading.includes(each)) ?? ',';
}
