import type { Election } from './election.ts';
import type { Tally } from './facts.ts';
import { mostVotes } from './most-votes.ts';

/** Approval: every name on a paper is one vote, however many a voter writes, and the most votes win. */
export function approval(election: Election): Tally {
  return mostVotes(election);
}
