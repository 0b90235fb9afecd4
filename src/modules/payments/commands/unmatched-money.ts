import * as z from 'zod';
import type { Rupiah } from '#kernel/money.ts';
import { post, POSTING_REFUSALS } from '#modules/ledger/index.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, line, note, plainDate, rupiah, rupiahAboveZero } from '#platform/registry/fields.ts';
import { conflict, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { openRupiah, PURSES } from '../model.ts';
import { afterPaying, assertFits, assertNotInTheFuture, lockPayable } from '../operations.ts';
import { moneyExplained, moneyUnexplained } from '../postings.ts';
import * as store from '../store.ts';

/** Money came in and nobody knows what for. It waits in a list, and in its own account, until somebody does. */
export const recordUnmatched = command({
  name: 'payments.record-unmatched',
  summary: 'Records money whose purpose is not known; it waits until it is matched or sent back.',
  may: 'payments.record',
  input: z.strictObject({
    arrivedIn: z.enum(PURSES),
    amountRupiah: rupiahAboveZero(),
    description: line().meta({ description: 'what the bank statement or the envelope says' }),
    receivedOn: plainDate().optional(),
  }),
  output: z.object({ receiptId: id('pay'), entryId: id('ent') }),
  rejects: ['payments.in_the_future', ...POSTING_REFUSALS],

  async run(context, { arrivedIn, amountRupiah, description, receivedOn = context.today }) {
    assertNotInTheFuture(context, receivedOn, 'receivedOn');
    const receiptId = context.newId('pay');
    const method = arrivedIn === 'cash' ? 'cash-to-office' : 'bank-transfer';
    const money = { receiptId, method, amountRupiah, description, receivedOn } as const;
    const { entryId } = await post(context, moneyUnexplained(money));
    await store.insertReceipt(context, { ...money, id: receiptId, payableId: null, memberId: null, entryId });
    return { receiptId, entryId };
  },
});

/** The unexplained money was for a payable. What is more than is owed there stays in the list. */
export const matchPayment = command({
  name: 'payments.match',
  summary: 'Matches unexplained money with the payable that it was for.',
  may: 'payments.record',
  input: z.strictObject({ receiptId: id('pay'), payableId: id('pbl'), amountRupiah: rupiahAboveZero().optional() }),
  output: z.object({ entryId: id('ent'), restRupiah: rupiah(), openRupiah: rupiah() }),
  rejects: [
    'payments.no_such_receipt',
    'payments.already_explained',
    'payments.more_than_rest',
    'payments.no_such_payable',
    'payments.nothing_owed',
    'payments.more_than_owed',
    ...POSTING_REFUSALS,
  ],
  emits: ['payments.settled'],

  async run(context, input) {
    const receipt = await lockUnmatched(context, input.receiptId);
    const payable = await lockPayable(context, input.payableId);
    const open = openRupiah(payable);
    const amountRupiah = input.amountRupiah ?? (receipt.restRupiah < open ? receipt.restRupiah : open);
    assertFits(open, amountRupiah);
    assertRest(receipt.restRupiah, amountRupiah);
    const entryId = await explain(context, receipt.id, { amountRupiah, goes: { to: payable }, reason: '' });
    const after = afterPaying(payable, open - amountRupiah);
    if (after.settled) context.emit('payments.settled', { ...after.settled });
    return { entryId, restRupiah: receipt.restRupiah - amountRupiah, openRupiah: after.openRupiah };
  },
});

/** Unexplained money is sent back to where it came from. */
export const returnUnmatched = command({
  name: 'payments.return-unmatched',
  summary: 'Sends unexplained money back, with a reason.',
  may: 'payments.record',
  input: z.strictObject({ receiptId: id('pay'), paidFrom: z.enum(PURSES), reason: note(1000) }),
  output: z.object({ entryId: id('ent'), returnedRupiah: rupiah() }),
  rejects: ['payments.no_such_receipt', 'payments.already_explained', ...POSTING_REFUSALS],

  async run(context, { receiptId, paidFrom, reason }) {
    const receipt = await lockUnmatched(context, receiptId);
    const amountRupiah = receipt.restRupiah;
    const entryId = await explain(context, receipt.id, { amountRupiah, goes: { from: paidFrom }, reason });
    return { entryId, returnedRupiah: amountRupiah };
  },
});

async function lockUnmatched(context: Context, receiptId: string): Promise<store.UnmatchedRow> {
  await store.lock(context, receiptId);
  const receipt = await store.findUnmatched(context, receiptId);
  if (!receipt) reject('payments.no_such_receipt', {}, { path: 'receiptId' });
  if (receipt.restRupiah === 0n) conflict('payments.already_explained');
  return receipt;
}

function assertRest(rest: Rupiah, amountRupiah: Rupiah): void {
  if (amountRupiah > rest) reject('payments.more_than_rest', { rest: String(rest) }, { path: 'amountRupiah' });
}

async function explain(
  context: Context,
  receiptId: string,
  explanation: Pick<Parameters<typeof moneyExplained>[0], 'amountRupiah' | 'goes'> & { readonly reason: string },
): Promise<string> {
  const { amountRupiah, goes, reason } = explanation;
  const explanationId = context.newId('exp');
  const draft = moneyExplained({ explanationId, amountRupiah, explainedOn: context.today, goes });
  const { entryId } = await post(context, draft);
  const payableId = 'to' in goes ? goes.to.id : null;
  await store.insertExplanation(context, { id: explanationId, receiptId, payableId, amountRupiah, reason, entryId });
  return entryId;
}
