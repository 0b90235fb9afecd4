import * as z from 'zod';
import { POSTING_REFUSALS } from '#modules/ledger/index.ts';
import { id, plainDate, rupiah, rupiahAboveZero } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { PAYMENT_METHODS } from '../model.ts';
import { lockPayable, RECEIPT_REFUSALS, recordReceipt } from '../operations.ts';

/** Treasurer or manager records that a customer paid. Whoever asked for the money hears it when nothing is open any more. */
export const recordPayment = command({
  name: 'payments.record-payment',
  summary: 'Records money that came in for a payable: cash to the worker, cash at the office, or by bank.',
  may: 'payments.record',
  input: z.strictObject({
    payableId: id('pbl'),
    method: z.enum(PAYMENT_METHODS),
    amountRupiah: rupiahAboveZero(),
    receivedOn: plainDate().optional(),
    memberId: id('mem').optional().meta({ description: 'the worker who holds the cash, for cash-to-worker' }),
  }),
  output: z.object({ receiptId: id('pay'), entryId: id('ent'), openRupiah: rupiah() }),
  rejects: [...RECEIPT_REFUSALS, 'payments.worker_missing', ...POSTING_REFUSALS],
  emits: ['payments.settled'],

  async run(context, { payableId, method, amountRupiah, receivedOn = context.today, memberId }) {
    const held = method === 'cash-to-worker' ? memberId : null;
    if (held === undefined) reject('payments.worker_missing', {}, { path: 'memberId' });
    const payable = await lockPayable(context, payableId);
    const received = await recordReceipt(context, payable, { method, memberId: held, amountRupiah, receivedOn });
    if (received.settled) context.emit('payments.settled', { ...received.settled });
    return received;
  },
});
