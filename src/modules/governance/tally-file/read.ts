import { ok, refused, type Result } from '#kernel/result.ts';
import type { BallotFile, ReadingWish } from './ballots.ts';
import { isBltHeader, readBlt } from './blt.ts';
import { readCsv } from './csv.ts';
import { linesOf } from './lines.ts';
import { FileFault, quoted, type FileProblem } from './problem.ts';

/**
 * Reads a file of ballots, BLT or CSV, line by line. Refuses, with the line and the reason, whatever it would have to
 * guess: a file that is cut off, an unknown candidate, a name that stands twice, a count that is none.
 */
export function readBallotFile(bytes: Uint8Array, wish: ReadingWish): Result<BallotFile, FileProblem> {
  try {
    const lines = linesOf(bytes);
    let hasComment = false;
    for (const line of lines) {
      if (line.text.trim() === '') continue;
      if (isBltHeader(line.text)) return ok(readBlt(lines, line, wish));
      // Only BLT has comments; before anything else a `#` would be a heading.
      if (!line.text.startsWith('#')) {
        if (hasComment) throw new FileFault('tally.csv_header', line.number, { text: quoted(line.text) });
        return ok(readCsv(lines, line, wish));
      }
      hasComment = true;
    }
    throw new FileFault('tally.file_empty', 1);
  } catch (fault) {
    if (fault instanceof FileFault) return refused(fault.refusal);
    throw fault;
  }
}
