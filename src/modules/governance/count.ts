import * as z from 'zod';
import { reject } from '#platform/registry/outcome.ts';
import { sumOfVotes, type TypedGroupCount } from './domain/plenary.ts';
import type { Votes } from './model.ts';

/** Refusals of a count that cannot be. */
export const COUNT_REFUSALS = [
  'governance.negative_votes',
  'governance.more_votes_than_present',
  'governance.more_votes_than_group',
  'governance.count_by_group',
  'governance.count_missing',
  'governance.no_groups_here',
  'governance.no_such_group',
  'governance.group_twice',
] as const;

/** The counts of a plenary, group by group; a group that is not named said nothing. */
export const groupCountsField = z
  .array(
    z.strictObject({
      group: z.string().max(100),
      votesFor: z.int().min(0).default(0),
      votesAgainst: z.int().min(0).default(0),
      votesAbstain: z.int().min(0).default(0),
    }),
  )
  .min(1)
  .max(100);

interface Counted {
  readonly votesFor?: number | undefined;
  readonly votesAgainst: number;
  readonly votesAbstain: number;
}

/** Votes as they were counted, all at once or by group; with groups `votes` is their sum. */
export function countOf(counted: Counted & { readonly groups?: z.output<typeof groupCountsField> | undefined }): {
  readonly votes: Votes;
  readonly groups?: readonly TypedGroupCount[];
} {
  if (!counted.groups) return { votes: votesOf(counted) };
  const groups = counted.groups.map(({ group, ...votes }) => ({ group, votes: votesOf(votes) }));
  return { groups, votes: sumOfVotes(groups.map((each) => each.votes)) };
}

function votesOf({ votesFor, votesAgainst, votesAbstain }: Counted): Votes {
  if (votesFor === undefined) return reject('governance.count_missing', {}, { path: 'votesFor' });
  return { for: votesFor, against: votesAgainst, abstain: votesAbstain };
}
