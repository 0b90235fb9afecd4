import type { Instant, PlainDate } from '#kernel/calendar.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The date that the clock on the wall shows in `timeZone` at a moment. */
export function businessDate(at: Instant, timeZone: string): PlainDate {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format.format(new Date(at));
}
