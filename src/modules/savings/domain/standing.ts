import { daysBetween, type PlainDate } from '#kernel/calendar.ts';
import { divideDown, sum, type Rupiah } from '#kernel/money.ts';
import { dueOn, monthInterest, principalDue, schedule, type LoanTerms, type ScheduleLine } from './schedule.ts';

/** A repayment as it was posted. */
export interface Repaid {
  readonly paidOn: PlainDate;
  readonly principalRupiah: Rupiah;
  readonly chargeRupiah: Rupiah;
}

/** How a repayment divides. */
export interface Split {
  readonly principalRupiah: Rupiah;
  readonly chargeRupiah: Rupiah;
}

/** Where a loan stands on a day. */
export interface LoanStanding {
  readonly principalOwedRupiah: Rupiah;
  /** What has fallen due by this day and is not paid. */
  readonly due: Split;
  /** The first due day that was not met, and how many days ago it was; `null` and 0 when nothing is late. */
  readonly lateSince: PlainDate | null;
  readonly lateDays: number;
  /** The instalment that comes next, less what was paid for it before; `null` when nothing comes. */
  readonly next: (Split & { readonly dueOn: PlainDate }) | null;
  /** What clears the loan today: all principal, what has fallen due, and the charge of the month that has begun (sharia: the whole margin). */
  readonly closing: Split;
}

/** A month of the loan, from the day after one due day to the next. */
interface LoanMonth {
  readonly no: number;
  readonly dueOn: PlainDate;
  readonly chargeRupiah: Rupiah;
}

/** The number of the month that a day lies in; the day of the payout lies in the first, a due day in the month that it ends. */
function monthNo(terms: LoanTerms, on: PlainDate): number {
  let no = 1;
  while (dueOn(terms, no) < on) no += 1;
  return no;
}

/**
 * The charge of a month. By the margin: the schedule's part. At interest: the month's rate on what was owed when it began;
 * principal that was late counts until the day it was paid, by days, and principal paid in time or early counts to the end
 * of the month, so that an instalment on its day costs what the schedule says.
 */
function chargeOf(terms: LoanTerms, lines: readonly ScheduleLine[], repaid: readonly Repaid[], no: number): Rupiah {
  if (terms.principle === 'sharia') return lines[no - 1]?.chargeRupiah ?? 0n;
  const [from, to] = [dueOn(terms, no - 1), dueOn(terms, no)];
  let paid = sum(repaid.filter((each) => each.paidOn <= from && no > 1).map((each) => each.principalRupiah));
  const opening = terms.amountRupiah - paid;
  const days = BigInt(daysBetween(from, to));
  const scheduled = principalDue(lines, no - 1);
  let owedByDays = opening * days;
  for (const { paidOn, principalRupiah } of repaid) {
    if (paidOn > to || (no > 1 && paidOn <= from)) continue;
    const late = least(principalRupiah, most(scheduled - paid, 0n));
    owedByDays -= late * BigInt(daysBetween(paidOn, to));
    paid += principalRupiah;
  }
  return divideDown(monthInterest(owedByDays, terms.rateBps), days);
}

/** The charges of the first months together. */
function chargesOf(
  terms: LoanTerms,
  lines: readonly ScheduleLine[],
  repaid: readonly Repaid[],
  months: number,
): Rupiah {
  let total = 0n;
  for (let no = 1; no <= months; no += 1) total += chargeOf(terms, lines, repaid, no);
  return total;
}

const paidOf = (repaid: readonly Repaid[]): Split => ({
  principalRupiah: sum(repaid.map((each) => each.principalRupiah)),
  chargeRupiah: sum(repaid.map((each) => each.chargeRupiah)),
});
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/**
 * Divides a repayment: first what has fallen due of interest, then principal that is late, then the interest of the month that
 * has begun, then principal. By the margin: instalment by instalment, since the price is fixed. What is over has no place:
 * `overRupiah` is above zero when more is paid than clears the loan.
 */
export function splitRepayment(
  terms: LoanTerms,
  repaid: readonly Repaid[],
  amountRupiah: Rupiah,
  paidOn: PlainDate,
): Split & { readonly overRupiah: Rupiah } {
  const lines = schedule(terms);
  const paid = paidOf(repaid);
  if (terms.principle === 'sharia') return splitByLines(lines, paid, amountRupiah);
  const no = monthNo(terms, paidOn);
  let left = amountRupiah;
  const take = (most_: Rupiah): Rupiah => {
    const part = least(left, most(most_, 0n));
    left -= part;
    return part;
  };
  const behind = take(chargesOf(terms, lines, repaid, no - 1) - paid.chargeRupiah);
  const late = take(principalDue(lines, no - 1) - paid.principalRupiah);
  const withLate = late > 0n ? [...repaid, { paidOn, principalRupiah: late, chargeRupiah: 0n }] : repaid;
  const charge = take(chargesOf(terms, lines, withLate, no) - paid.chargeRupiah - behind);
  const rest = take(terms.amountRupiah - paid.principalRupiah - late);
  return { principalRupiah: late + rest, chargeRupiah: behind + charge, overRupiah: left };
}

