import { ok, refusal, refused, type Result } from '#kernel/result.ts';
import { RULES, type Election, type ElectionProblem, type RuleName } from './domain/tally/election.ts';
import type { BallotFile } from './tally-file/ballots.ts';
import { candidateNamed, candidatesListed, reserveOf } from './tally-file/option-names.ts';
import type { FileProblem } from './tally-file/problem.ts';
import { readBallotFile } from './tally-file/read.ts';

/** What a ballot's definition says besides its papers, as a person writes it. */
export interface TallyOptions {
  readonly rule: RuleName;
  readonly seats?: number | undefined;
  /** Reserves as `A,B,C:2`. */
  readonly reserves: readonly string[];
  readonly defaultOption?: string | undefined;
  readonly overvote?: 'skip' | 'exhaust' | undefined;
  readonly mostSkipped?: number | undefined;
  readonly writeIn?: string | undefined;
  readonly batch: boolean;
  /** The drawn order as `C,A,B`: the earlier prevails. */
  readonly lots?: string | undefined;
  readonly decimals?: number | undefined;
}

/** An election as it was read from a file: what is counted, and what was found while reading. */
export interface TallyCase {
  readonly election: Election;
  readonly file: BallotFile;
  /** Whether `election.lots` were given; else they are the order of the candidates. */
  readonly lotsArePublished: boolean;
}

export type CaseProblem = FileProblem | ElectionProblem | 'tally.seats_missing';

/** How files of ranked columns name the pile of undeclared write-ins. */
const USUAL_WRITE_IN = 'UWI';
/** Names by which the last column of counted ranks is known to be the default option. */
const USUAL_DEFAULT_OPTIONS = new Set(['none of the above', 'kotak kosong']);

/** Reads the papers and the options of an election into what can be counted; refuses what it would have to guess. */
export function readTallyCase(bytes: Uint8Array, options: TallyOptions): Result<TallyCase, CaseProblem> {
  const traits = RULES[options.rule];
  const seatsFor = (inFile: number | null): number => options.seats ?? (traits.fillsOneSeat ? 1 : (inFile ?? 1));
  const read = readBallotFile(bytes, {
    reads: traits.reads,
    votesPerPaper: (inFile) => (options.rule === 'approval' ? Number.POSITIVE_INFINITY : seatsFor(inFile)),
    overvote: options.overvote,
    mostSkipped: options.mostSkipped,
  });
  if (!read.ok) return read;
  const file = read.value;
  if (traits.needsSeats && options.seats === undefined && file.seats === null)
    return refused(refusal('tally.seats_missing', { rule: options.rule }, { path: 'seats' }));
  const named = namedOptions(file, options);
  if (!named.ok) return named;
  const election: Election = {
    rule: options.rule,
    candidates: file.candidates,
    seats: seatsFor(file.seats),
    groups: file.contents.groups,
    withdrawn: file.withdrawn,
    batch: options.batch,
    decimals: options.decimals ?? traits.decimals,
    ...named.value,
  };
  return ok({ election, file, lotsArePublished: options.lots !== undefined });
}

type Named = Pick<Election, 'lots' | 'reserves' | 'writeIn' | 'defaultOption'>;

function namedOptions(file: BallotFile, options: TallyOptions): Result<Named, FileProblem> {
  const { candidates } = file;
  const lots = candidatesListed(options.lots, candidates, 'lots');
  if (!lots.ok) return lots;
  const reserves: Election['reserves'][number][] = [];
  for (const text of options.reserves) {
    const reserve = reserveOf(text, candidates, 'reserve');
    if (!reserve.ok) return reserve;
    reserves.push(reserve.value);
  }
  const writeIn = writeInOf(file, options);
  if (!writeIn.ok) return writeIn;
  const defaultOption = defaultOptionOf(file, options);
  if (!defaultOption.ok) return defaultOption;
  const unlisted = [...candidates.keys()].filter((candidate) => !lots.value.includes(candidate));
  return ok({
    lots: [...lots.value, ...unlisted],
    reserves,
    writeIn: writeIn.value,
    defaultOption: defaultOption.value,
  });
}

/** In ranked columns nobody may have written anything in, so the name need not occur. */
function writeInOf(file: BallotFile, options: TallyOptions): Result<number | null, FileProblem> {
  if (file.layout !== 'ranked-columns')
    return options.writeIn === undefined ? ok(null) : candidateNamed(options.writeIn, file.candidates, 'write-in');
  const candidate = file.candidates.indexOf(options.writeIn ?? USUAL_WRITE_IN);
  return ok(candidate < 0 ? null : candidate);
}

function defaultOptionOf(file: BallotFile, options: TallyOptions): Result<number | null, FileProblem> {
  if (options.defaultOption !== undefined)
    return candidateNamed(options.defaultOption, file.candidates, 'default-option');
  const last = file.candidates.length - 1;
  const isUsual = USUAL_DEFAULT_OPTIONS.has(file.candidates[last]?.toLowerCase() ?? '');
  return ok(options.rule === 'schulze' && file.layout === 'counted-ranks' && isUsual ? last : null);
}
