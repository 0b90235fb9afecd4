import type { Instant, Month, PlainDate } from '#kernel/calendar.ts';
import { dateParts } from '#kernel/calendar.ts';
import { assert, required } from '#kernel/assert.ts';
import { parseRupiah, WHOLE_BPS, type Rupiah } from '#kernel/money.ts';
import type { Locale } from '#platform/i18n/messages.ts';

/** Indonesian as in Indonesia, English with British dates. */
const TAGS: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numbers(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known instanceof Intl.NumberFormat) return known;
  const made = new Intl.NumberFormat(TAGS[locale], options);
  cache.set(key, made);
  return made;
}

function dates(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known instanceof Intl.DateTimeFormat) return known;
  const made = new Intl.DateTimeFormat(TAGS[locale], options);
  cache.set(key, made);
  return made;
}

/** A whole number with its thousands grouped: `12.500` in Indonesian, `12,500` in English. Exact at any size. */
export function wholeNumber(locale: Locale, value: bigint | number): string {
  return numbers(locale, { maximumFractionDigits: 0 }).format(value);
}

/**
 * An amount of whole rupiah: `Rp150.000` (written together, as the Indonesian spelling rules ask), `Rp150,000` in English.
 * Takes the amount, or the decimal string that it is outside the process.
 */
export function rupiah(locale: Locale, amount: Rupiah | string): string {
  const value = typeof amount === 'string' ? parseRupiah(amount) : amount;
  assert(value !== null, `not an amount of whole rupiah: ${amount}`);
  return `${value < 0n ? '-' : ''}Rp${wholeNumber(locale, value < 0n ? -value : value)}`;
}

/** Basis points as a percentage, at most two decimals: `12,5%` in Indonesian, `12.5%` in English. */
export function percent(locale: Locale, bps: number): string {
  return numbers(locale, { style: 'percent', maximumFractionDigits: 2 }).format(bps / WHOLE_BPS);
}

/** Midnight UTC of a date: only so that `Intl`, asked in UTC, says this date in words. */
function midnight(date: PlainDate): number {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day);
}

/** A date in full: `24 November 2026`. */
export function longDate(locale: Locale, date: PlainDate): string {
  return dates(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(midnight(date));
}

/** A date for tables: `24 Nov 2026`. */
export function shortDate(locale: Locale, date: PlainDate): string {
  return dates(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(midnight(date));
}

/** A calendar month in words: `November 2026`. */
export function monthName(locale: Locale, month: Month): string {
  return dates(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(midnight(`${month}-01`));
}

/** A moment in the cooperative's zone, with the zone's name: `24 Nov 2026, 10.15 WIB`. */
export function moment(locale: Locale, instant: Instant, timeZone: string): string {
  const parts = dates(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    required(parts.find((each) => each.type === type)?.value, `no ${type} in a formatted moment`);
  const clock = `${part('hour')}${locale === 'id' ? '.' : ':'}${part('minute')}`;
  return `${part('day')} ${part('month')} ${part('year')}, ${clock} ${part('timeZoneName')}`;
}

/** Minutes as hours and minutes: `7 jam 30 menit`, `7 hours 30 minutes`. */
export function duration(locale: Locale, minutes: number): string {
  const words = (value: number, unit: 'hour' | 'minute'): string =>
    numbers(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  const hours = Math.trunc(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return words(rest, 'minute');
  return rest === 0 ? words(hours, 'hour') : `${words(hours, 'hour')} ${words(rest, 'minute')}`;
}
