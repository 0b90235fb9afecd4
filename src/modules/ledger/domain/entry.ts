import { assert } from '#kernel/assert.ts';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { imbalanceOf, type DraftLine, type EntryDraft } from '../model.ts';
import type { Account } from './charts/chart.ts';
import { ruleAllows, ruleOf, type EntryKind } from './posting-rules.ts';
import { ROLES } from './roles.ts';

/** A line as the journal keeps it. Debit > 0, credit < 0. */
export interface JournalLine {
  readonly accountCode: string;
  readonly amountRupiah: Rupiah;
  readonly memberId: Id | null;
  readonly isMemberBusiness: boolean | null;
  readonly fund: string | null;
}

/** An entry as the journal keeps it. */
export interface JournalEntry {
  readonly id: Id;
  readonly occurredOn: PlainDate;
  readonly kind: EntryKind;
  readonly source: string;
  readonly memo: string;
  readonly reverses: Id | null;
  readonly lines: readonly JournalLine[];
}

/** The same fact, everything written out in a fixed order: what the entry's hash is over. */
export function entryText(cooperativeId: Id, entry: JournalEntry): string {
  const lines = entry.lines.map((line) => [
    line.accountCode,
    String(line.amountRupiah),
    line.memberId,
    line.isMemberBusiness,
    line.fund,
  ]);
  const { id, occurredOn, kind, source, memo, reverses } = entry;
  return JSON.stringify([cooperativeId, id, occurredOn, kind, source, memo, reverses, lines]);
}

/** Whether two entries move the same amounts on the same accounts for the same members. */
export function sameMovement(a: readonly JournalLine[], b: readonly JournalLine[]): boolean {
  const key = (line: JournalLine): string => `${line.accountCode} ${line.amountRupiah} ${line.memberId ?? ''}`;
  const [left, right] = [a.map(key).toSorted(), b.map(key).toSorted()];
  return left.length === right.length && left.every((each, index) => each === right[index]);
}

/** The lines of a draft that say something; lines of zero fall away. */
export function linesOf(draft: Pick<EntryDraft, 'lines'>): readonly DraftLine[] {
  return draft.lines.filter((line) => line.amountRupiah !== 0n);
}

/** Crashes when a draft of our own making is not an entry at all: it does not balance, or says nothing. */
export function assertEntry(draft: EntryDraft): void {
  const about = `entry ${draft.kind} of ${draft.source}`;
  assert(imbalanceOf(draft) === 0n, `${about} is out of balance by ${imbalanceOf(draft)}`);
  assert(linesOf(draft).length >= 2, `${about} has fewer than two lines`);
  assert(draft.memo.trim() !== '' && draft.source !== '', `${about} has no memo or no source`);
}

/** A draft's line on its account. Crashes when its posting rule does not know the line, or when the member is missing. */
export function placed(draft: EntryDraft, line: DraftLine, account: Account): JournalLine {
  const about = `${draft.kind} of ${draft.source}, account ${account.code}`;
  assert(lineObeys(draft.kind, line, account), `${about}: the posting rule does not know this line`);
  const mayLeaveOut = draft.kind === 'opening_balance' || draft.kind === 'reversal';
  assert(!account.memberLedger || mayLeaveOut || line.memberId !== undefined, `${about}: the line names no member`);
  return {
    accountCode: account.code,
    amountRupiah: line.amountRupiah,
    memberId: line.memberId ?? null,
    isMemberBusiness: line.isMemberBusiness ?? null,
    fund: line.fund ?? null,
  };
}

/** Whether an entry of a kind may move an account at all, to one side or the other. */
export function movableBy(kind: EntryKind, account: Account): boolean {
  const line = (amountRupiah: Rupiah): DraftLine => ({ accountCode: account.code, amountRupiah });
  return lineObeys(kind, line(1n), account) || lineObeys(kind, line(-1n), account);
}

/**
 * Whether a posting rule allows a line. An account without a role, one that the treasurer added, may stand in for a role of
 * its own kind: travel costs for operating expense.
 */
export function lineObeys(kind: EntryKind, line: DraftLine, account: Account): boolean {
  const role = 'role' in line ? line.role : account.role;
  if (role) return ruleAllows(kind, role, line.amountRupiah);
  const rule = ruleOf(kind);
  const side = line.amountRupiah > 0n ? rule.debit : rule.credit;
  return side === 'any' || side.some((each) => ROLES[each].kind === account.kind);
}
