import { addDays, addMonths, fiscalYear, fiscalYearOf, type PlainDate } from '#kernel/calendar.ts';
import { divideDown, type Rupiah } from '#kernel/money.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import type { Bylaws } from '#modules/bylaws/model.ts';

/** Why a membership ends: the member leaves (mengundurkan diri), has died, or the board ends it (diberhentikan). */
export const LEAVING_CAUSES = ['resigned', 'died', 'removed'] as const;
export type LeavingCause = (typeof LEAVING_CAUSES)[number];

export type ExitRules = Bylaws['exit'];

/** What somebody who leaves gets back, and what is kept from it. Whole rupiah; the parts sum to the shares. */
export interface Settlement {
  /** A part of the loss that nobody has covered yet; it goes to the reserve, which answers for that loss. */
  readonly lossRupiah: Rupiah;
  /** What the member owed the cooperative. */
  readonly owedRupiah: Rupiah;
  readonly dueBackRupiah: Rupiah;
}

/**
 * The settlement of the shares (AD, "Pengunduran diri"): first the member's part of an uncovered loss where the articles take it
 * off, in proportion to the shares and cut down to whole rupiah, then what he or she owes. Nobody owes more than the shares.
 */
export function settle(
  shares: { readonly ownRupiah: Rupiah; readonly allRupiah: Rupiah },
  open: { readonly uncoveredLossRupiah: Rupiah; readonly owedRupiah: Rupiah },
  rules: Pick<ExitRules, 'lossDeduction'>,
): Settlement {
  const bears = rules.lossDeduction === 'proportional' && shares.allRupiah > 0n && open.uncoveredLossRupiah > 0n;
  const part = bears ? divideDown(open.uncoveredLossRupiah * shares.ownRupiah, shares.allRupiah) : 0n;
  const lossRupiah = least(part, shares.ownRupiah);
  const owedRupiah = least(open.owedRupiah, shares.ownRupiah - lossRupiah);
  return { lossRupiah, owedRupiah, dueBackRupiah: shares.ownRupiah - lossRupiah - owedRupiah };
}

const least = (a: Rupiah, b: Rupiah): Rupiah => (a < b ? a : b);

/** The last day for paying the shares back: counted from the day of leaving, or from the last day of that financial year. */
export function payBackBy(leftOn: PlainDate, rules: ExitRules, fiscalYearStartMonth: number): PlainDate {
  const from = rules.refundAfterYearClose
    ? fiscalYear(fiscalYearOf(leftOn, fiscalYearStartMonth), fiscalYearStartMonth).to
    : leftOn;
  return addDays(from, rules.refundDelayDays);
}

/** Until when the heirs of a member who died may claim; `null`: without a limit, or nobody died. */
export function claimBy(leftOn: PlainDate, cause: LeavingCause, rules: ExitRules): PlainDate | null {
  return cause === 'died' && rules.heirsClaimYears > 0 ? addMonths(leftOn, 12 * rules.heirsClaimYears) : null;
}

/** Why a member who resigns cannot leave on a day: notice was not given, or its time is not over. */
export function whyNoticeRuns(
  leaving: { readonly name: string; readonly noticedOn: PlainDate | null; readonly leftOn: PlainDate },
  { noticeDays }: Pick<ExitRules, 'noticeDays'>,
  article: string,
): Refusal<'membership.notice_missing' | 'membership.notice_running'> | null {
  const { name, noticedOn, leftOn } = leaving;
  if (noticeDays === 0) return null;
  const days = String(noticeDays);
  if (noticedOn === null) return refusal('membership.notice_missing', { name, days }, { path: 'noticedOn', article });
  const earliest = addDays(noticedOn, noticeDays);
  return leftOn < earliest
    ? refusal('membership.notice_running', { name, days, earliest }, { path: 'leftOn', article })
    : null;
}

/** Why an amount is not paid back: more than is due, or less than all of it with the last instalment of the articles. */
export function whyNotPaidBack(
  amountRupiah: Rupiah,
  open: { readonly dueRupiah: Rupiah; readonly instalmentsPaid: number },
  { instalments }: Pick<ExitRules, 'instalments'>,
  article: string,
): Refusal<'membership.more_than_due_back' | 'membership.last_instalment'> | null {
  const due = String(open.dueRupiah);
  if (amountRupiah > open.dueRupiah) return refusal('membership.more_than_due_back', { due }, { path: 'amountRupiah' });
  const isLast = open.instalmentsPaid + 1 >= instalments;
  if (!isLast || amountRupiah === open.dueRupiah) return null;
  const facts = { due, instalments: String(instalments) };
  return refusal('membership.last_instalment', facts, { path: 'amountRupiah', article });
}
