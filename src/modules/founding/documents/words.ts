import { addDays, dateParts, type Instant, type PlainDate } from '#kernel/calendar.ts';
import type { Rupiah } from '#kernel/money.ts';
import { grouped, numberWords } from '#modules/bylaws/model.ts';
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

const ZONES: Readonly<Record<string, { readonly name: string; readonly hours: number }>> = {
  'Asia/Jakarta': { name: 'WIB', hours: 7 },
  'Asia/Makassar': { name: 'WITA', hours: 8 },
  'Asia/Jayapura': { name: 'WIT', hours: 9 },
};
const WESTERN = { name: 'WIB', hours: 7 };

/** `pukul 09.30 WIB`, from `09:30`. */
export function clock(time: string, timeZone: string): string {
  return `pukul ${time.replace(':', '.')} ${(ZONES[timeZone] ?? WESTERN).name}`;
}

/** A moment in a cooperative's zone: `3 Maret 2026 pukul 14.05 WIB`. Indonesia's zones know no summer time. */
export function momentText(at: Instant, timeZone: string): string {
  const { date, time } = localTime(at, timeZone);
  return `${paperDate(date)} ${clock(time, timeZone)}`;
}

/** The clock in a cooperative's zone at a moment: `14:05`. */
export function timeOf(at: Instant, timeZone: string): string {
  return localTime(at, timeZone).time;
}

function localTime(at: Instant, timeZone: string): { readonly date: PlainDate; readonly time: string } {
  const { hours } = ZONES[timeZone] ?? WESTERN;
  const minutes = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) + hours * 60;
  const rest = minutes % MINUTES_OF_DAY;
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    date: addDays(at.slice(0, 10), Math.trunc(minutes / MINUTES_OF_DAY)),
    time: `${two(Math.trunc(rest / 60))}:${two(rest % 60)}`,
  };
}

const MINUTES_OF_DAY = 24 * 60;
