import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { credit, debit, type EntryDraft } from '#modules/ledger/model.ts';
import type { Split } from './domain/standing.ts';
import type { Holder, Purse } from './postings.ts';

/** The facts of a loan in the journal. */
export const payoutSource = (loanId: Id): string => `loan-out:${loanId}`;
const repaymentSource = (loanId: Id, receiptId: Id): string => `loan-in:${loanId}:${receiptId}`;
/** The loan that a repayment's source is of. */
export const loanOfRepayment = (source: string): Id => source.split(':')[1] ?? '';

/**
 * A loan is paid out: what the member owes against money. By the margin too only the price of purchase is shown as owed; the
 * margin is earned with each instalment.
 */
export function loanPaidOut(payout: {
  readonly loanId: Id;
  readonly member: Holder;
  readonly amountRupiah: Rupiah;
  readonly method: Purse;
  readonly on: PlainDate;
}): EntryDraft {
  const { member, amountRupiah } = payout;
  return {
    occurredOn: payout.on,
    kind: 'loan_paid_out',
    source: payoutSource(payout.loanId),
    memo: `Pencairan pinjaman anggota ${member.number} ${member.name}`,
    lines: [
      debit('member_loan_receivable', amountRupiah, { memberId: member.id, isMemberBusiness: true }),
      credit(payout.method, amountRupiah),
    ],
  };
}

/** A member repays: principal off what is owed, interest or margin as income from members. */
export function loanRepaid(
  repayment: Split & {
    readonly loanId: Id;
    readonly receiptId: Id;
    readonly member: Holder;
    readonly method: Purse;
    readonly on: PlainDate;
  },
): EntryDraft {
  const { member, principalRupiah, chargeRupiah } = repayment;
  return {
    occurredOn: repayment.on,
    kind: 'loan_repaid',
    source: repaymentSource(repayment.loanId, repayment.receiptId),
    memo: `Angsuran pinjaman anggota ${member.number} ${member.name}`,
    lines: [
      debit(repayment.method, principalRupiah + chargeRupiah),
      credit('member_loan_receivable', principalRupiah, { memberId: member.id, isMemberBusiness: true }),
      credit('income_members', chargeRupiah, { memberId: member.id, isMemberBusiness: true }),
    ],
  };
}
