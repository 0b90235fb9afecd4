import * as z from 'zod';
import { id, note, plainDate } from '#platform/registry/fields.ts';
import { command } from '#platform/registry/use-case.ts';
import { POSTING_REFUSALS, reverse } from '../operations/posting.ts';

/** Nothing is corrected: a wrong entry is reversed with a reason, and the right one is posted afresh. */
export const reverseEntry = command({
  name: 'ledger.reverse-entry',
  summary: 'Reverses an entry, once, with a reason; the reversal is dated in an open month and the entry itself stays.',
  may: 'ledger.record',
  input: z.strictObject({ entryId: id('ent'), reason: note(500), occurredOn: plainDate().optional() }),
  output: z.object({ entryId: id('ent') }),
  rejects: POSTING_REFUSALS,
  async run(context, input) {
    const { entryId } = await reverse(context, { ...input, occurredOn: input.occurredOn ?? context.today });
    return { entryId };
  },
});
