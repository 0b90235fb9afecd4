import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import type { EntryKind } from './domain/posting-rules.ts';
import type { AccountRole } from './domain/roles.ts';

export { isAccountRole, ROLES, type AccountKind, type AccountRole, type Side } from './domain/roles.ts';
export {
  ENTRY_KINDS,
  isEntryKind,
  KINDS_BY_HAND,
  ROOMS,
  type EntryKind,
  type PostingRule,
} from './domain/posting-rules.ts';

export { yearInterest } from './domain/month-ends.ts';

/** What a line may say besides account and amount. */
export interface LineDetails {
  /** Whose balance moves. Roles with a sub-ledger of members demand it. */
  readonly memberId?: Id | undefined;
  /** Business with a member (`true`) or with somebody else (`false`): the surplus statement shows them apart. */
  readonly isMemberBusiness?: boolean | undefined;
  /** Purpose that the money is tied to, for a report per fund or per grant. */
  readonly fund?: string | undefined;
}

/** One line, in a role; the cooperative's chart says which account plays it. Debit > 0, credit < 0. */
export interface RoleLine extends LineDetails {
  readonly role: AccountRole;
  readonly amountRupiah: Rupiah;
}

/** One line on an account by its code: for the treasurer's own entries, never for a module's rules. */
export interface AccountLine extends LineDetails {
  readonly accountCode: string;
  readonly amountRupiah: Rupiah;
}

export type DraftLine = RoleLine | AccountLine;

/**
 * A fact, ready for the journal. The lines sum to zero; lines of zero are left out when it is posted.
 * `source` names the fact, `order:ord_…`: one source is posted once per kind, and a second post answers the first entry.
 */
export interface EntryDraft {
  readonly occurredOn: PlainDate;
  /** A row of the table of posting rules, which says what may be debited and credited. */
  readonly kind: EntryKind;
  readonly source: string;
  /** One line for the reader of the journal, in the cooperative's language. */
  readonly memo: string;
  readonly lines: readonly DraftLine[];
}

/** A debit line of `amountRupiah`. A negative amount is a credit. */
export function debit(role: AccountRole, amountRupiah: Rupiah, details: LineDetails = {}): RoleLine {
  return { role, amountRupiah, ...details };
}

/** A credit line of `amountRupiah`. A negative amount is a debit. */
export function credit(role: AccountRole, amountRupiah: Rupiah, details: LineDetails = {}): RoleLine {
  return { role, amountRupiah: -amountRupiah, ...details };
}

/** Debits less credits of a draft: zero, or it cannot be posted. */
export function imbalanceOf(draft: Pick<EntryDraft, 'lines'>): Rupiah {
  return sum(draft.lines.map((line) => line.amountRupiah));
}

/** What posting answers: the entry, and whether the same fact had been posted before. */
export interface Posted {
  readonly entryId: Id;
  readonly replayed: boolean;
}

/** The accounts a cooperative starts with: `standard` for work, service and platforms; `school` for a school's own shop. */
export const CHART_PRESETS = ['standard', 'school'] as const;
export type ChartPreset = (typeof CHART_PRESETS)[number];

/** The result of a span of days, in rupiah; a loss is negative. Closing entries do not count. */
export interface NetSurplus {
  /** Income less all costs and taxes (UU 25/1992 art. 45(1)). */
  readonly surplusRupiah: Rupiah;
  /** Partisipasi neto anggota: income from members less its direct cost. */
  readonly memberMarginRupiah: Rupiah;
  /** Laba kotor non-anggota: income from others less its direct cost. */
  readonly nonMemberMarginRupiah: Rupiah;
}

/** Something that does not add up, as `sokoguru verify` prints it. */
export interface Finding {
  /** Message key of the sentence. */
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What was checked, how many rows of it, and every difference. */
export interface Verification {
  readonly checked: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}
