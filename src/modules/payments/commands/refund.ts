import * as z from 'zod';
import { post, POSTING_REFUSALS } from '#modules/ledger/index.ts';
import { id, plainDate, rupiah } from '#platform/registry/fields.ts';
import { conflict, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { PURSES } from '../model.ts';
import { assertNotInTheFuture } from '../operations.ts';
import { customerRefunded } from '../postings.ts';
import * as store from '../store.ts';

/** Pays a customer back what is no longer owed: after a cancellation or after a price was given back. Once. */
export const refund = command({
  name: 'payments.refund',
  summary: 'Pays a customer back a sum that is due back.',
  may: 'payments.record',
  input: z.strictObject({
    dueBackId: id('dbk'),
    paidFrom: z.enum(PURSES),
    refundedOn: plainDate().optional(),
  }),
  output: z.object({ entryId: id('ent'), amountRupiah: rupiah() }),
  rejects: ['payments.no_such_due_back', 'payments.already_refunded', 'payments.in_the_future', ...POSTING_REFUSALS],
  emits: ['payments.refunded'],

  async run(context, { dueBackId, paidFrom, refundedOn = context.today }) {
    assertNotInTheFuture(context, refundedOn, 'refundedOn');
    await store.lock(context, dueBackId);
    const due = await store.findDueBack(context, dueBackId);
    if (!due) reject('payments.no_such_due_back', {}, { path: 'dueBackId' });
    if (due.refundedOn !== null) conflict('payments.already_refunded', { on: due.refundedOn });
    const { amountRupiah } = due;
    const draft = customerRefunded({ dueBackId, payable: due, amountRupiah, paidFrom, refundedOn });
    const { entryId } = await post(context, draft);
    await store.insertRefund(context, { dueBackId, paidFrom, refundedOn, entryId });
    context.emit('payments.refunded', { reference: due.reference, amountRupiah: String(amountRupiah), refundedOn });
    return { entryId, amountRupiah };
  },
});
