import { decimalText } from './domain/tally/decimals.ts';
import type { Tally } from './domain/tally/facts.ts';
import { whys, type Why, type WhyKey } from './domain/tally/why.ts';
import type { TallyCase } from './tally-case.ts';
import type { TallySpeech } from './tally-document.ts';

/** Why a candidate has a seat or none, in sentences of one language. */
export interface WhyDocument {
  readonly name: string;
  readonly outcome: Why['outcome'];
  readonly sentences: readonly string[];
  /** The sentence that says how it ended. */
  readonly verdict: string;
}

/** The way of every candidate through a count, in the order of the papers; whoever shows it brings the texts. */
export function whyDocuments(
  { election, lotsArePublished }: TallyCase,
  tally: Tally,
  speech: Pick<TallySpeech, 'number' | 'names'>,
  say: (key: WhyKey, params: Readonly<Record<string, string | number>>) => string,
): WhyDocument[] {
  const wording = {
    votes: (units: bigint) => speech.number(decimalText(units, tally.decimals)),
    names: (list: readonly string[]) => speech.names(list),
  };
  return whys(election, tally, lotsArePublished, wording).map(({ candidate, outcome, sentences, verdict }) => ({
    name: election.candidates[candidate] ?? '',
    outcome,
    sentences: sentences.map(({ key, params }) => say(key, params)),
    verdict: verdict === null ? '' : say(verdict.key, verdict.params),
  }));
}
