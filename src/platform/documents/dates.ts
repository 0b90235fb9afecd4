import { dateParts, weekday, type PlainDate } from '#kernel/calendar.ts';

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const DAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

/** The Indonesian name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** The Indonesian name of the weekday of a date. */
export function dayName(date: PlainDate): string {
  return DAYS[weekday(date) - 1] ?? '';
}

/** A date as Indonesian papers write it: `24 November 2026`. */
export function paperDate(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${monthName(month)} ${year}`;
}
