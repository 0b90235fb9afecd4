import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import { credit, debit, type EntryDraft } from '#modules/ledger/model.ts';

/** Pay of a month is owed: a cost of the month, and a debt to each member. */
export function payDue(run: {
  readonly payRunId: Id;
  readonly month: string;
  readonly occurredOn: PlainDate;
  readonly pay: readonly { readonly memberId: Id; readonly payRupiah: Rupiah }[];
}): EntryDraft {
  return {
    occurredOn: run.occurredOn,
    kind: 'pay_due',
    source: `pay:${run.payRunId}`,
    memo: `Upah kerja ${run.month}`,
    lines: [
      debit('pay_expense', sum(run.pay.map((each) => each.payRupiah)), { isMemberBusiness: true }),
      ...run.pay.map((each) =>
        credit('pay_payable', each.payRupiah, { memberId: each.memberId, isMemberBusiness: true }),
      ),
    ],
  };
}

/** A member's pay is paid out. */
export function payPaid(payment: {
  readonly paymentId: Id;
  readonly member: { readonly id: Id; readonly number: number; readonly name: string };
  readonly rupiah: Rupiah;
  readonly method: 'cash' | 'bank';
  readonly paidOn: PlainDate;
}): EntryDraft {
  return {
    occurredOn: payment.paidOn,
    kind: 'pay_paid',
    source: `pay-out:${payment.paymentId}`,
    memo: `Pembayaran upah anggota ${payment.member.number} ${payment.member.name}`,
    lines: [
      debit('pay_payable', payment.rupiah, { memberId: payment.member.id, isMemberBusiness: true }),
      credit(payment.method, payment.rupiah),
    ],
  };
}

/** The fact behind what is owed for hours of a non-member. */
export const nonMemberSource = (hoursId: Id): string => `non-member-pay:${hoursId}`;

interface NonMemberPay {
  readonly hoursId: Id;
  readonly name: string;
  readonly workedOn: PlainDate;
  readonly payRupiah: Rupiah;
}

/** Somebody who is not a member has worked: a cost of the day, and pay that is owed. Nobody's sub-ledger, since he has none. */
export function nonMemberPayDue(hours: NonMemberPay): EntryDraft {
  return {
    occurredOn: hours.workedOn,
    kind: 'pay_due',
    source: nonMemberSource(hours.hoursId),
    memo: `Upah ${hours.name} (bukan anggota), ${hours.workedOn}`,
    lines: [
      debit('pay_expense', hours.payRupiah, { isMemberBusiness: false }),
      credit('pay_payable', hours.payRupiah, { isMemberBusiness: false }),
    ],
  };
}

/** What is owed to somebody who is not a member for work is paid out. */
export function nonMemberPayPaid(
  hours: NonMemberPay & { readonly method: 'cash' | 'bank'; readonly paidOn: PlainDate },
): EntryDraft {
  return {
    occurredOn: hours.paidOn,
    kind: 'pay_paid',
    source: nonMemberSource(hours.hoursId),
    memo: `Pembayaran upah ${hours.name} (bukan anggota), ${hours.workedOn}`,
    lines: [debit('pay_payable', hours.payRupiah, { isMemberBusiness: false }), credit(hours.method, hours.payRupiah)],
  };
}
