/** An assertion that failed: a bug of ours, never an answer to bad input. Doors turn it into a Fault with an incident number. */
class AssertionFault extends Error {
  override name = 'AssertionFault';
}

/** Crashes with `sentence` when `condition` does not hold. For what must be true if our own code is right. */
export function assert(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new AssertionFault(sentence);
}

/** The value, or a crash with `sentence` where it is missing. */
export function required<T>(value: T | null | undefined, sentence: string): T {
  assert(value !== null && value !== undefined, sentence);
  return value;
}
