import * as z from 'zod';
import { month } from '#platform/registry/fields.ts';
import { command } from '#platform/registry/use-case.ts';
import { CLOSING_REFUSALS, closeMonth as close } from '../operations/closing.ts';

/** Closing is final: corrections go into the next month. */
export const closeMonth = command({
  name: 'ledger.close-month',
  summary: 'Closes the next month for good: numbers and seals its entries and keeps the balances.',
  may: 'ledger.close',
  input: z.strictObject({ month: month().optional() }),
  output: z.object({ month: z.string(), entries: z.int() }),
  rejects: CLOSING_REFUSALS,
  emits: ['ledger.month_closed'],
  async run(context, input) {
    const closed = await close(context, input.month);
    context.emit('ledger.month_closed', { month: closed.month });
    return closed;
  },
});
