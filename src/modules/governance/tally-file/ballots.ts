import type { BoxContents } from '../domain/tally/ballot-box.ts';
import type { Reading } from '../domain/tally/paper.ts';

/** The layouts that can be told apart by a file's first line. */
export type Layout = 'blt' | 'ranked-columns' | 'counted-ranks' | 'ranks';

/** What a rule and the options on the command line say about reading; the layout says the rest. */
export interface ReadingWish {
  readonly reads: Reading['reads'];
  readonly overvote?: 'skip' | 'exhaust' | undefined;
  readonly mostSkipped?: number | undefined;
  /** Votes a voter has where papers are marks, given the seats that the file names. */
  votesPerPaper(seatsInFile: number | null): number;
}

/** A file of ballots, read. */
export interface BallotFile {
  readonly layout: Layout;
  readonly title: string;
  readonly candidates: readonly string[];
  readonly seats: number | null;
  readonly withdrawn: readonly number[];
  readonly contents: BoxContents;
}

/**
 * How each layout reads papers unless the ballot's rules say otherwise. A paper marked rank by rank goes on past a rank
 * with two names and stops at two empty ranks in a row; a paper on which ranks were written beside the names is invalid
 * when a rank repeats or is left out.
 */
const USUAL: Readonly<Record<Layout, Pick<Reading, 'overvote' | 'mostSkipped' | 'blank'>>> = {
  blt: { overvote: 'skip', mostSkipped: 1, blank: 'set-aside' },
  'ranked-columns': { overvote: 'skip', mostSkipped: 1, blank: 'inactive' },
  'counted-ranks': { overvote: 'invalid', mostSkipped: 'invalid', blank: 'set-aside' },
  ranks: { overvote: 'invalid', mostSkipped: 'invalid', blank: 'set-aside' },
};

export function readingOf(layout: Layout, wish: ReadingWish, seats: number | null): Reading {
  const usual = USUAL[layout];
  return {
    reads: wish.reads,
    overvote: wish.overvote ?? usual.overvote,
    mostSkipped: wish.mostSkipped ?? usual.mostSkipped,
    blank: usual.blank,
    votesPerPaper: wish.votesPerPaper(seats),
  };
}
