import { assert } from './assert.ts';

/** A business date, `YYYY-MM-DD`, in the cooperative's own time zone. Dates compare as strings do. */
export type PlainDate = string;

/** A moment, ISO 8601 in UTC with milliseconds: `2026-11-24T03:15:09.123Z`. Moments compare as strings do. */
export type Instant = string;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Whether `text` is an existing date, written `YYYY-MM-DD`. */
export function isPlainDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Year, month (1–12) and day of a date. Throws when it is not one. */
export function dateParts(date: PlainDate): Parts {
  const match = DATE.exec(date);
  assert(match && isPlainDate(date), `not a date: ${date}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** The date of year, month (1–12) and day; the day is cut to the month's last. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const cut = Math.min(day, daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(cut).padStart(2, '0')}`;
}

/** Minutes after midnight as a clock shows them: `07:30`. */
export function clockOfMinute(minute: number): string {
  return `${String(Math.trunc(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = dateParts(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.trunc((y >= 0 ? y : y - 399) / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.trunc((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day number (civil_from_days). */
function dateOfDayNumber(days: number): PlainDate {
  const z = days + 719_468;
  const era = Math.trunc((z >= 0 ? z : z - 146_096) / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.trunc(
    (dayOfEra - Math.trunc(dayOfEra / 1460) + Math.trunc(dayOfEra / 36_524) - Math.trunc(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100));
  const shifted = Math.trunc((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return plainDate(year, month, dayOfYear - Math.trunc((153 * shifted + 2) / 5) + 1);
}

/** `date` moved by whole days. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** `date` moved by whole months; 31 January plus one month is the last of February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = dateParts(date);
  const total = year * 12 + (month - 1) + months;
  return plainDate(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1, day);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(date: PlainDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** The month a date lies in. */
export function monthOf(date: PlainDate): Month {
  return date.slice(0, 7);
}

/** First and last day of a month. */
export function monthBounds(month: Month): { first: PlainDate; last: PlainDate } {
  const { year, month: number } = dateParts(`${month}-01`);
  return { first: `${month}-01`, last: plainDate(year, number, 31) };
}

/** A span of days, both ends included. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The financial year (`tahun buku`) named `year` that begins in `startMonth` (1–12) and runs twelve months. */
export function fiscalYear(year: number, startMonth: number): Period {
  const from = plainDate(year, startMonth, 1);
  return { from, to: addDays(addMonths(from, 12), -1) };
}

/** The name (year of its first day) of the financial year that `date` lies in. */
export function fiscalYearOf(date: PlainDate, startMonth: number): number {
  const { year, month } = dateParts(date);
  return month >= startMonth ? year : year - 1;
}
