import { describe, expect, test } from 'vitest';
import { MAX_GUESSES_PER_CONTACT, MAX_SENDS_PER_ADDRESS, secondsUntilGuess, secondsUntilSend } from './pacing.ts';

const times = (count: number, seconds: number): number[] => Array.from({ length: count }, () => seconds);

describe('codes to one contact', () => {
  test('the first is sent at once', () => {
    expect(secondsUntilSend({ contact: [], address: [] })).toBe(0);
  });

  test('the second waits a minute from the first', () => {
    expect(secondsUntilSend({ contact: [20], address: [] })).toBe(40);
    expect(secondsUntilSend({ contact: [60], address: [] })).toBe(0);
  });

  test('the pause grows with every code and ends at an hour: it is a pause, never a ban', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, 20].map((sent) => secondsUntilSend({ contact: times(sent, 0), address: [] }));
    expect(pauses).toEqual([60, 60, 120, 300, 900, 1800, 3600, 3600]);
  });
});

test('one network address waits for the oldest of its sixty codes to be an hour old', () => {
  const address = [...times(MAX_SENDS_PER_ADDRESS - 1, 10), 3000];
  expect(secondsUntilSend({ contact: [], address })).toBe(600);
  expect(secondsUntilSend({ contact: [], address: address.slice(1) })).toBe(0);
});

test('wrong codes for one contact make it wait, from wherever they come', () => {
  const contact = [...times(MAX_GUESSES_PER_CONTACT - 1, 5), 600];
  expect(secondsUntilGuess({ contact, address: [] })).toBe(3000);
  expect(secondsUntilGuess({ contact: contact.slice(1), address: [] })).toBe(0);
});
