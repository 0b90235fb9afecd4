import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { credit, debit, type EntryDraft, type EntryKind } from '#modules/ledger/model.ts';

/** What of participating capital stands in the journal. Each entry is of one agreement, which its source names. */
export const PARTICIPATION_KINDS = [
  'participating_capital_received',
  'participating_capital_repaid',
  'participating_capital_return',
  'participating_capital_return_paid',
] as const satisfies readonly EntryKind[];

/** `participation:pcap_…`, `participation-return:pcap_…:2026`: the agreement behind a source. */
export function agreementOf(source: string): Id {
  const [, id = ''] = source.split(':');
  return id.split('#')[0] ?? '';
}

/** The fact that an agreement's money came. */
export const receiptSource = (participationId: Id): string => `participation:${participationId}`;

/** The fact of an agreement's return for a year. */
export const returnSource = (participationId: Id, year: number): string =>
  `participation-return:${participationId}:${year}`;

/** The year that such a fact is of; an entry that follows a reversed one has a number behind it. */
export const yearOfReturn = (source: string): number => Number(source.split(':')[2]?.split('#')[0]);

/** An agreement's money comes in. */
export function participationReceived(receipt: {
  readonly source: string;
  readonly holder: string;
  readonly rupiah: Rupiah;
  readonly method: 'cash' | 'bank';
  readonly receivedOn: PlainDate;
}): EntryDraft {
  return {
    occurredOn: receipt.receivedOn,
    kind: 'participating_capital_received',
    source: receipt.source,
    memo: `Modal penyertaan dari ${receipt.holder}`,
    lines: [debit(receipt.method, receipt.rupiah), credit('participating_capital', receipt.rupiah)],
  };
}

/** A holder takes money back. */
export function participationRepaid(payment: {
  readonly participationId: Id;
  readonly paymentId: Id;
  readonly holder: string;
  readonly rupiah: Rupiah;
  readonly method: 'cash' | 'bank';
  readonly paidOn: PlainDate;
}): EntryDraft {
  return {
    occurredOn: payment.paidOn,
    kind: 'participating_capital_repaid',
    source: `participation-out:${payment.participationId}:${payment.paymentId}`,
    memo: `Penarikan modal penyertaan ${payment.holder}`,
    lines: [debit('participating_capital', payment.rupiah), credit(payment.method, payment.rupiah)],
  };
}

/** A year's return on one agreement: a cost of that year's last day, and a debt to the holder. */
export function returnDue(due: {
  readonly source: string;
  readonly holder: string;
  readonly year: number;
  readonly on: PlainDate;
  readonly rupiah: Rupiah;
}): EntryDraft {
  return {
    occurredOn: due.on,
    kind: 'participating_capital_return',
    source: due.source,
    memo: `Imbal hasil modal penyertaan ${due.holder} tahun buku ${due.year}`,
    lines: [debit('other_expense', due.rupiah), credit('trade_payable', due.rupiah)],
  };
}

/** A holder is paid the returns that are due. */
export function returnPaid(payment: {
  readonly participationId: Id;
  readonly paymentId: Id;
  readonly holder: string;
  readonly rupiah: Rupiah;
  readonly method: 'cash' | 'bank';
  readonly paidOn: PlainDate;
}): EntryDraft {
  return {
    occurredOn: payment.paidOn,
    kind: 'participating_capital_return_paid',
    source: `participation-paid:${payment.participationId}:${payment.paymentId}`,
    memo: `Pembayaran imbal hasil modal penyertaan ${payment.holder}`,
    lines: [debit('trade_payable', payment.rupiah), credit(payment.method, payment.rupiah)],
  };
}
