import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { credit, debit, type EntryDraft } from '#modules/ledger/model.ts';
import type { Settlement } from './domain/leaving.ts';
import type { ShareKind } from './model.ts';

/** Where the money of a share came in. */
export const SHARE_METHODS = ['cash', 'bank'] as const;
export type ShareMethod = (typeof SHARE_METHODS)[number];

const ROLE = { entryShare: 'entry_share', mandatoryShare: 'mandatory_share' } as const;
const KIND = { entryShare: 'entry_share_paid', mandatoryShare: 'mandatory_share_paid' } as const;
const WORDS = { entryShare: 'Simpanan pokok', mandatoryShare: 'Simpanan wajib' } as const;

/** A member pays a share in: money up, the member's own capital up. */
export function sharePaid(payment: {
  readonly receiptId: Id;
  readonly share: ShareKind;
  readonly member: { readonly id: Id; readonly number: number; readonly name: string };
  readonly rupiah: Rupiah;
  readonly method: ShareMethod;
  readonly receivedOn: PlainDate;
}): EntryDraft {
  const { member, share } = payment;
  return {
    occurredOn: payment.receivedOn,
    kind: KIND[share],
    source: `receipt:${payment.receiptId}`,
    memo: `${WORDS[share]} anggota ${member.number} ${member.name}`,
    lines: [
      debit(payment.method, payment.rupiah),
      credit(ROLE[share], payment.rupiah, { memberId: member.id, isMemberBusiness: true }),
    ],
  };
}

/**
 * On leaving, what the member had paid in becomes a debt of the cooperative to the person, less a part of a loss, which goes to
 * the reserve, and less what he or she owes.
 */
export function sharesDueBack(exit: {
  readonly member: { readonly id: Id; readonly number: number; readonly name: string };
  readonly entryShare: Rupiah;
  readonly mandatoryShare: Rupiah;
  readonly settlement: Settlement;
  readonly leftOn: PlainDate;
}): EntryDraft {
  const { member, settlement } = exit;
  const of = { memberId: member.id, isMemberBusiness: true };
  return {
    occurredOn: exit.leftOn,
    kind: 'shares_due_back',
    source: `member:${member.id}`,
    memo: `Simpanan anggota ${member.number} ${member.name} yang keluar`,
    lines: [
      debit('entry_share', exit.entryShare, of),
      debit('mandatory_share', exit.mandatoryShare, of),
      credit('reserve_fund', settlement.lossRupiah, { isMemberBusiness: true }),
      credit('member_receivable', settlement.owedRupiah, of),
      credit('leaver_payable', settlement.dueBackRupiah, of),
    ],
  };
}

/** Shares go back to whoever has left, or to the heirs. */
export function sharesPaidBack(payment: {
  readonly paymentId: Id;
  readonly member: { readonly id: Id; readonly number: number; readonly name: string };
  /** Who takes the money for a member who died; empty otherwise. */
  readonly heir: string;
  readonly rupiah: Rupiah;
  readonly method: ShareMethod;
  readonly paidOn: PlainDate;
}): EntryDraft {
  const { member, heir } = payment;
  return {
    occurredOn: payment.paidOn,
    kind: 'shares_paid_back',
    source: `share-back:${payment.paymentId}`,
    memo: `Simpanan anggota ${member.number} ${member.name} dikembalikan${heir === '' ? '' : ` kepada ahli waris ${heir}`}`,
    lines: [
      debit('leaver_payable', payment.rupiah, { memberId: member.id, isMemberBusiness: true }),
      credit(payment.method, payment.rupiah),
    ],
  };
}
