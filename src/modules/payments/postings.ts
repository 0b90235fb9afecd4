import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { credit, debit, type EntryDraft, type RoleLine } from '#modules/ledger/model.ts';
import type { Payable, PaymentMethod, Purse } from './model.ts';

/** Where money of a method lies. Cash in a worker's hands is the cooperative's, on its way, under the worker's name. */
function moneyIn(method: PaymentMethod, amount: Rupiah, memberId: Id | null): RoleLine {
  switch (method) {
    case 'cash-to-worker':
      return debit('cash_in_transit', amount, { memberId: memberId ?? undefined });
    case 'cash-to-office':
      return debit('cash', amount);
    case 'bank-transfer':
      return debit('bank', amount);
  }
}

/** A customer pays: money up, and until the service is given a debt to the customer. */
export function customerPaid(payment: {
  readonly receiptId: Id;
  readonly payable: Payable;
  readonly method: PaymentMethod;
  readonly memberId: Id | null;
  readonly amountRupiah: Rupiah;
  readonly receivedOn: PlainDate;
}): EntryDraft {
  const { payable, amountRupiah } = payment;
  return {
    occurredOn: payment.receivedOn,
    kind: 'customer_paid',
    source: `payment:${payment.receiptId}`,
    memo: `Pembayaran ${payable.payer}`,
    lines: [
      moneyIn(payment.method, amountRupiah, payment.memberId),
      credit('customer_advance', amountRupiah, { isMemberBusiness: payable.isMemberBusiness }),
    ],
  };
}

/** Money that nobody expected: it waits until somebody knows whose it is. */
export function moneyUnexplained(payment: {
  readonly receiptId: Id;
  readonly method: PaymentMethod;
  readonly amountRupiah: Rupiah;
  readonly description: string;
  readonly receivedOn: PlainDate;
}): EntryDraft {
  return {
    occurredOn: payment.receivedOn,
    kind: 'money_unexplained',
    source: `payment:${payment.receiptId}`,
    memo: `Penerimaan belum jelas: ${payment.description}`,
    lines: [moneyIn(payment.method, payment.amountRupiah, null), credit('suspense', payment.amountRupiah)],
  };
}

/** The money was for a payable after all, or it is sent back to where it came from (`purse`). */
export function moneyExplained(explanation: {
  readonly explanationId: Id;
  readonly amountRupiah: Rupiah;
  readonly explainedOn: PlainDate;
  readonly goes: { readonly to: Payable } | { readonly from: Purse };
}): EntryDraft {
  const { amountRupiah, goes } = explanation;
  return {
    occurredOn: explanation.explainedOn,
    kind: 'money_explained',
    source: `explanation:${explanation.explanationId}`,
    memo: 'to' in goes ? `Penerimaan ternyata pembayaran ${goes.to.payer}` : 'Penerimaan belum jelas dikirim kembali',
    lines: [
      debit('suspense', amountRupiah),
      'to' in goes
        ? credit('customer_advance', amountRupiah, { isMemberBusiness: goes.to.isMemberBusiness })
        : credit(goes.from, amountRupiah),
    ],
  };
}

/** A worker brings the cash that customers gave him or her. */
export function cashHandedOver(handOver: {
  readonly handOverId: Id;
  readonly memberId: Id;
  readonly amountRupiah: Rupiah;
  readonly arrivedIn: Purse;
  readonly handedOn: PlainDate;
}): EntryDraft {
  const { amountRupiah, memberId } = handOver;
  return {
    occurredOn: handOver.handedOn,
    kind: 'money_arrived',
    source: `hand-over:${handOver.handOverId}`,
    memo: 'Setoran uang tunai pelanggan oleh pekerja',
    lines: [debit(handOver.arrivedIn, amountRupiah), credit('cash_in_transit', amountRupiah, { memberId })],
  };
}

/** A customer gets money back that is no longer owed. */
export function customerRefunded(refund: {
  readonly dueBackId: Id;
  readonly payable: Pick<Payable, 'payer' | 'isMemberBusiness'>;
  readonly amountRupiah: Rupiah;
  readonly paidFrom: Purse;
  readonly refundedOn: PlainDate;
}): EntryDraft {
  const { amountRupiah, payable } = refund;
  return {
    occurredOn: refund.refundedOn,
    kind: 'customer_refunded',
    source: `refund:${refund.dueBackId}`,
    memo: `Pengembalian uang kepada ${payable.payer}`,
    lines: [
      debit('customer_advance', amountRupiah, { isMemberBusiness: payable.isMemberBusiness }),
      credit(refund.paidFrom, amountRupiah),
    ],
  };
}
