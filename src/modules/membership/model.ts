import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';

/** One row of the member register (buku daftar anggota), as it stands. */
export interface Member {
  readonly id: Id;
  /** Running number in the cooperative, from 1, never used again. */
  readonly number: number;
  readonly personId: Id;
  readonly name: string;
  readonly membershipClass: 'full' | 'associate';
  readonly admittedOn: PlainDate;
  /** The day the entry share was paid in full: a vote and a share of the surplus begin here. */
  readonly paidUpOn: PlainDate | null;
  readonly exitRequestedOn: PlainDate | null;
  readonly leftOn: PlainDate | null;
  /** The stakeholder group, by its key in the bylaws; `null` where the members are one body, or where it is not settled yet. */
  readonly groupKey: string | null;
}

/** Where a membership stands. */
export type MemberState = 'unpaid' | 'active' | 'leaving' | 'left';

/** The state of a member on a day. */
export function stateOf(member: Pick<Member, 'paidUpOn' | 'exitRequestedOn' | 'leftOn'>, on: PlainDate): MemberState {
  if (member.leftOn !== null && member.leftOn <= on) return 'left';
  if (member.paidUpOn === null || member.paidUpOn > on) return 'unpaid';
  return member.exitRequestedOn !== null && member.exitRequestedOn <= on ? 'leaving' : 'active';
}

/** In a filter by stakeholder group: whoever is in none that the bylaws have. */
export const NO_GROUP = '-';

/** The two share kinds that every member pays in (simpanan pokok, simpanan wajib). */
export const SHARE_KINDS = ['entryShare', 'mandatoryShare'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];
