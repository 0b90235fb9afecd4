import { clockOfMinute, dateParts, type Instant, type PlainDate } from '#kernel/calendar.ts';
import type { Rupiah } from '#kernel/money.ts';
import { grouped, numberWords } from '#modules/bylaws/model.ts';
import { businessDate, minuteOfDay } from '#platform/clock/business-date.ts';
import { dayName, monthName, paperDate } from '#platform/documents/dates.ts';

/** An amount in figures: `Rp4.500.000`. */
export function amount(rupiah: Rupiah): string {
  return rupiah < 0n ? `(Rp${grouped(-rupiah).id})` : `Rp${grouped(rupiah).id}`;
}

/** An amount in figures and words: `Rp4.500.000 (empat juta lima ratus ribu rupiah)`. */
export function amountInWords(rupiah: Rupiah): string {
  return `${amount(rupiah)} (${numberWords(rupiah)} rupiah)`;
}

/** A number of people in figures and words: `9 (sembilan) orang`. */
export function persons(count: number): string {
  return `${count} (${numberWords(BigInt(count))}) orang`;
}

/** A date as deeds write it: `Senin, tanggal dua Maret dua ribu dua puluh enam (2 Maret 2026)`. */
export function dateInWords(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  const said = `${numberWords(BigInt(day))} ${monthName(month)} ${numberWords(BigInt(year))}`;
  return `${dayName(date)}, tanggal ${said} (${paperDate(date)})`;
}

/** `Senin, 2 Maret 2026`. */
export function dayAndDate(date: PlainDate): string {
  return `${dayName(date)}, ${paperDate(date)}`;
}

/** How Indonesians call their zones on paper. */
const ZONES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** `pukul 09.30 WIB`, from `09:30`. */
export function clock(time: string, timeZone: string): string {
  return `pukul ${time.replace(':', '.')} ${ZONES[timeZone] ?? 'WIB'}`;
}

/** A moment in a cooperative's zone: `3 Maret 2026 pukul 14.05 WIB`. */
export function momentText(at: Instant, timeZone: string): string {
  return `${paperDate(businessDate(at, timeZone))} ${clock(timeOf(at, timeZone), timeZone)}`;
}

/** The clock in a cooperative's zone at a moment: `14:05`. */
export function timeOf(at: Instant, timeZone: string): string {
  return clockOfMinute(minuteOfDay(at, timeZone));
}
