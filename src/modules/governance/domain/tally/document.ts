import { decimalText } from './decimals.ts';
import type { Election } from './election.ts';
import type { Round, Tally } from './facts.ts';

/** One round as a program reads it: names and decimal strings. */
export interface RoundDocument {
  readonly round: number;
  readonly action: string;
  readonly quota: string | null;
  readonly votes: Readonly<Record<string, string>>;
  readonly nonTransferable: string;
  readonly lostToRounding: string;
  readonly elected: readonly string[];
  readonly excluded: readonly string[];
  readonly optional?: true;
}

export interface TieDocument {
  readonly round: number;
  readonly among: readonly string[];
  readonly by: 'earlier-stage' | 'lot';
  readonly chosen: string;
  readonly purpose: 'elect' | 'transfer' | 'exclude';
}

/** The names of candidates. */
export function namesOf(election: Election, candidates: readonly number[]): string[] {
  return candidates.map((candidate) => election.candidates[candidate] ?? '');
}

/** The rounds of a tally, in the words that published counts use. */
export function roundDocuments(election: Election, tally: Tally): RoundDocument[] {
  return tally.rounds.map((round) => ({
    round: round.round,
    action: actionText(election, round),
    quota: round.quota === null ? null : decimalText(round.quota, tally.decimals),
    votes: votesByName(election, round, tally.decimals),
    nonTransferable: decimalText(round.nonTransferable, tally.decimals),
    lostToRounding: decimalText(round.lostToRounding, tally.decimals),
    elected: namesOf(election, round.elected),
    excluded: namesOf(election, round.excluded),
    ...(round.optional ? { optional: true as const } : {}),
  }));
}

export function tieDocuments(election: Election, tally: Tally): TieDocument[] {
  return tally.ties.map(({ round, among, by, chosen, purpose }) => ({
    round,
    among: namesOf(election, among),
    by,
    chosen: election.candidates[chosen] ?? '',
    purpose,
  }));
}

function votesByName(election: Election, round: Round, decimals: number): Record<string, string> {
  const listed = round.votes.flatMap((votes, candidate): [string, string][] =>
    votes === null ? [] : [[election.candidates[candidate] ?? '', decimalText(votes, decimals)]],
  );
  return Object.fromEntries(listed);
}

/** The action in the words of the published counts: Meek's elects and defeats, the others elect and exclude. */
function actionText(election: Election, round: Round): string {
  const { action } = round;
  const isMeek = election.rule === 'meek';
  const list = (candidates: readonly number[]): string => namesOf(election, candidates).join(', ');
  switch (action.kind) {
    case 'first-preferences':
      return 'First preferences';
    case 'surplus':
      return `Surplus of ${list([action.of])}`;
    case 'exclude':
      return `${isMeek ? 'defeat' : 'Exclusion of'} ${list(action.who)}`;
    case 'elect':
      return `${isMeek ? 'elect' : 'Election of'} ${list(round.elected)}`;
    case 'count':
      return 'Count of votes';
    case 'drop':
      return `Comparison with ${list([action.defaultOption])}`;
    case 'compare':
      return 'Strongest paths';
  }
}
