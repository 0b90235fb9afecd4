import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import { credit, debit, type EntryDraft } from '#modules/ledger/model.ts';
import type { YearCredit } from './domain/savings.ts';

/** Whose savings or loan it is, as the journal names a member. */
export interface Holder {
  readonly id: Id;
  readonly number: number;
  readonly name: string;
}

/** Where the money comes in or goes out. */
export type Purse = 'cash' | 'bank';

interface Movement {
  readonly member: Holder;
  readonly amountRupiah: Rupiah;
  readonly method: Purse;
  readonly on: PlainDate;
}

/** A member saves: money against a debt to the member. */
export function savingsDeposited({
  receiptId,
  member,
  amountRupiah,
  method,
  on,
}: Movement & { receiptId: Id }): EntryDraft {
  return {
    occurredOn: on,
    kind: 'savings_deposited',
    source: `savings-in:${receiptId}`,
    memo: `Setoran simpanan sukarela anggota ${member.number} ${member.name}`,
    lines: [
      debit(method, amountRupiah),
      credit('voluntary_savings', amountRupiah, { memberId: member.id, isMemberBusiness: true }),
    ],
  };
}

/** An announced withdrawal is paid. */
export function savingsWithdrawn({
  withdrawalId,
  member,
  amountRupiah,
  method,
  on,
}: Movement & { withdrawalId: Id }): EntryDraft {
  return {
    occurredOn: on,
    kind: 'savings_withdrawn',
    source: `savings-out:${withdrawalId}`,
    memo: `Penarikan simpanan sukarela anggota ${member.number} ${member.name}`,
    lines: [
      debit('voluntary_savings', amountRupiah, { memberId: member.id, isMemberBusiness: true }),
      credit(method, amountRupiah),
    ],
  };
}

/** What savings earned in a year: a direct cost of business with members, on that year's last day. One entry a year. */
export function savingsCredited(year: {
  /** `yearSource` of the ledger. */
  readonly source: string;
  readonly year: number;
  readonly on: PlainDate;
  readonly credits: readonly YearCredit[];
}): EntryDraft {
  const total = sum(year.credits.map((each) => each.interestRupiah + each.sharedRupiah));
  return {
    occurredOn: year.on,
    kind: 'savings_interest',
    source: year.source,
    memo: `Jasa simpanan anggota tahun buku ${year.year}`,
    lines: [
      debit('cost_members', total, { isMemberBusiness: true }),
      ...year.credits.map(({ memberId, interestRupiah, sharedRupiah }) =>
        credit('voluntary_savings', interestRupiah + sharedRupiah, { memberId, isMemberBusiness: true }),
      ),
    ],
  };
}

/** The facts of term savings in the journal. */
export const termInSource = (depositId: Id): string => `term-in:${depositId}`;
export const termOutSource = (depositId: Id): string => `term-out:${depositId}`;

/** A member binds money for a time. */
export function termDeposited({
  depositId,
  member,
  amountRupiah,
  method,
  on,
}: Movement & { depositId: Id }): EntryDraft {
  return {
    occurredOn: on,
    kind: 'term_savings_deposited',
    source: termInSource(depositId),
    memo: `Simpanan berjangka anggota ${member.number} ${member.name}`,
    lines: [
      debit(method, amountRupiah),
      credit('term_savings', amountRupiah, { memberId: member.id, isMemberBusiness: true }),
    ],
  };
}

/** Term savings that have matured are paid out with what they earned. */
export function termPaid({
  depositId,
  member,
  amountRupiah,
  interestRupiah,
  method,
  on,
}: Movement & { depositId: Id; interestRupiah: Rupiah }): EntryDraft {
  return {
    occurredOn: on,
    kind: 'term_savings_paid',
    source: termOutSource(depositId),
    memo: `Simpanan berjangka anggota ${member.number} ${member.name} jatuh tempo`,
    lines: [
      debit('term_savings', amountRupiah, { memberId: member.id, isMemberBusiness: true }),
      debit('cost_members', interestRupiah, { isMemberBusiness: true }),
      credit(method, amountRupiah + interestRupiah),
    ],
  };
}
