import { assert, required } from '#kernel/assert.ts';
import { firstContenders, type Election } from './election.ts';
import type { ExcludeAction, PairwiseFacts, Round, Tally, Tie } from './facts.ts';
import { excludable, isElectable, type SeatState } from './reserve.ts';
import { outermost, pick } from './tie.ts';

type RoundRecord = Pick<Round, 'action' | 'quota' | 'votes' | 'nonTransferable'> &
  Partial<Pick<Round, 'lostToRounding' | 'elected' | 'electedWithoutQuota' | 'excluded' | 'optional'>>;

/** The minutes of a running count: who is still in, who has a seat, what each round showed, how each tie was broken. */
export class Count implements SeatState {
  readonly election: Election;
  /** Continuing candidates: neither elected nor excluded. */
  readonly hopeful: Set<number>;
  readonly winners: number[] = [];
  readonly #rounds: Round[] = [];
  readonly #ties: Tie[] = [];

  constructor(election: Election) {
    this.election = election;
    this.hopeful = firstContenders(election);
  }

  get reserves(): Election['reserves'] {
    return this.election.reserves;
  }

  get seatsLeft(): number {
    return this.election.seats - this.winners.length;
  }

  /** The number of the round that is being held. */
  get round(): number {
    return this.#rounds.length + 1;
  }

  /** Whether the candidates left are no more than the seats left, so that all of them are elected. */
  get isUncontested(): boolean {
    return this.hopeful.size <= this.seatsLeft;
  }

  /**
   * Gives seats to these candidates, the most votes first, as far as seats are open to them. Answers who got one. Equals
   * who all get a seat are no tie: only their order is decided.
   */
  fillSeats(candidates: readonly number[], votes: readonly bigint[]): number[] {
    const elected: number[] = [];
    let waiting = [...candidates];
    let undecided: Tie[] = [];
    for (;;) {
      const open = waiting.filter((candidate) => isElectable(this, candidate));
      if (open.length === 0) return elected;
      const among = outermost(open, 'highest', votes).toSorted((a, b) => a - b);
      const { chosen, by } = this.#pick(among, 'highest');
      undecided = among.length === 1 ? [] : [...undecided, { round: this.round, among, chosen, purpose: 'elect', by }];
      this.#elect(chosen);
      elected.push(chosen);
      waiting = open.filter((candidate) => candidate !== chosen);
      if (among.every((candidate) => candidate === chosen || isElectable(this, candidate))) continue;
      this.#ties.push(...undecided);
      undecided = [];
    }
  }

  /** Elects the hopeful who have the quota. */
  electReaching(quota: bigint, votes: readonly bigint[]): number[] {
    const reaching = [...this.hopeful].filter(
      (candidate) => candidate !== this.election.writeIn && (votes[candidate] ?? 0n) >= quota,
    );
    return this.fillSeats(reaching, votes);
  }

  /** Elects all who are left, when they are no more than the seats. */
  electRemaining(votes: readonly bigint[]): number[] {
    return this.isUncontested ? this.fillSeats([...this.hopeful], votes) : [];
  }

  /** Gives a seat to one of these equals; a tie is recorded. */
  electOne(equals: readonly number[]): number {
    const chosen = this.#decide(equals, 'highest', 'elect');
    this.#elect(chosen);
    return chosen;
  }

  /** The one of `candidates` with the most votes; a tie is recorded. */
  highest(candidates: readonly number[], votes: readonly bigint[], purpose: Tie['purpose']): number {
    return this.#decide(outermost(candidates, 'highest', votes), 'highest', purpose);
  }

  /** Excludes the one with the fewest votes among those who may be excluded, and tells why it is that one. */
  excludeLowest(votes: readonly bigint[], isTied?: (lowest: bigint, other: bigint) => boolean): ExcludeAction {
    const { candidates, doomed } = excludable(this, this.hopeful);
    let lowest = outermost(candidates, 'lowest', votes);
    const least = votes[required(lowest[0], 'nobody may be excluded')] ?? 0n;
    if (isTied) lowest = candidates.filter((candidate) => isTied(least, votes[candidate] ?? 0n));
    // A rule with its own notion of a tie (Meek) goes to the lots at once.
    const chosen = this.#decide(lowest, 'lowest', 'exclude', isTied !== undefined);
    const has = votes[chosen] ?? 0n;
    this.hopeful.delete(chosen);
    return {
      kind: 'exclude',
      who: [chosen],
      why: doomed ? 'only-reserved-seats-left' : 'lowest',
      votes: has,
      spared: doomed || this.reserves.length === 0 ? [] : this.#below(has, votes),
    };
  }

  exclude(candidates: readonly number[]): void {
    for (const candidate of candidates) assert(this.hopeful.delete(candidate), 'excluded a candidate who is not in');
  }

  record(facts: RoundRecord): void {
    this.#rounds.push({
      lostToRounding: 0n,
      elected: [],
      electedWithoutQuota: [],
      excluded: facts.action.kind === 'exclude' ? facts.action.who : [],
      optional: false,
      ...facts,
      round: this.round,
      votes: [...facts.votes],
    });
  }

  close(pairs: PairwiseFacts | null = null): Tally {
    const { rule, decimals } = this.election;
    const quota = this.#rounds.at(-1)?.quota ?? null;
    return {
      rule,
      decimals,
      quota,
      winnersInOrderElected: this.winners,
      ties: this.#ties,
      rounds: this.#rounds,
      pairs,
    };
  }

  #below(has: bigint, votes: readonly bigint[]): number[] {
    return [...this.hopeful].filter((candidate) => (votes[candidate] ?? 0n) < has);
  }

  #elect(candidate: number): void {
    this.hopeful.delete(candidate);
    this.winners.push(candidate);
  }

  #pick(tied: readonly number[], end: 'highest' | 'lowest', byLot = false): ReturnType<typeof pick> {
    const history = byLot ? [] : this.#rounds.map((round) => round.votes);
    return pick(tied, end, history, this.election.lots);
  }

  #decide(tied: readonly number[], end: 'highest' | 'lowest', purpose: Tie['purpose'], byLot = false): number {
    if (tied.length === 1) return required(tied[0], 'a tie of one');
    const { chosen, by } = this.#pick(tied, end, byLot);
    this.#ties.push({ round: this.round, among: tied.toSorted((a, b) => a - b), chosen, purpose, by });
    return chosen;
  }
}
