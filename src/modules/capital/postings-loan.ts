import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { credit, debit, type DraftLine, type EntryDraft, type EntryKind } from '#modules/ledger/model.ts';

/** What of the cooperative's own loans stands in the journal. Each entry is of one loan, which its source names. */
export const LOAN_KINDS = [
  'bank_loan_received',
  'bank_loan_repaid',
  'member_loan_received',
  'member_loan_repaid',
] as const satisfies readonly EntryKind[];

/** Of whom a loan is: a bank or another institution, or a member. */
export interface Lender {
  readonly lender: 'bank' | 'member';
  readonly name: string;
  readonly memberId: Id | null;
}

/** `loan:debt_…`, `loan-out:debt_…:pyo_…`: the loan behind a source; others' sources name none. */
export function loanOf(source: string): Id {
  const [kind, id = ''] = source.split(':');
  return kind === 'loan' || kind === 'loan-out' ? (id.split('#')[0] ?? '') : '';
}

/** A loan's money comes in: a debt. */
export function loanReceived(loan: {
  readonly loanId: Id;
  readonly from: Lender;
  readonly rupiah: Rupiah;
  readonly method: 'cash' | 'bank';
  readonly takenOn: PlainDate;
}): EntryDraft {
  return {
    occurredOn: loan.takenOn,
    kind: loan.from.lender === 'bank' ? 'bank_loan_received' : 'member_loan_received',
    source: `loan:${loan.loanId}`,
    memo: `Pinjaman dari ${loan.from.name}`,
    lines: [debit(loan.method, loan.rupiah), owed(loan.from, -loan.rupiah)],
  };
}

/** An instalment: less debt, and the interest as a cost of its day. */
export function loanRepaid(payment: {
  readonly loanId: Id;
  readonly paymentId: Id;
  readonly from: Lender;
  readonly principalRupiah: Rupiah;
  readonly interestRupiah: Rupiah;
  readonly method: 'cash' | 'bank';
  readonly paidOn: PlainDate;
}): EntryDraft {
  const { principalRupiah, interestRupiah, from } = payment;
  return {
    occurredOn: payment.paidOn,
    kind: from.lender === 'bank' ? 'bank_loan_repaid' : 'member_loan_repaid',
    source: `loan-out:${payment.loanId}:${payment.paymentId}`,
    memo: `Angsuran pinjaman dari ${from.name}`,
    lines: [
      owed(from, principalRupiah),
      debit('other_expense', interestRupiah),
      credit(payment.method, principalRupiah + interestRupiah),
    ],
  };
}

/** The debt to a lender: more of it negative, as a credit; less of it positive. */
function owed({ lender, memberId }: Lender, amountRupiah: Rupiah): DraftLine {
  return lender === 'bank'
    ? { role: 'bank_loan', amountRupiah }
    : { role: 'member_loan', amountRupiah, ...(memberId === null ? {} : { memberId }) };
}
