import { addMonths, monthOf, plainDate, dateParts, type PlainDate } from '#kernel/calendar.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import type { ShareRules } from '#modules/bylaws/model.ts';

/** One period's mandatory share: which, when it falls due, and how much the bylaws of that day ask for. */
export interface MandatoryDue {
  /** `2026-03` for a month, `2026` for a year. */
  readonly period: string;
  readonly dueOn: PlainDate;
  readonly rupiah: Rupiah;
}

/** The first days of the months from admission on; the first is the day of admission itself. */
export function monthStarts(admittedOn: PlainDate, until: PlainDate): readonly PlainDate[] {
  const starts: PlainDate[] = [];
  for (let start = admittedOn; start <= until; start = addMonths(`${monthOf(start)}-01`, 1)) starts.push(start);
  return starts;
}

/**
 * The mandatory shares (simpanan wajib) that fell due from admission until `on`. Each month or year stands under the rules in
 * force on its first day: a change never reaches back. The first period is the one of admission; its share is due at once
 * where the regular day has passed.
 */
export function mandatoryDues(
  admittedOn: PlainDate,
  until: PlainDate,
  rulesOn: (monthStart: PlainDate) => ShareRules,
): readonly MandatoryDue[] {
  const dues: MandatoryDue[] = [];
  for (const start of monthStarts(admittedOn, until)) {
    const rules = rulesOn(start);
    const { year, month } = dateParts(start);
    const yearly = rules.mandatorySharePeriod === 'year';
    if (yearly && month !== 1 && start !== admittedOn) continue;
    const regular = plainDate(year, month, rules.mandatoryDueDay);
    const dueOn = regular < admittedOn ? admittedOn : regular;
    if (dueOn <= until)
      dues.push({ period: yearly ? String(year) : monthOf(start), dueOn, rupiah: rules.mandatoryShareRupiah });
  }
  return dues;
}

/** The first due that the paid total does not cover, and how much is missing in all. */
export function arrears(
  dues: readonly MandatoryDue[],
  paid: Rupiah,
): { readonly since: MandatoryDue | null; readonly missing: Rupiah; readonly unpaid: number } {
  const due = sum(dues.map((each) => each.rupiah));
  let covered = paid;
  let unpaid = 0;
  let since: MandatoryDue | null = null;
  for (const each of dues) {
    covered -= each.rupiah;
    if (covered >= 0n || each.rupiah === 0n) continue;
    since ??= each;
    unpaid += 1;
  }
  return { since, missing: due > paid ? due - paid : 0n, unpaid };
}