function splitByLines(lines: readonly ScheduleLine[], paid: Split, amountRupiah: Rupiah) {
  let [principalPaid, chargePaid, left] = [paid.principalRupiah, paid.chargeRupiah, amountRupiah];
  let [principalRupiah, chargeRupiah] = [0n, 0n];
  for (const line of lines) {
    const charge = least(left, line.chargeRupiah - least(chargePaid, line.chargeRupiah));
    chargePaid -= least(chargePaid, line.chargeRupiah);
    left -= charge;
    const principal = least(left, line.principalRupiah - least(principalPaid, line.principalRupiah));
    principalPaid -= least(principalPaid, line.principalRupiah);
    left -= principal;
    principalRupiah += principal;
    chargeRupiah += charge;
  }
  return { principalRupiah, chargeRupiah, overRupiah: left };
}

/** Where a loan stands at the end of a day, worked out from its terms and what was paid. */
export function standingOf(terms: LoanTerms, repaid: readonly Repaid[], on: PlainDate): LoanStanding {
  const lines = schedule(terms);
  const paid = paidOf(repaid);
  const owed = terms.amountRupiah - paid.principalRupiah;
  const months = monthsUntil(terms, lines, repaid, on);
  const fallenDue = months.filter((month) => month.dueOn <= on);
  const due: Split = {
    principalRupiah: most(principalDue(lines, fallenDue.length) - paid.principalRupiah, 0n),
    chargeRupiah: most(sum(fallenDue.map((month) => month.chargeRupiah)) - paid.chargeRupiah, 0n),
  };
  const missed = firstMissed(lines, fallenDue, paid);
  const lateSince = missed !== null && missed < on ? missed : null;
  const all = splitRepayment(terms, repaid, CLEARS_ANYTHING, most_(on, lastPaidOn(repaid)));
  return {
    principalOwedRupiah: owed,
    due,
    lateSince,
    lateDays: lateSince === null ? 0 : daysBetween(lateSince, on),
    next: nextOf(terms, lines, months, paid, on),
    closing: { principalRupiah: all.principalRupiah, chargeRupiah: all.chargeRupiah },
  };
}

/** More than any loan: to ask what would clear it. */
const CLEARS_ANYTHING: Rupiah = 10n ** 18n;
const most_ = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
const lastPaidOn = (repaid: readonly Repaid[]): PlainDate => repaid.at(-1)?.paidOn ?? '';

/** The months that have begun by a day, and the one of the next instalment; none after the loan was cleared. */
function monthsUntil(
  terms: LoanTerms,
  lines: readonly ScheduleLine[],
  repaid: readonly Repaid[],
  on: PlainDate,
): LoanMonth[] {
  const months: LoanMonth[] = [];
  const owedAfter = (day: PlainDate): Rupiah =>
    terms.amountRupiah - sum(repaid.filter((each) => each.paidOn <= day).map((each) => each.principalRupiah));
  for (let no = 1; ; no += 1) {
    const from = dueOn(terms, no - 1);
    if (from > on) break;
    if (no > 1 && terms.principle === 'interest' && owedAfter(from) === 0n) break;
    if (no > terms.months && terms.principle === 'sharia') break;
    months.push({ no, dueOn: dueOn(terms, no), chargeRupiah: chargeOf(terms, lines, repaid, no) });
  }
  return months;
}

function firstMissed(lines: readonly ScheduleLine[], fallenDue: readonly LoanMonth[], paid: Split): PlainDate | null {
  let [principal, charge] = [0n, 0n];
  for (const month of fallenDue) {
    principal += lines[month.no - 1]?.principalRupiah ?? 0n;
    charge += month.chargeRupiah;
    if (principal > paid.principalRupiah || charge > paid.chargeRupiah) return month.dueOn;
  }
  return null;
}

function nextOf(
  terms: LoanTerms,
  lines: readonly ScheduleLine[],
  months: readonly LoanMonth[],
  paid: Split,
  on: PlainDate,
): LoanStanding['next'] {
  if (paid.principalRupiah >= terms.amountRupiah) return null;
  const current = months.find((month) => month.dueOn > on);
  if (!current || current.no > terms.months) return null;
  const before = months.filter((month) => month.no < current.no);
  const charged = sum(before.map((month) => month.chargeRupiah));
  const asked = principalDue(lines, current.no - 1);
  return {
    dueOn: current.dueOn,
    principalRupiah: most(principalDue(lines, current.no) - most(paid.principalRupiah, asked), 0n),
    chargeRupiah: most(current.chargeRupiah - most(paid.chargeRupiah - charged, 0n), 0n),
  };
}
