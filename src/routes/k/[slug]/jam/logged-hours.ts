import type { Fields } from '#surfaces/input-from-strings.ts';

const MINUTES_PER_HOUR = 60;

/** What the form sends as `work.log-hours` takes it: hours and minutes together. A field left empty is none of them. */
export function loggedHours(fields: Fields): Record<string, unknown> {
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name].trim() : '');
  const [hours, minutes, note] = [text('hours'), text('minutes'), text('note')];
  const typed = `${hours} ${minutes}`.trim();
  return {
    workedOn: text('workedOn'),
    minutes: typed === '' ? undefined : (minutesOf(hours, minutes) ?? typed),
    grade: text('grade'),
    ...(note === '' ? {} : { note }),
  };
}

/** `7` and `30`, or `7,5` and nothing, as minutes; `null` where they are no whole number of them. */
function minutesOf(hours: string, minutes: string): number | null {
  const [, whole = '', decimals = ''] = /^(\d{0,3})(?:[.,](\d{1,2}))?$/u.exec(hours) ?? ['', 'x'];
  const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  const total = (hundredths * MINUTES_PER_HOUR) / 100 + Number(minutes);
  return /^\d{0,4}$/u.test(minutes) && Number.isInteger(total) ? total : null;
}
