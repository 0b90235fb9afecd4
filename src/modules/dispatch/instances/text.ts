import { ok, refusal, refused, type Refusal, type Result } from '#kernel/result.ts';

/** The text of a file; a byte order mark is dropped. Refuses bytes that are not UTF-8. */
export function textOfBytes(bytes: Uint8Array): Result<string, 'dispatch.not_utf8'> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused(refusal('dispatch.not_utf8'));
  }
}

/** A line that says something, with its number as an editor counts it, from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Lines that are not blank, trimmed; line ends of Windows and Unix alike. */
export function linesOf(text: string): Line[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '');
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** The numbers of a line parted by blanks. Refuses anything else, and a count other than `count`. */
export function numbersOf(
  line: Line,
  count: number,
): Result<number[], 'dispatch.not_a_number' | 'dispatch.numbers_missing'> {
  const words = line.text.split(/\s+/);
  const wrong = words.find((word) => !NUMBER.test(word));
  if (wrong !== undefined) return refused(atLine('dispatch.not_a_number', line.number, { found: wrong.slice(0, 40) }));
  if (words.length !== count) {
    return refused(
      atLine('dispatch.numbers_missing', line.number, { expected: String(count), found: String(words.length) }),
    );
  }
  return ok(words.map(Number));
}

/** A refusal about a line of a file: the sentence and the path both name it. */
export function atLine<Code extends string>(
  code: Code,
  line: number,
  params: Readonly<Record<string, string>> = {},
): Refusal<Code> {
  return refusal(code, { ...params, line: String(line) }, { path: `line ${line}` });
}
