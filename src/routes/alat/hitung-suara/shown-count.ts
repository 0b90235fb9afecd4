import type { TallyDocument } from '#modules/governance/tally-document.ts';
import { tallySpeech } from '#modules/governance/tally-speech.ts';
import type { WhyDocument } from '#modules/governance/tally-why.ts';
import { differencesOf, type Difference } from './compare.ts';
import { drawFlow, type FlowDrawing } from './flow.ts';
import type { CountView, Counted, Speech, TypedValues } from './read-count.ts';

/** Everything that the page shows of what was sent. */
export interface ViewShown {
  readonly form: CountView['form'];
  readonly counts: readonly CountShown[];
  /** Whom the two rules treat differently; `null` where one rule counted. */
  readonly differences: readonly Difference[] | null;
  readonly packed: string;
  /** The options of the counts, for the file. */
  readonly options: TypedValues;
}

/** The fields that say how ballots are counted. */
const OPTIONS = new Set(['seats', 'reserve', 'lots', 'default-option', 'overvote', 'batch']);

/** What was sent and what came of it, as the page shows it. */
export function shownView({ form, counts, packed }: CountView, speech: Speech): ViewShown {
  const options = Object.fromEntries(
    Object.entries(form.values).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' && OPTIONS.has(name) ? [[name, value]] : [],
    ),
  );
  return {
    form,
    counts: counts.map((counted) => shownCount(counted, speech)),
    differences: differencesOf(counts, speech.t),
    packed,
    options,
  };
}

/** A candidate's votes in a round. */
export interface RoundRow {
  /** From 1, as in the picture. */
  readonly number: number;
  readonly name: string;
  readonly votes: string;
  /** Against the round before, with its sign; empty where nothing changed. */
  readonly change: string;
  readonly mark: 'elected' | 'excluded' | null;
}

export interface RoundShown {
  readonly round: number;
  readonly sentence: string;
  readonly rows: readonly RoundRow[];
  readonly nonTransferable: string;
}

/** A count as the page shows it. */
export interface CountShown {
  readonly rule: TallyDocument['rule'];
  readonly title: string;
  readonly winners: readonly string[];
  readonly seats: number;
  readonly ballots: string;
  readonly valid: string;
  readonly invalid: string;
  readonly quota: string;
  readonly findings: readonly { readonly sentence: string; readonly lines: string }[];
  readonly candidates: readonly string[];
  readonly whys: readonly WhyDocument[];
  readonly lots: readonly string[];
  readonly lotsPublished: boolean;
  readonly reserved: readonly { readonly names: string; readonly seats: number }[];
  readonly rounds: readonly RoundShown[];
  /** More than one round: where votes went. */
  readonly flow: FlowDrawing | null;
  /** Numbers of those elected in each round, for the picture. */
  readonly electedIn: readonly (readonly number[])[];
  /** One round: the votes as bars. */
  readonly bars: readonly {
    readonly label: string;
    readonly value: bigint;
    readonly words: string;
    readonly marked: boolean;
  }[];
  readonly pairs: { readonly rows: readonly (readonly number[])[]; readonly order: readonly string[] } | null;
}

/** More rounds than this are told in words alone. */
const MOST_DRAWN = 60;
/** More options than this make no table that a page holds. */
const MOST_PAIRED = 12;

/** Puts the document of a count into pictures and rows. Votes become floating point in the picture alone. */
export function shownCount({ document, whys }: Counted, speech: Speech): CountShown {
  const { number, names } = tallySpeech(speech.locale, speech.t);
  const { candidates, rounds, rule } = document;
  const last = rounds.at(-1);
  const drawn = rounds.length > 1 && rounds.length <= MOST_DRAWN;
  return {
    rule,
    title: document.title,
    winners: document.winnersInOrderElected,
    seats: document.seats,
    ballots: number(String(document.ballots)),
    valid: number(String(document.valid)),
    invalid: number(String(document.invalid)),
    quota: document.quota === null ? '' : number(document.quota),
    findings: document.findings.map(({ sentence, lines }) => ({
      sentence,
      lines: lines.length === 0 ? '' : speech.t('tally.page.lines', { count: lines.length, lines: lines.join(', ') }),
    })),
    candidates,
    whys,
    lots: document.lots,
    lotsPublished: document.lotsPublished,
    reserved: document.reserved.map(({ members, seats }) => ({ names: names(members), seats })),
    rounds: rounds.map((round, place) => roundShown(round, rounds[place - 1], candidates, number)),
    flow: drawn && rule !== 'schulze' ? drawFlow(rounds.map((round) => pilesOf(round, candidates))) : null,
    electedIn: rounds.map((round) => round.elected.map((name) => candidates.indexOf(name) + 1)),
    bars:
      rounds.length === 1 && last && rule !== 'schulze'
        ? candidates.flatMap((name) => {
            const votes = last.votes[name];
            if (votes === undefined) return [];
            const marked = document.winnersInOrderElected.includes(name);
            return [{ label: name, value: unitsOf(votes), words: number(votes), marked }];
          })
        : [],
    pairs:
      document.pairwise && candidates.length <= MOST_PAIRED
        ? { rows: document.pairwise, order: (document.order ?? []).map((equals) => equals.join(' = ')) }
        : null,
  };
}

type Round = TallyDocument['rounds'][number];

const pilesOf = ({ votes, nonTransferable }: Round, candidates: readonly string[]) => ({
  votes: candidates.map((name) => Number(votes[name] ?? 0)),
  exhausted: Number(nonTransferable),
});

function roundShown(
  round: Round,
  before: Round | undefined,
  candidates: readonly string[],
  number: (decimal: string) => string,
): RoundShown {
  const rows = candidates.flatMap((name, place): RoundRow[] => {
    const votes = round.votes[name];
    const earlier = before?.votes[name];
    if (votes === undefined || (isNothing(votes) && (earlier === undefined || isNothing(earlier)))) return [];
    const change = earlier === undefined ? '' : changeOf(earlier, votes, number);
    const mark = round.elected.includes(name) ? 'elected' : round.excluded.includes(name) ? 'excluded' : null;
    return [{ number: place + 1, name, votes: number(votes), change, mark }];
  });
  const { sentence, nonTransferable } = round;
  return {
    round: round.round,
    sentence,
    rows,
    nonTransferable: isNothing(nonTransferable) ? '' : number(nonTransferable),
  };
}

const isNothing = (votes: string): boolean => !/[1-9]/u.test(votes);

/** The difference of two decimal texts of the same precision, with its sign. */
function changeOf(before: string, after: string, number: (decimal: string) => string): string {
  const difference = unitsOf(after) - unitsOf(before);
  if (difference === 0n) return '';
  const decimals = after.split('.')[1]?.length ?? 0;
  const digits = String(difference < 0n ? -difference : difference).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return `${difference < 0n ? '−' : '+'}${number(text)}`;
}

const unitsOf = (decimal: string): bigint => BigInt(decimal.replace('.', ''));
