import { expect, test } from 'vitest';
import { loggedHours } from './logged-hours.ts';

const sent = (hours: string, minutes: string) =>
  loggedHours({ workedOn: '2026-11-23', grade: 'member', note: ' ', hours, minutes });

test('hours and minutes are one length of time; an empty note is none', () => {
  expect(sent('7', '30')).toEqual({ workedOn: '2026-11-23', grade: 'member', minutes: 450 });
  expect(sent('', '45')['minutes']).toBe(45);
  expect(sent(' 8 ', '')['minutes']).toBe(480);
  expect(sent('7,5', '')['minutes']).toBe(450);
  expect(sent('1.25', '5')['minutes']).toBe(80);
});

test('what is no whole number of minutes is passed on for the schema to refuse, not guessed at', () => {
  expect(sent('7,33', '')['minutes']).toBe('7,33');
  expect(sent('tujuh', '5')['minutes']).toBe('tujuh 5');
  expect(sent('', '')['minutes']).toBeUndefined();
});
