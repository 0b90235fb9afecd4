import * as z from 'zod';
import { id, line, plainDate, rupiahAboveZero } from '#platform/registry/fields.ts';
import { command } from '#platform/registry/use-case.ts';
import { reject } from '#platform/registry/outcome.ts';
import { post, POSTING_REFUSALS } from '../operations/posting.ts';
import { credit, debit } from '../model.ts';

const PLACES = ['cash', 'bank', 'cash_in_transit'] as const;

/** Cash brought to the bank, a float fetched from it, a gateway's settlement that arrived. */
export const moveMoney = command({
  name: 'ledger.move-money',
  summary: 'Moves money between the cash box, the bank and what is in transit.',
  may: 'ledger.record',
  input: z.strictObject({
    occurredOn: plainDate(),
    amount: rupiahAboveZero(),
    from: z.enum(PLACES),
    to: z.enum(PLACES),
    memo: line(),
  }),
  output: z.object({ entryId: id('ent') }),
  rejects: [...POSTING_REFUSALS, 'ledger.same_place'],
  async run(context, { occurredOn, amount, from, to, memo }) {
    if (from === to) reject('ledger.same_place', {}, { path: 'to' });
    const { entryId } = await post(context, {
      occurredOn,
      kind: 'money_moved',
      source: `manual:${context.activityId}`,
      memo,
      lines: [debit(to, amount), credit(from, amount)],
    });
    return { entryId };
  },
});
