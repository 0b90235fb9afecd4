import { BallotBox } from '../domain/tally/ballot-box.ts';
import type { Rank } from '../domain/tally/paper.ts';
import { readingOf, type BallotFile, type ReadingWish } from './ballots.ts';
import { checkHowMany, checkNames } from './candidates.ts';
import type { Line } from './lines.ts';
import { checkTotal, paperCount, wholeNumber } from './numbers.ts';
import { FileFault, quoted } from './problem.ts';

const HEADER = /^\s*([0-9]+)\s+([0-9]+)\s*(?:#.*)?$/;
const WITHDRAWN = /^-[0-9]+(?:\s+-[0-9]+)*$/;
const QUOTED = /^\s*"((?:[^"]|"")*)"\s*(?:#.*)?$/;

/** Whether a file that begins so is BLT: two numbers, candidates and seats. */
export function isBltHeader(text: string): boolean {
  return HEADER.test(text);
}

const ZERO = '0'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);
/** Larger numbers are read with care, digit by digit, so that none is ever rounded. */
const MAX_PLAIN = 999_999_999;

interface Header {
  readonly candidates: number;
  readonly seats: number;
}

/**
 * Reads BLT (I. D. Hill, B. A. Wichmann, D. R. Woodall, "Algorithm 123: Single transferable vote by Meek's method",
 * 1987): candidates and seats; withdrawn candidates as negative numbers; a line per distinct ranking, `count first second
 * … 0`, equals joined by `=`; a line `0`; the names and the title in quotes. `#` begins a comment on a line of numbers.
 */
export function readBlt(lines: Iterator<Line>, first: Line, wish: ReadingWish): BallotFile {
  const header = readHeader(first);
  const box = new BallotBox(readingOf('blt', wish, header.seats));
  const withdrawn: number[] = [];
  let last = first;
  for (;;) {
    last = nextLine(lines, last);
    const text = bare(last.text);
    if (text === '') continue;
    if (text === '0') break;
    if (box.ballots === 0n && WITHDRAWN.test(text))
      for (const word of text.split(/\s+/)) withdrawn.push(candidateOf(word.slice(1), header, last.number));
    else readBallots(text, header, box, last.number);
  }
  const { names, title } = readNames(lines, last, header.candidates);
  return {
    layout: 'blt',
    title,
    candidates: names,
    seats: header.seats,
    withdrawn: [...new Set(withdrawn)],
    contents: box.open(),
  };
}

function readHeader({ text, number }: Line): Header {
  const match = HEADER.exec(text);
  const candidates = wholeNumber(match?.[1] ?? '');
  const seats = wholeNumber(match?.[2] ?? '');
  if (!candidates || !seats) throw new FileFault('tally.blt_header', number, { text: quoted(text) });
  checkHowMany(candidates, number);
  return { candidates, seats };
}

function bare(text: string): string {
  const comment = text.indexOf('#');
  return (comment < 0 ? text : text.slice(0, comment)).trim();
}

function nextLine(lines: Iterator<Line>, last: Line): Line {
  const next = lines.next();
  if (next.done) throw new FileFault('tally.file_cut_off', last.number);
  return next.value;
}

function candidateOf(word: string, header: Header, line: number): number {
  const number = wholeNumber(word);
  if (number === null || number < 1 || number > header.candidates)
    throw new FileFault('tally.candidate_unknown', line, { name: quoted(word), most: String(header.candidates) });
  return number - 1;
}

function readBallots(text: string, header: Header, box: BallotBox, line: number): void {
  const plain = plainPapers(text, header);
  if (plain) box.addPlain(BigInt(plain.papers), plain.names, line);
  else readUnusual(text, header, box, line);
  checkTotal(box.ballots, line);
}

/** A line of nothing but numbers that says one plain ranking, as nearly all do; `null` leaves it to the careful reader. */
function plainPapers(text: string, header: Header): { papers: number; names: number[] } | null {
  const numbers: number[] = [];
  let number = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) number = (number < 0 ? 0 : number * 10) + digit;
    else if (at === text.length || text.charCodeAt(at) === SPACE) {
      if (number < 0 || number > MAX_PLAIN) return null;
      numbers.push(number);
      number = -1;
    } else return null;
  }
  const papers = numbers[0] ?? 0;
  if (papers < 1 || numbers.length < 2 || numbers.at(-1) !== 0) return null;
  const names = numbers.slice(1, -1).map((name) => name - 1);
  const isPlain = names.every((name, place) => name >= 0 && name < header.candidates && names.indexOf(name) === place);
  return isPlain ? { papers, names } : null;
}

function readUnusual(text: string, header: Header, box: BallotBox, line: number): void {
  const words = text.split(/\s+/);
  const [first = ''] = words;
  if (/[^0-9=\s]/.test(text)) throw new FileFault('tally.blt_ballot_line', line, { text: quoted(text) });
  const weight = paperCount(first, line);
  if (words.length < 2 || words.at(-1) !== '0')
    throw new FileFault('tally.blt_ballot_unended', line, { text: quoted(text) });
  const ranks: Rank[] = [];
  const seen = new Set<number>();
  for (const word of words.slice(1, -1)) {
    const names = word.split('=').map((name) => candidateOf(name, header, line));
    for (const name of names) {
      if (seen.has(name)) throw new FileFault('tally.candidate_twice', line, { name: String(name + 1) });
      seen.add(name);
    }
    ranks.push({ names, emptyBefore: 0 });
  }
  box.add(weight, ranks, line);
}

function readNames(lines: Iterator<Line>, last: Line, candidates: number): { names: string[]; title: string } {
  const found: { name: string; line: number }[] = [];
  let line = last;
  while (found.length <= candidates) {
    line = nextLine(lines, line);
    if (bare(line.text) === '') continue;
    const match = QUOTED.exec(line.text);
    if (!match) throw new FileFault('tally.blt_name_line', line.number, { text: quoted(line.text) });
    found.push({ name: (match[1] ?? '').replaceAll('""', '"').trim(), line: line.number });
  }
  for (let next = lines.next(); !next.done; next = lines.next())
    if (bare(next.value.text) !== '')
      throw new FileFault('tally.blt_too_much', next.value.number, { candidates: String(candidates) });
  const title = found.pop()?.name ?? '';
  checkNames(found);
  return { names: found.map(({ name }) => name), title };
}
