import { FileFault, quoted } from './problem.ts';

const DIGITS = /^[0-9]+$/;
/** Fifteen digits always fit a whole number that JSON carries exactly; more ballots than that there are not. */
const MAX_DIGITS = 15;

/** A whole number as the file writes it, or `null` when it is not one that can be held exactly. */
export function wholeNumber(text: string): number | null {
  return DIGITS.test(text) && text.length <= MAX_DIGITS ? Number(text) : null;
}

/** The number of identical papers that a line stands for. */
export function paperCount(text: string, line: number): bigint {
  if (DIGITS.test(text) && text.length > MAX_DIGITS) throw new FileFault('tally.count_too_large', line);
  const count = wholeNumber(text);
  if (count === null || count < 1) throw new FileFault('tally.count_not_positive', line, { text: quoted(text) });
  return BigInt(count);
}

/** Refuses when all papers together are more than a whole number that JSON carries exactly. */
export function checkTotal(ballots: bigint, line: number): void {
  if (ballots > BigInt(Number.MAX_SAFE_INTEGER)) throw new FileFault('tally.count_too_large', line);
}
