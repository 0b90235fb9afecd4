import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { credit, debit, type EntryDraft } from '#modules/ledger/model.ts';
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

/** On leaving, what the member had paid in becomes a debt of the cooperative to the person. */
export function sharesDueBack(exit: {
  readonly member: { readonly id: Id; readonly number: number; readonly name: string };
  readonly entryShare: Rupiah;
  readonly mandatoryShare: Rupiah;
  readonly leftOn: PlainDate;
}): EntryDraft {
  const of = { memberId: exit.member.id, isMemberBusiness: true };
  return {
    occurredOn: exit.leftOn,
    kind: 'shares_due_back',
    source: `member:${exit.member.id}`,
    memo: `Simpanan anggota ${exit.member.number} ${exit.member.name} yang keluar`,
    lines: [
      debit('entry_share', exit.entryShare, of),
      debit('mandatory_share', exit.mandatoryShare, of),
      credit('member_payable', exit.entryShare + exit.mandatoryShare, of),
    ],
  };
}
