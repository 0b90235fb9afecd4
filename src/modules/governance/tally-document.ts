import { decimalText } from './domain/tally/decimals.ts';
import {
  namesOf,
  roundDocuments,
  tieDocuments,
  type RoundDocument,
  type TieDocument,
} from './domain/tally/document.ts';
import { RULES, validPapers, type RuleName } from './domain/tally/election.ts';
import type { Tally } from './domain/tally/facts.ts';
import type { Finding } from './domain/tally/paper.ts';
import { roundSentence, type RoundSentence, type Wording } from './domain/tally/sentence.ts';
import type { TallyCase } from './tally-case.ts';

/** A tally as it leaves the process: the shape that the command line and the public page answer. */
export interface TallyDocument {
  readonly rule: RuleName;
  readonly title: string;
  readonly candidates: readonly string[];
  readonly seats: number;
  readonly ballots: number;
  readonly valid: number;
  readonly invalid: number;
  readonly quota: string | null;
  readonly winnersInOrderElected: readonly string[];
  readonly ties: readonly TieDocument[];
  readonly rounds: readonly (RoundDocument & { readonly sentence: string })[];
  readonly pairwise?: readonly (readonly number[])[];
  readonly order?: readonly (readonly string[])[];
  readonly beatDefault?: readonly string[];
  readonly defaultOption?: string | null;
  readonly withdrawn: readonly string[];
  readonly reserved: readonly { readonly members: readonly string[]; readonly seats: number }[];
  /** The order that decides ties, the earlier prevails; published with `--lots`, else the order of the candidates. */
  readonly lots: readonly string[];
  readonly lotsPublished: boolean;
  /** What was found on the papers, with the number of papers. */
  readonly findings: readonly FindingDocument[];
}

export interface FindingDocument {
  readonly kind: Finding | 'write-in' | 'seats-in-file';
  readonly papers: number;
  /** The first lines of the file that say so. */
  readonly lines: readonly number[];
  readonly sentence: string;
}

/** How one language says what the count says. */
export interface TallySpeech extends Omit<Wording, 'votes'> {
  /** A number of votes, given as a decimal text. */
  number(decimal: string): string;
  round(sentence: RoundSentence): string;
  finding(kind: FindingDocument['kind'], params: Readonly<Record<string, string | number>>): string;
}

/** The document of a count: every number exact, every round with its sentence, in the order that the interface fixes. */
export function tallyDocument(counted: TallyCase, tally: Tally, speech: TallySpeech): TallyDocument {
  const { election, file, lotsArePublished } = counted;
  const ballots = Number(file.contents.ballots);
  const valid = Number(validPapers(election));
  const names = (candidates: readonly number[]): string[] => namesOf(election, candidates);
  const wording: Wording = {
    votes: (units) => speech.number(decimalText(units, tally.decimals)),
    names: (list) => speech.names(list),
  };
  const rounds = roundDocuments(election, tally);
  return {
    rule: tally.rule,
    title: file.title,
    candidates: election.candidates,
    seats: election.seats,
    ballots,
    valid,
    invalid: ballots - valid,
    quota: tally.quota === null ? null : decimalText(tally.quota, tally.decimals),
    winnersInOrderElected: names(tally.winnersInOrderElected),
    ties: tieDocuments(election, tally),
    rounds: tally.rounds.flatMap((round, place) => {
      const document = rounds[place];
      const sentence = speech.round(roundSentence(election, tally, round, lotsArePublished, wording));
      return document ? [{ ...document, sentence }] : [];
    }),
    ...pairsDocument(counted, tally),
    withdrawn: names(election.withdrawn),
    reserved: election.reserves.map(({ members, seats }) => ({ members: names(members), seats })),
    lots: names(election.lots),
    lotsPublished: lotsArePublished,
    findings: findingDocuments(counted, speech),
  };
}

function pairsDocument(
  { election }: TallyCase,
  { pairs }: Tally,
): Pick<TallyDocument, 'pairwise' | 'order' | 'beatDefault' | 'defaultOption'> {
  if (!pairs) return {};
  const { defaultOption } = election;
  return {
    // Papers fit a whole number that JSON carries exactly; the reader refuses more.
    pairwise: pairs.pairwise.map((row) => row.map(Number)),
    order: pairs.order.map((equals) => namesOf(election, equals)),
    beatDefault: namesOf(election, pairs.beatDefault),
    defaultOption: defaultOption === null ? null : (election.candidates[defaultOption] ?? ''),
  };
}

function findingDocuments({ election, file }: TallyCase, speech: TallySpeech): FindingDocument[] {
  const found: [FindingDocument['kind'], bigint][] = [...file.contents.findings];
  const { writeIn } = election;
  let writtenIn = 0n;
  for (const { ranking, weight } of election.groups)
    if (writeIn !== null && ranking.includes(writeIn)) writtenIn += weight;
  if (writtenIn > 0n) found.push(['write-in', writtenIn]);
  const documents = found.map(([kind, papers]): FindingDocument => {
    const sentence = speech.finding(kind, { papers: speech.number(String(papers)) });
    const lines = kind === 'write-in' || kind === 'seats-in-file' ? [] : (file.contents.findingLines.get(kind) ?? []);
    return { kind, papers: Number(papers), lines, sentence };
  });
  if (file.seats !== null && file.seats !== election.seats && RULES[election.rule].fillsOneSeat) {
    const kind = 'seats-in-file';
    documents.push({ kind, papers: 0, lines: [], sentence: speech.finding(kind, { seats: file.seats }) });
  }
  return documents;
}
