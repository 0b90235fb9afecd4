import type { BallotGroup } from './election.ts';

/**
 * The table of the count: every paper lies on the pile of one candidate, or counts for nobody. Papers that say the same
 * move together, so each group has one place and one value per paper (whole units).
 */
export class Piles {
  readonly votes: bigint[];
  nonTransferable = 0n;
  readonly #groups: readonly BallotGroup[];
  readonly #piles: number[][];
  readonly #places: Uint32Array;
  readonly #values: bigint[];

  /** Deals every paper to its first candidate in `hopeful`, at `unit` units a paper. */
  constructor(groups: readonly BallotGroup[], candidates: number, unit: bigint, hopeful: ReadonlySet<number>) {
    this.#groups = groups;
    this.votes = Array.from({ length: candidates }, () => 0n);
    this.#piles = Array.from({ length: candidates }, () => []);
    this.#places = new Uint32Array(groups.length);
    this.#values = Array.from({ length: groups.length }, () => unit);
    for (const [index, group] of groups.entries()) this.#lay(index, group, 0, hopeful, group.weight * unit);
  }

  /** The votes on all piles. */
  total(): bigint {
    return this.votes.reduce((sum, votes) => sum + votes, 0n);
  }

  /**
   * Moves every paper of a candidate to the next one in `hopeful`, each at the value that `revalue` gives it. Answers
   * the votes that left the pile, those that found nobody included; the candidate's own votes are for the rule to set.
   */
  move(from: number, hopeful: ReadonlySet<number>, revalue: (value: bigint) => bigint): bigint {
    const known = new Map<bigint, bigint>();
    let moved = 0n;
    for (const index of this.#piles[from] ?? []) {
      const group = this.#groups[index];
      const value = this.#values[index];
      if (group === undefined || value === undefined) continue;
      let next = known.get(value);
      if (next === undefined) known.set(value, (next = revalue(value)));
      this.#values[index] = next;
      const votes = group.weight * next;
      moved += votes;
      this.#lay(index, group, (this.#places[index] ?? 0) + 1, hopeful, votes);
    }
    this.#piles[from] = [];
    return moved;
  }

  /** Moves an excluded candidate's papers at the value they have. */
  moveAll(from: number, hopeful: ReadonlySet<number>): void {
    this.move(from, hopeful, (value) => value);
    this.votes[from] = 0n;
  }

  #lay(index: number, group: BallotGroup, start: number, hopeful: ReadonlySet<number>, votes: bigint): void {
    for (let place = start; place < group.ranking.length; place += 1) {
      const candidate = group.ranking[place];
      if (candidate === undefined || !hopeful.has(candidate)) continue;
      this.#places[index] = place;
      this.#piles[candidate]?.push(index);
      this.votes[candidate] = (this.votes[candidate] ?? 0n) + votes;
      return;
    }
    this.nonTransferable += votes;
  }
}
