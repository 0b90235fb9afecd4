import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import { credit, debit, type EntryDraft } from '#modules/ledger/model.ts';

interface Holder {
  readonly id: Id;
  readonly number: number;
  readonly name: string;
}

/** A member buys in: a part for the reserve that is never paid back, the rest in the member's own account. */
export function buyInReceived(payment: {
  readonly receiptId: Id;
  readonly member: Holder;
  readonly reserveRupiah: Rupiah;
  readonly accountRupiah: Rupiah;
  readonly method: 'cash' | 'bank';
  readonly receivedOn: PlainDate;
}): EntryDraft {
  const { member, reserveRupiah, accountRupiah } = payment;
  return {
    occurredOn: payment.receivedOn,
    kind: 'capital_paid',
    source: `buy-in:${payment.receiptId}`,
    memo: `Setoran modal anggota ${member.number} ${member.name}`,
    lines: [
      debit(payment.method, reserveRupiah + accountRupiah),
      credit('capital_account', accountRupiah, { memberId: member.id, isMemberBusiness: true }),
      credit('reserve_fund', reserveRupiah, { isMemberBusiness: true }),
    ],
  };
}

/** A year's interest on the accounts: a cost of that year's last day. One entry a year. */
export function interestCredited(year: {
  /** `yearSource` of the ledger. */
  readonly source: string;
  readonly year: number;
  readonly on: PlainDate;
  readonly accounts: readonly { readonly memberId: Id; readonly interestRupiah: Rupiah }[];
}): EntryDraft {
  const total = sum(year.accounts.map((each) => each.interestRupiah));
  return {
    occurredOn: year.on,
    kind: 'capital_interest',
    source: year.source,
    memo: `Jasa rekening modal perorangan tahun buku ${year.year}`,
    lines: [
      debit('other_expense', total, { isMemberBusiness: true }),
      ...year.accounts.map(({ memberId, interestRupiah }) =>
        credit('capital_account', interestRupiah, { memberId, isMemberBusiness: true }),
      ),
    ],
  };
}

/** Somebody who has left is paid from the account. */
export function accountPaidOut(payment: {
  readonly paymentId: Id;
  readonly member: Holder;
  readonly rupiah: Rupiah;
  readonly method: 'cash' | 'bank';
  readonly paidOn: PlainDate;
}): EntryDraft {
  const { member } = payment;
  return {
    occurredOn: payment.paidOn,
    kind: 'capital_repaid',
    source: `capital-out:${payment.paymentId}`,
    memo: `Rekening modal anggota ${member.number} ${member.name} yang keluar`,
    lines: [
      debit('capital_account', payment.rupiah, { memberId: member.id, isMemberBusiness: true }),
      credit(payment.method, payment.rupiah),
    ],
  };
}
