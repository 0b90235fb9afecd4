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

/** Minutes after midnight that the clock on the wall shows in `timeZone` at a moment: 0 to 1,439. */
export function minuteOfDay(at: Instant, timeZone: string): number {
  const key = `${timeZone} minute`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    formats.set(key, format);
  }
  const [hours, minutes] = format.format(new Date(at)).split(':');
  return Number(hours) * 60 + Number(minutes);
}

const MILLISECONDS_PER_MINUTE = 60_000;

/** The moment so many minutes later. */
export function minutesAfter(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * MILLISECONDS_PER_MINUTE).toISOString();
}
