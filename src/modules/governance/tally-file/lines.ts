import { FileFault } from './problem.ts';

export interface Line {
  readonly number: number;
  readonly text: string;
  /** Whether a line end follows; a file that was cut off has none after its last line. */
  readonly isEnded: boolean;
}

const CHUNK_BYTES = 1 << 16;
/** Longer than any ballot of a thousand candidates; stops a file without line ends from being read for ever. */
const MAX_LINE_CHARACTERS = 1_000_000;
const BYTE_ORDER_MARK = '\u{feff}';

/**
 * The lines of a UTF-8 text, one at a time, so that a large file is never held twice. Windows line ends and a byte order
 * mark at the start are taken off; bytes that are not UTF-8 text are refused with their line.
 */
export function* linesOf(bytes: Uint8Array): Generator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  let number = 0;
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const isLast = start + CHUNK_BYTES >= bytes.length;
    const chunk = bytes.subarray(start, start + CHUNK_BYTES);
    const lines = (rest + decoded(decoder, chunk, !isLast, number)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE_CHARACTERS) {
      const most = String(MAX_LINE_CHARACTERS);
      throw new FileFault('tally.line_too_long', number + lines.length + 1, { most });
    }
    for (const line of lines) {
      number += 1;
      yield { number, text: tidied(line, number), isEnded: true };
    }
  }
  if (rest !== '') yield { number: number + 1, text: tidied(rest, number + 1), isEnded: false };
}

function decoded(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array,
  stream: boolean,
  linesBefore: number,
): string {
  try {
    return decoder.decode(chunk, { stream });
  } catch {
    throw new FileFault('tally.file_not_text', linesBefore + 1 + linesUntilFault(chunk));
  }
}

/** Whole lines of a chunk before the first that is not UTF-8; the chunk's own first line may have begun earlier. */
function linesUntilFault(chunk: Uint8Array): number {
  let lines = 0;
  let start = chunk.indexOf(0x0a) + 1;
  while (start > 0) {
    const end = chunk.indexOf(0x0a, start);
    if (end < 0) break;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(chunk.subarray(start, end));
    } catch {
      return lines + 1;
    }
    lines += 1;
    start = end + 1;
  }
  return lines;
}

function tidied(line: string, number: number): string {
  const text = number === 1 && line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
  if (text.includes('\0')) throw new FileFault('tally.file_not_text', number);
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
