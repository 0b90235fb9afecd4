import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';

/** How money comes in: into the hands of the worker who did the work, at the office, or on the bank account. */
export const PAYMENT_METHODS = ['cash-to-worker', 'cash-to-office', 'bank-transfer'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** Where the cooperative itself keeps money. */
export const PURSES = ['cash', 'bank'] as const;
export type Purse = (typeof PURSES)[number];

/** What somebody owes, and where that stands. */
export interface Payable {
  readonly id: Id;
  /** What it is for, in the words of the room that asked for it: `order:ord_…`. */
  readonly reference: string;
  readonly payer: string;
  readonly isMemberBusiness: boolean;
  /** What was asked for at first. */
  readonly amountRupiah: Rupiah;
  readonly openedOn: PlainDate;
  /** What is asked for now, after reductions. */
  readonly owedRupiah: Rupiah;
  readonly paidRupiah: Rupiah;
  /** Of what was paid: what has to go back, and what went back already. */
  readonly dueBackRupiah: Rupiah;
  readonly refundedRupiah: Rupiah;
}

/** What is still to be paid. */
export function openRupiah(payable: Payable): Rupiah {
  const kept = payable.paidRupiah - payable.dueBackRupiah;
  return kept >= payable.owedRupiah ? 0n : payable.owedRupiah - kept;
}

/** Of a payable that is reduced by `byRupiah`: what of the money paid has to go back. */
export function excessAfter(payable: Payable, byRupiah: Rupiah): Rupiah {
  const excess = payable.paidRupiah - payable.dueBackRupiah - (payable.owedRupiah - byRupiah);
  return excess > 0n ? excess : 0n;
}

/** Everything that is owed for a payable has been paid; whoever asked for it hears this (`payments.settled`). */
export interface PaymentSettled {
  readonly payableId: Id;
  readonly reference: string;
  /** What is owed, as a decimal string. */
  readonly amountRupiah: string;
}
