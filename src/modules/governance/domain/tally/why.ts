import { namesOf } from './document.ts';
import type { Election } from './election.ts';
import type { Action, ExcludeAction, Round, Tally, Tie } from './facts.ts';
import type { Wording } from './sentence.ts';

/** The sentences that say why a candidate has a seat or none; their texts stand in the module's messages. */
export type WhyKey =
  | 'tally.why.first'
  | 'tally.why.gained_surplus'
  | 'tally.why.gained_excluded'
  | 'tally.why.tie'
  | 'tally.why.spared'
  | 'tally.why.reached'
  | 'tally.why.reached_none'
  | 'tally.why.without_quota'
  | 'tally.why.passed_on'
  | 'tally.why.lowest'
  | 'tally.why.cannot_win'
  | 'tally.why.write_in'
  | 'tally.why.only_reserved'
  | 'tally.why.left_over'
  | 'tally.why.most'
  | 'tally.why.too_few'
  | 'tally.why.reserved'
  | 'tally.why.not_reserved'
  | 'tally.why.dropped'
  | 'tally.why.ahead'
  | 'tally.why.pair_lost'
  | 'tally.why.behind'
  | 'tally.why.withdrawn';

export interface WhySentence {
  readonly key: WhyKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What became of a candidate, and the way there, round by round. */
export interface Why {
  readonly candidate: number;
  readonly outcome: 'elected' | 'excluded' | 'not-elected' | 'withdrawn';
  readonly sentences: readonly WhySentence[];
  /** The one of `sentences` that says how it ended. */
  readonly verdict: WhySentence | null;
}

/** The sentences that end a candidate's way. */
const VERDICTS: ReadonlySet<WhyKey> = new Set([
  'tally.why.reached',
  'tally.why.reached_none',
  'tally.why.without_quota',
  'tally.why.lowest',
  'tally.why.cannot_win',
  'tally.why.write_in',
  'tally.why.only_reserved',
  'tally.why.left_over',
  'tally.why.most',
  'tally.why.too_few',
  'tally.why.reserved',
  'tally.why.not_reserved',
  'tally.why.dropped',
  'tally.why.behind',
  'tally.why.withdrawn',
]);

interface Told {
  readonly election: Election;
  readonly tally: Tally;
  readonly lotsArePublished: boolean;
  readonly wording: Wording;
}

/** Traces every candidate through the rounds. Each number is one that a round shows, or the difference of two. */
export function whys(election: Election, tally: Tally, lotsArePublished: boolean, wording: Wording): Why[] {
  const told = { election, tally, lotsArePublished, wording };
  return [...election.candidates.keys()].map((candidate) => {
    const sentences = sentencesOf(told, candidate);
    const verdict = sentences.findLast(({ key }) => VERDICTS.has(key)) ?? null;
    return { candidate, outcome: outcomeOf(told, candidate), sentences, verdict };
  });
}

function outcomeOf({ election, tally }: Told, candidate: number): Why['outcome'] {
  if (tally.winnersInOrderElected.includes(candidate)) return 'elected';
  if (election.withdrawn.includes(candidate)) return 'withdrawn';
  return tally.rounds.some((round) => round.excluded.includes(candidate)) ? 'excluded' : 'not-elected';
}

function sentencesOf(told: Told, candidate: number): WhySentence[] {
  if (told.election.withdrawn.includes(candidate)) return [{ key: 'tally.why.withdrawn', params: {} }];
  if (told.tally.pairs) return inPairs(told, candidate);
  const [only] = told.tally.rounds;
  return only?.action.kind === 'count' ? byVotes(told, candidate, only) : byRounds(told, candidate);
}

/** Rules of one round: the place in the list of votes decides, unless reserved seats do. */
function byVotes(told: Told, candidate: number, round: Round): WhySentence[] {
  const { election, wording } = told;
  const has = round.votes[candidate] ?? 0n;
  const standing = round.votes.filter((_, other) => other !== election.writeIn && !election.withdrawn.includes(other));
  const place = standing.filter((votes) => (votes ?? 0n) > has).length + 1;
  const params = { votes: wording.votes(has), place, seats: election.seats };
  const isElected = round.elected.includes(candidate);
  const ties = tieSentences(told, candidate, round.round);
  if (candidate === election.writeIn) return [{ key: 'tally.why.write_in', params: { ...params, round: 1 } }];
  if (isElected) return [{ key: place > election.seats ? 'tally.why.reserved' : 'tally.why.most', params }, ...ties];
  const passed = place <= election.seats && ties.length === 0;
  return [{ key: passed ? 'tally.why.not_reserved' : 'tally.why.too_few', params }, ...ties];
}

/** Rules that move votes: what the candidate began with, what came, and how it ended. */
function byRounds(told: Told, candidate: number): WhySentence[] {
  const { tally, wording } = told;
  const sentences: WhySentence[] = [];
  let before: bigint | null = null;
  for (const [place, round] of tally.rounds.entries()) {
    const has = round.votes[candidate] ?? null;
    if (place === 0 && has !== null) sentences.push({ key: 'tally.why.first', params: { votes: wording.votes(has) } });
    else if (has !== null && before !== null && has > before) {
      const gain = gainSentence(told, place, { gain: wording.votes(has - before), votes: wording.votes(has) });
      if (gain) sentences.push(gain);
    }
    sentences.push(...tieSentences(told, candidate, round.round));
    const end = endSentence(told, candidate, place, before);
    if (end) sentences.push(end);
    const { action } = round;
    if (action.kind === 'exclude' && action.spared.includes(candidate))
      sentences.push({ key: 'tally.why.spared', params: { round: round.round, names: listed(told, action.who) } });
    if (round.elected.includes(candidate)) return [...sentences, ...passedOn(told, candidate, place)];
    if (round.excluded.includes(candidate)) return sentences;
    before = has;
  }
  const left = { votes: wording.votes(before ?? 0n), seats: told.election.seats };
  return [...sentences, { key: 'tally.why.left_over', params: left }];
}

/** Scottish STV shows votes when a round's action is done, the other rules when it is taken. */
const isShownAfter = ({ tally }: Told): boolean => tally.rule === 'scottish-stv';

/** What moved the votes that the round at `place` shows first. */
function gainSentence(told: Told, place: number, gain: Readonly<Record<string, string>>): WhySentence | null {
  const round = told.tally.rounds[place];
  const cause = told.tally.rounds[isShownAfter(told) ? place : place - 1];
  if (!round || !cause) return null;
  const { action } = cause;
  const params = { ...gain, round: round.round };
  if (action.kind === 'exclude')
    return { key: 'tally.why.gained_excluded', params: { ...params, names: listed(told, action.who) } };
  const from = action.kind === 'surplus' ? [action.of] : cause.elected;
  return { key: 'tally.why.gained_surplus', params: { ...params, names: listed(told, from) } };
}

/** How the round at `place` ended it for the candidate; nothing where it goes on. */
function endSentence(told: Told, candidate: number, place: number, before: bigint | null): WhySentence | null {
  const round = told.tally.rounds[place];
  if (!round) return null;
  const { wording } = told;
  const votes = wording.votes(round.votes[candidate] ?? before ?? 0n);
  const quota = round.quota === null ? '' : wording.votes(round.quota);
  if (round.elected.includes(candidate)) {
    const isWithout = round.electedWithoutQuota.includes(candidate);
    const params = { round: round.round, votes, quota, seats: told.election.seats };
    return { key: isWithout ? 'tally.why.without_quota' : 'tally.why.reached', params };
  }
  const { action } = round;
  if (action.kind !== 'exclude' || !action.who.includes(candidate)) return null;
  const had = (isShownAfter(told) ? before : round.votes[candidate]) ?? action.votes;
  return { key: EXCLUSIONS[action.why], params: { round: round.round, votes: wording.votes(had), quota } };
}

const EXCLUSIONS: Readonly<Record<ExcludeAction['why'], WhyKey>> = {
  lowest: 'tally.why.lowest',
  'cannot-win': 'tally.why.cannot_win',
  'write-in': 'tally.why.write_in',
  'only-reserved-seats-left': 'tally.why.only_reserved',
};

/** What a winner had above the quota and passed on; nothing where the count ended before. */
function passedOn(told: Told, candidate: number, place: number): WhySentence[] {
  const { tally, wording } = told;
  const elected = tally.rounds[place];
  if (!elected) return [];
  const sentence = (surplus: bigint): WhySentence[] => [
    { key: 'tally.why.passed_on', params: { surplus: wording.votes(surplus) } },
  ];
  if (isShownAfter(told)) {
    const moved = tally.rounds
      .map((round): Action => round.action)
      .find((action) => action.kind === 'surplus' && action.of === candidate);
    return moved?.kind === 'surplus' ? sentence(moved.surplus) : [];
  }
  const surplus = (elected.votes[candidate] ?? 0n) - (elected.quota ?? 0n);
  return surplus > 0n && place < tally.rounds.length - 1 ? sentence(surplus) : [];
}

function tieSentences(told: Told, candidate: number, round: number): WhySentence[] {
  const ties = told.tally.ties.filter((tie) => tie.round === round && tie.among.includes(candidate));
  return ties.map((tie) => ({
    key: 'tally.why.tie',
    params: {
      round,
      others: listed(
        told,
        tie.among.filter((other) => other !== candidate),
      ),
      chosen: listed(told, [tie.chosen]),
      purpose: tie.purpose,
      by: groundOf(tie, told),
    },
  }));
}

const groundOf = (tie: Tie, { lotsArePublished }: Told): string =>
  tie.by === 'earlier-stage' ? 'stage' : lotsArePublished ? 'lot' : 'paper';

/** Schulze: whom the candidate beats, who beats the candidate, and who is ahead in the end. */
function inPairs(told: Told, candidate: number): WhySentence[] {
  const { election, tally, wording } = told;
  const { pairwise = [] } = tally.pairs ?? {};
  const { defaultOption } = election;
  const papers = (a: number, b: number): bigint => pairwise[a]?.[b] ?? 0n;
  const others = [...election.candidates.keys()].filter(
    (other) => other !== candidate && !election.withdrawn.includes(other),
  );
  const count = (votes: bigint): string => wording.votes(votes * 10n ** BigInt(tally.decimals));
  const beaten = others.filter((other) => papers(candidate, other) > papers(other, candidate));
  const lost = others.filter((other) => papers(other, candidate) > papers(candidate, other));
  const [winner] = tally.winnersInOrderElected;
  const sentences: WhySentence[] = [
    { key: 'tally.why.ahead', params: { count: beaten.length, others: others.length, names: listed(told, beaten) } },
    ...lost.map((other): WhySentence => {
      const params = { name: listed(told, [other]), lost: count(papers(other, candidate)) };
      return { key: 'tally.why.pair_lost', params: { ...params, won: count(papers(candidate, other)) } };
    }),
    ...tieSentences(told, candidate, tally.rounds.length),
  ];
  const isDropped = tally.rounds.some((round) => round.action.kind === 'drop' && round.excluded.includes(candidate));
  if (isDropped && defaultOption !== null)
    return [...sentences, { key: 'tally.why.dropped', params: { name: listed(told, [defaultOption]) } }];
  if (tally.winnersInOrderElected.includes(candidate))
    return [...sentences, { key: 'tally.why.reached_none', params: {} }];
  if (winner === undefined) return sentences;
  return [...sentences, { key: 'tally.why.behind', params: { name: listed(told, [winner]) } }];
}

const listed = ({ election, wording }: Told, candidates: readonly number[]): string =>
  wording.names(namesOf(election, candidates));
