import { parse } from 'csv-parse/sync';
import { BallotBox } from '../domain/tally/ballot-box.ts';
import type { Rank } from '../domain/tally/paper.ts';
import { readingOf, type BallotFile, type ReadingWish } from './ballots.ts';
import { checkHowMany, checkNames } from './candidates.ts';
import type { Line } from './lines.ts';
import { checkTotal, paperCount, wholeNumber } from './numbers.ts';
import { FileFault, quoted } from './problem.ts';

const DELIMITERS = [',', ';', '\t'] as const;
const COUNT_HEADING = 'count';
const RANK_HEADING = /^rank ?([0-9]+)$/i;
const EMPTY_RANK = new Set(['', 'undervote']);
const OVERVOTE = 'overvote';

/** Reads the three layouts of ranked ballots in CSV, told apart by their headings (see `tests/elections/README.md`). */
export function readCsv(lines: Iterator<Line>, first: Line, wish: ReadingWish): BallotFile {
  const delimiter = delimiterOf(first.text);
  const headings = cellsOf(first, delimiter);
  const isCounted = headings[0]?.toLowerCase() === COUNT_HEADING;
  const rows = rowsOf(lines, delimiter, headings.length);
  if (isCounted && headings.length > 1 && RANK_HEADING.test(headings[1] ?? ''))
    return readRankedColumns(rows, headings, first.number, wish);
  return readRanks(rows, headings, isCounted, first.number, wish);
}

/** The delimiter that the headings use most. */
function delimiterOf(text: string): string {
  const outsideQuotes = text.replaceAll(/"[^"]*"/g, '');
  const used = DELIMITERS.map((mark) => ({ mark, times: outsideQuotes.split(mark).length }));
  return used.reduce((best, next) => (next.times > best.times ? next : best)).mark;
}

const WHOLLY_QUOTED = /^"([^"]*)"$/;

/** The cells of a line. Cells that need more than their quotes taken off are left to the library, which takes its time. */
function cellsOf({ text, number }: Line, delimiter: string): string[] {
  const pieces = text.split(delimiter).map((cell) => cell.trim());
  if (!text.includes('"')) return pieces;
  if (pieces.every((piece) => !piece.includes('"') || WHOLLY_QUOTED.test(piece)))
    return pieces.map((piece) => piece.replace(WHOLLY_QUOTED, '$1').trim());
  try {
    const [cells = []] = parse(text, { delimiter, trim: true });
    return cells;
  } catch {
    throw new FileFault('tally.csv_quote', number, { text: quoted(text) });
  }
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  readonly isEnded: boolean;
}

function* rowsOf(lines: Iterator<Line>, delimiter: string, width: number): Generator<Row> {
  for (let next = lines.next(); !next.done; next = lines.next()) {
    const { text, number: line, isEnded } = next.value;
    if (text.trim() === '') continue;
    const cells = cellsOf(next.value, delimiter);
    if (cells.length !== width)
      throw new FileFault('tally.csv_cells', line, { expected: String(width), found: String(cells.length) });
    yield { cells, line, isEnded };
  }
}

/** `count,rank1,rank2,…`: the number of papers, then a name at each rank, `undervote` or nothing, or `overvote`. */
function readRankedColumns(
  rows: Iterable<Row>,
  headings: readonly string[],
  headLine: number,
  wish: ReadingWish,
): BallotFile {
  for (const [place, heading] of headings.entries())
    if (place > 0 && RANK_HEADING.exec(heading)?.[1] !== String(place))
      throw new FileFault('tally.csv_header', headLine, { text: quoted(heading) });
  const box = new BallotBox(readingOf('ranked-columns', wish, null));
  const met = new Map<string, { readonly number: number; readonly line: number }>();
  for (const { cells, line, isEnded } of rows) {
    const weight = paperCount(cells[0] ?? '', line);
    const metBefore = met.size;
    box.add(
      weight,
      ranksOf(cells, (name) => numberOf(name, met, line)),
      line,
    );
    checkTotal(box.ballots, line);
    if (!isEnded && met.size > metBefore) checkNotCutOff(cells.at(-1) ?? '', met, line);
  }
  const names = [...met].map(([name, { line }]) => ({ name, line }));
  checkNames(names);
  // By name, so that the order of the papers in the file has no say in anything.
  const candidates = names.map(({ name }) => name).sort();
  const numbers = new Map(candidates.map((name, number) => [name, number]));
  const inOrderMet = names.map(({ name }) => numbers.get(name) ?? 0);
  return {
    layout: 'ranked-columns',
    title: '',
    candidates,
    seats: null,
    withdrawn: [],
    contents: box.open((candidate) => inOrderMet[candidate] ?? 0),
  };
}

/** A file that stops in the middle of a name must not bring a new candidate into being. */
function checkNotCutOff(last: string, met: ReadonlyMap<string, unknown>, line: number): void {
  const whole = [...met.keys(), ...EMPTY_RANK, OVERVOTE];
  if (whole.some((name) => name !== last && name.startsWith(last))) throw new FileFault('tally.file_cut_off', line);
}

function ranksOf(cells: readonly string[], numberOfName: (name: string) => number): Rank[] {
  const ranks: Rank[] = [];
  let emptyBefore = 0;
  for (const cell of cells.slice(1)) {
    const token = cell.toLowerCase();
    if (EMPTY_RANK.has(token)) {
      emptyBefore += 1;
      continue;
    }
    ranks.push({ names: token === OVERVOTE ? [] : [numberOfName(cell)], emptyBefore });
    emptyBefore = 0;
  }
  return ranks;
}

function numberOf(name: string, met: Map<string, { number: number; line: number }>, line: number): number {
  const known = met.get(name);
  if (known) return known.number;
  const number = met.size;
  checkHowMany(number + 1, line);
  met.set(name, { number, line });
  return number;
}

/** One column a candidate, the rank given in it; `count` may lead. Nothing or 0: not ranked. */
function readRanks(
  rows: Iterable<Row>,
  headings: readonly string[],
  isCounted: boolean,
  headLine: number,
  wish: ReadingWish,
): BallotFile {
  const candidates = isCounted ? headings.slice(1) : headings;
  if (candidates.length < 2) throw new FileFault('tally.csv_header', headLine, { text: quoted(headings.join(' ')) });
  checkHowMany(candidates.length, headLine);
  checkNames(candidates.map((name) => ({ name, line: headLine })));
  const layout = isCounted ? 'counted-ranks' : 'ranks';
  const box = new BallotBox(readingOf(layout, wish, null));
  for (const { cells, line } of rows) {
    const weight = isCounted ? paperCount(cells[0] ?? '', line) : 1n;
    box.add(weight, ranksByNumber(isCounted ? cells.slice(1) : cells, line), line);
    checkTotal(box.ballots, line);
  }
  return { layout, title: '', candidates, seats: null, withdrawn: [], contents: box.open() };
}

function ranksByNumber(cells: readonly string[], line: number): Rank[] {
  const byRank = new Map<number, number[]>();
  for (const [candidate, cell] of cells.entries()) {
    if (cell === '') continue;
    const rank = wholeNumber(cell);
    if (rank === null) throw new FileFault('tally.csv_rank', line, { text: quoted(cell) });
    if (rank === 0) continue;
    const names = byRank.get(rank);
    if (names) names.push(candidate);
    else byRank.set(rank, [candidate]);
  }
  let before = 0;
  return [...byRank]
    .sort(([a], [b]) => a - b)
    .map(([rank, names]) => {
      const emptyBefore = rank - before - 1;
      before = rank;
      return { names, emptyBefore };
    });
}
