import type { BallotGroup } from './election.ts';
import { FINDINGS, readPaper, type Finding, type Rank, type Reading } from './paper.ts';

/** What came out of the box. */
export interface BoxContents {
  readonly groups: readonly BallotGroup[];
  /** All papers, whatever they say. */
  readonly ballots: bigint;
  /** Papers that stand in `findings`, by what was found; a paper may be found twice. Only what occurs. */
  readonly findings: ReadonlyMap<Finding, bigint>;
  /** The first lines of the file on which each was found. */
  readonly findingLines: ReadonlyMap<Finding, readonly number[]>;
}

/** Lines that are named for a finding; the others are counted. */
const MOST_LINES = 20;

/** Sets the levels apart in a group's key; no candidate has this number. */
const END_OF_RANKING = 0xffff;

/** Takes papers one by one and keeps those that say the same as one group with a number. */
export class BallotBox {
  readonly #reading: Reading;
  readonly #groups = new Map<string, { weight: bigint; ranking: readonly number[]; levelEnds?: readonly number[] }>();
  readonly #findings = new Map<Finding, bigint>();
  readonly #lines = new Map<Finding, number[]>();
  #ballots = 0n;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  get ballots(): bigint {
    return this.#ballots;
  }

  /** Puts in `weight` papers that say this; `line` is where the file says so. */
  add(weight: bigint, ranks: readonly Rank[], line: number): void {
    const { paper, findings } = readPaper(ranks, this.#reading);
    for (const finding of findings) {
      this.#findings.set(finding, (this.#findings.get(finding) ?? 0n) + weight);
      const lines = this.#lines.get(finding) ?? [];
      if (lines.length < MOST_LINES) this.#lines.set(finding, [...lines, line]);
    }
    if (paper) this.#lay(weight, paper.ranking, paper.levelEnds);
    this.#ballots += weight;
  }

  /** Puts in `weight` papers with these names one after the other, none twice: the plain case, without the detour. */
  addPlain(weight: bigint, names: readonly number[], line: number): void {
    if (names.length === 0 || this.#reading.reads === 'marks') {
      const ranks = names.map((name) => ({ names: [name], emptyBefore: 0 }));
      return this.add(weight, ranks, line);
    }
    this.#lay(weight, names);
    this.#ballots += weight;
  }

  /** Empties the box; candidates get the numbers that `renumbered` gives them (a reader may meet names out of order). */
  open(renumbered?: (candidate: number) => number): BoxContents {
    const groups = [...this.#groups.values()];
    if (renumbered) for (const group of groups) group.ranking = group.ranking.map(renumbered);
    const found = FINDINGS.flatMap((kind): [Finding, bigint][] => {
      const papers = this.#findings.get(kind);
      return papers === undefined ? [] : [[kind, papers]];
    });
    this.#groups.clear();
    return { groups, ballots: this.#ballots, findings: new Map(found), findingLines: this.#lines };
  }

  #lay(weight: bigint, ranking: readonly number[], levelEnds?: readonly number[]): void {
    let key = String.fromCharCode(...ranking);
    if (levelEnds) key += String.fromCharCode(END_OF_RANKING, ...levelEnds);
    const group = this.#groups.get(key);
    if (group) group.weight += weight;
    else this.#groups.set(key, levelEnds ? { weight, ranking, levelEnds } : { weight, ranking });
  }
}
