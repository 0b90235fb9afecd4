/**
 * Pauses between one-time codes. A pause slows down who guesses and who sends messages at our cost; nobody is ever locked
 * out for good, since a stranger could then lock out a neighbour by typing the neighbour's number.
 */

/** Pause after the first, second, … code sent to one contact within a day, in seconds; the last one repeats. */
export const SEND_PAUSE_SECONDS = [60, 60, 120, 300, 900, 1800, 3600] as const;
/** Codes asked for from one network address within an hour. Whole villages share one address of their mobile network. */
export const MAX_SENDS_PER_ADDRESS = 60;
/** Wrong codes from one network address within an hour. */
const MAX_GUESSES_PER_ADDRESS = 60;
/** Wrong codes for one contact within an hour, over all codes sent to it. */
export const MAX_GUESSES_PER_CONTACT = 15;

export const HOUR_SECONDS = 3600;
export const DAY_SECONDS = 24 * HOUR_SECONDS;

/** Ages of earlier attempts in whole seconds, youngest first. */
export interface Attempts {
  /** For sending: codes sent to this contact within a day; for guessing: wrong codes for it within an hour. */
  readonly contact: readonly number[];
  /** Attempts from this network address within an hour. */
  readonly address: readonly number[];
}

/** Seconds until another code may be sent; 0 when at once. */
export function secondsUntilSend(attempts: Attempts): number {
  const [latest] = attempts.contact;
  const nth = Math.min(attempts.contact.length, SEND_PAUSE_SECONDS.length) - 1;
  const pause = SEND_PAUSE_SECONDS[nth] ?? 0;
  const ofContact = latest === undefined ? 0 : pause - latest;
  return Math.max(0, ofContact, untilOutOfWindow(attempts.address, MAX_SENDS_PER_ADDRESS));
}

/** Seconds until another code may be tried; 0 when at once. */
export function secondsUntilGuess(attempts: Attempts): number {
  return Math.max(
    untilOutOfWindow(attempts.contact, MAX_GUESSES_PER_CONTACT),
    untilOutOfWindow(attempts.address, MAX_GUESSES_PER_ADDRESS),
  );
}

/** When an hour holds `most` attempts: until the oldest of those is an hour old. */
function untilOutOfWindow(youngestFirst: readonly number[], most: number): number {
  const oldest = youngestFirst[most - 1];
  return oldest === undefined ? 0 : Math.max(0, HOUR_SECONDS - oldest);
}
