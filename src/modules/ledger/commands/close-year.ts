import * as z from 'zod';
import { rupiah } from '#platform/registry/fields.ts';
import { command } from '#platform/registry/use-case.ts';
import { CLOSING_REFUSALS, closeYear as close } from '../operations/closing.ts';
import { POSTING_REFUSALS } from '../operations/posting.ts';

/** Tutup buku: income and costs become the surplus of the year. UU 25/1992 art. 45(1). */
export const closeYear = command({
  name: 'ledger.close-year',
  summary: 'Closes a financial year for good: income and costs become its surplus (UU 25/1992 art. 45(1)).',
  may: 'ledger.close',
  input: z.strictObject({ year: z.int().min(1900).max(9999) }),
  output: z.object({ year: z.int(), surplus: rupiah() }),
  rejects: [...CLOSING_REFUSALS, ...POSTING_REFUSALS],
  emits: ['ledger.year_closed'],
  async run(context, { year }) {
    const { surplusRupiah } = await close(context, year);
    context.emit('ledger.year_closed', { year, surplusRupiah: String(surplusRupiah) });
    return { year, surplus: surplusRupiah };
  },
});
