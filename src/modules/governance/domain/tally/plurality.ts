import type { Election } from './election.ts';
import type { Tally } from './facts.ts';
import { mostVotes } from './most-votes.ts';

/**
 * Plurality: every voter has as many votes as there are seats, one for a name at most, and the most votes win. On a
 * ranked paper the first so many names are the votes (`readMarks` keeps no more of them).
 */
export function plurality(election: Election): Tally {
  return mostVotes(election);
}
