import type { Instant } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';

/** An idea as it stands on the board. */
export interface Idea {
  readonly id: Id;
  readonly text: string;
  readonly personId: Id;
  readonly writtenAt: Instant;
  readonly groupId: Id | null;
  /** Everybody who gives it a vote now. */
  readonly voters: readonly Id[];
}

export interface IdeaGroup {
  readonly id: Id;
  readonly name: string;
}

/** An idea in its place in the result. */
export interface RankedIdea extends Idea {
  readonly votes: number;
  /** 1 for the idea with most votes; ideas with equally many share a rank. */
  readonly rank: number;
  readonly groupName: string | null;
}

/**
 * The result: groups by the votes of all their ideas, then the ideas of a group by their own votes; equal ones in the order of
 * coming, ideas without a group last. Only votes of those who found now count: who left has none.
 */
export function rankIdeas(
  ideas: readonly Idea[],
  groups: readonly IdeaGroup[],
  founders: ReadonlySet<Id>,
): readonly RankedIdea[] {
  const counted = ideas.map((idea) => ({ idea, votes: idea.voters.filter((voter) => founders.has(voter)).length }));
  const votesOf = (groupId: Id | null): number =>
    counted.filter(({ idea }) => idea.groupId === groupId).reduce((sum, { votes }) => sum + votes, 0);
  const places = new Map(
    groups
      .map((group, order) => ({ group, order, votes: votesOf(group.id) }))
      .sort((a, b) => b.votes - a.votes || a.order - b.order)
      .map(({ group }, place) => [group.id, { place, name: group.name }] as const),
  );
  const placeOf = (idea: Idea) => (idea.groupId === null ? undefined : places.get(idea.groupId));
  const orderOf = (idea: Idea): number => placeOf(idea)?.place ?? groups.length;
  return counted
    .map(({ idea, votes }) => ({
      ...idea,
      votes,
      rank: 1 + counted.filter((other) => other.votes > votes).length,
      groupName: placeOf(idea)?.name ?? null,
    }))
    .sort((a, b) => orderOf(a) - orderOf(b) || b.votes - a.votes || (a.id < b.id ? -1 : 1));
}

/** How many votes a founder has left: those on ideas that were taken back are free again. Never below zero. */
export function votesLeft(ideas: readonly Idea[], personId: Id, votesEach: number): number {
  return Math.max(0, votesEach - ideas.filter((idea) => idea.voters.includes(personId)).length);
}
