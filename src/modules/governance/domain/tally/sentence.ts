import type { Election } from './election.ts';
import type { ExcludeAction, Round, Tally, Tie } from './facts.ts';
import { namesOf } from './document.ts';

/** The sentences of a count; their texts stand in the module's messages. */
export type RoundSentenceKey =
  | 'tally.round.first_preferences'
  | 'tally.round.surplus'
  | 'tally.round.exclude_lowest'
  | 'tally.round.exclude_cannot_win'
  | 'tally.round.exclude_write_in'
  | 'tally.round.exclude_only_reserved'
  | 'tally.round.elect'
  | 'tally.round.elect_without_quota'
  | 'tally.round.count'
  | 'tally.round.drop'
  | 'tally.round.compare';

export interface RoundSentence {
  readonly key: RoundSentenceKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** How a language writes votes and lists of names. */
export interface Wording {
  votes(units: bigint): string;
  names(names: readonly string[]): string;
}

/** One plain sentence for a round: what was done, to whom, who has a seat now, and what broke a tie. */
export function roundSentence(
  election: Election,
  tally: Tally,
  round: Round,
  lotsArePublished: boolean,
  wording: Wording,
): RoundSentence {
  const list = (candidates: readonly number[]): string => wording.names(namesOf(election, candidates));
  const reached = round.elected.filter((winner) => !round.electedWithoutQuota.includes(winner));
  const common = {
    quota: round.quota === null ? '' : wording.votes(round.quota),
    reachedCount: reached.length,
    reached: list(reached),
    withoutQuotaCount: round.electedWithoutQuota.length,
    withoutQuota: list(round.electedWithoutQuota),
    tie: tieBrokenBy(tally.ties, round.round, lotsArePublished),
  };
  const { action } = round;
  switch (action.kind) {
    case 'first-preferences':
      return { key: 'tally.round.first_preferences', params: common };
    case 'surplus':
      return {
        key: 'tally.round.surplus',
        params: { ...common, name: list([action.of]), surplus: wording.votes(action.surplus) },
      };
    case 'exclude':
      return { key: exclusionKey(action), params: { ...common, ...exclusionParams(action, list, wording) } };
    case 'elect':
      return { key: reached.length > 0 ? 'tally.round.elect' : 'tally.round.elect_without_quota', params: common };
    case 'count':
      return { key: 'tally.round.count', params: { ...common, reserve: action.reserveDecided ? 'yes' : 'no' } };
    case 'drop':
      return {
        key: 'tally.round.drop',
        params: {
          ...common,
          droppedCount: action.who.length,
          dropped: list(action.who),
          defaultOption: list([action.defaultOption]),
        },
      };
    case 'compare':
      return { key: 'tally.round.compare', params: common };
  }
}

function exclusionKey({ why }: ExcludeAction): RoundSentenceKey {
  switch (why) {
    case 'lowest':
      return 'tally.round.exclude_lowest';
    case 'cannot-win':
      return 'tally.round.exclude_cannot_win';
    case 'write-in':
      return 'tally.round.exclude_write_in';
    case 'only-reserved-seats-left':
      return 'tally.round.exclude_only_reserved';
  }
}

function exclusionParams(
  action: ExcludeAction,
  list: (candidates: readonly number[]) => string,
  wording: Wording,
): Record<string, string | number> {
  return {
    names: list(action.who),
    votes: wording.votes(action.votes),
    sparedCount: action.spared.length,
    spared: list(action.spared),
  };
}

/** What broke the round's ties; the weakest ground of several. */
function tieBrokenBy(ties: readonly Tie[], round: number, lotsArePublished: boolean): string {
  const here = ties.filter((tie) => tie.round === round);
  if (here.length === 0) return 'none';
  if (here.every((tie) => tie.by === 'earlier-stage')) return 'stage';
  return lotsArePublished ? 'lot' : 'paper';
}
