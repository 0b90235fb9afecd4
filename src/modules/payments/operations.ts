import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { balanceOf, post } from '#modules/ledger/index.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { excessAfter, openRupiah, type Payable, type PaymentMethod, type PaymentSettled } from './model.ts';
import { customerPaid } from './postings.ts';
import * as store from './store.ts';

/**
 * Somebody owes money from now on. The reference is the asking room's own (`order:ord_…`), and there is one payable for it.
 */
export async function openPayable(
  context: Context,
  payable: {
    readonly reference: string;
    readonly payer: string;
    readonly amountRupiah: Rupiah;
    readonly isMemberBusiness: boolean;
  },
): Promise<Id> {
  return store.insertPayable(context, payable);
}

/** The payable, locked to the end of the transaction; refuses `payments.no_such_payable`. */
export async function lockPayable(context: Context, payableId: Id): Promise<Payable> {
  await store.lock(context, payableId);
  return (await store.findPayable(context, payableId)) ?? reject('payments.no_such_payable', {}, { path: 'payableId' });
}

/** The payable of a reference, locked; refuses `payments.no_such_payable`. */
export async function lockPayableOf(context: Context, reference: string): Promise<Payable> {
  await store.lockPayableOf(context, reference);
  return (await payableOf(context, reference)) ?? reject('payments.no_such_payable');
}

/** The payable of a reference as it stands, or `null`. */
export async function payableOf(context: ReadContext, reference: string): Promise<Payable | null> {
  return (await store.payablesOf(context, [reference]))[0] ?? null;
}

/**
 * Asks for less. Where more has been paid than is owed then, the difference is due back (and waits for `payments.refund`);
 * answers that difference, 0 for none.
 */
export async function reducePayable(
  context: Context,
  payable: Payable,
  reduction: { readonly byRupiah: Rupiah; readonly reason: string },
): Promise<{ readonly dueBackId: Id | null; readonly dueBackRupiah: Rupiah }> {
  const dueBackRupiah = excessAfter(payable, reduction.byRupiah);
  const dueBackId = await store.insertReduction(context, { payableId: payable.id, ...reduction, dueBackRupiah });
  return { dueBackId, dueBackRupiah };
}

/** Refusals of `recordReceipt`, besides those of posting. */
export const RECEIPT_REFUSALS = [
  'payments.no_such_payable',
  'payments.nothing_owed',
  'payments.more_than_owed',
  'payments.in_the_future',
] as const;

/** What recording a payment answers. */
export interface Received {
  readonly receiptId: Id;
  readonly entryId: Id;
  /** What is still to be paid. */
  readonly openRupiah: Rupiah;
  /** The event to emit when nothing is open any more. */
  readonly settled: PaymentSettled | null;
}

/**
 * Records money that came in for a locked payable. Refuses more than is owed: what nobody asked for is recorded as
 * unexplained money instead, so that it is never swallowed.
 */
export async function recordReceipt(
  context: Context,
  payable: Payable,
  receipt: {
    readonly method: PaymentMethod;
    readonly memberId: Id | null;
    readonly amountRupiah: Rupiah;
    readonly receivedOn: PlainDate;
  },
): Promise<Received> {
  assertNotInTheFuture(context, receipt.receivedOn, 'receivedOn');
  const open = openRupiah(payable);
  assertFits(open, receipt.amountRupiah);
  const receiptId = context.newId('pay');
  const { entryId } = await post(context, customerPaid({ receiptId, payable, ...receipt }));
  await store.insertReceipt(context, { id: receiptId, payableId: payable.id, ...receipt, description: '', entryId });
  return { receiptId, entryId, ...afterPaying(payable, open - receipt.amountRupiah) };
}

/** Refuses a payment of a settled payable, and more than is open. */
export function assertFits(open: Rupiah, amountRupiah: Rupiah): void {
  if (open === 0n) reject('payments.nothing_owed');
  if (amountRupiah > open) reject('payments.more_than_owed', { open: String(open) }, { path: 'amountRupiah' });
}

/** Refuses a date that has not come yet. */
export function assertNotInTheFuture(context: ReadContext, date: PlainDate, path: string): void {
  if (date > context.today) reject('payments.in_the_future', { date, today: context.today }, { path });
}

/** What is open after a payment, and the event where that is nothing. */
export function afterPaying(payable: Payable, open: Rupiah): Pick<Received, 'openRupiah' | 'settled'> {
  const settled = { payableId: payable.id, reference: payable.reference, amountRupiah: String(payable.owedRupiah) };
  return { openRupiah: open, settled: open === 0n ? settled : null };
}

/** Cash of customers in the hands of a member, locked: two hand-overs count one after the other. */
export async function lockCashHeldBy(context: Context, memberId: Id): Promise<Rupiah> {
  await store.lock(context, `cash:${memberId}`);
  return balanceOf(context, 'cash_in_transit', { memberId });
}
