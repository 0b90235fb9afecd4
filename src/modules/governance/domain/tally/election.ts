import { refusal, type Refusal } from '#kernel/result.ts';

/** The counting rules, by the names that bylaws, ballots and the command line use. */
export const RULE_NAMES = [
  'plurality',
  'approval',
  'irv',
  'scottish-stv',
  'meek',
  'wigm',
  'schulze',
  'stv-dynamic',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** What sets one rule apart from another before a single vote is counted. */
export interface RuleTraits {
  /** What a paper says: marks without order, a strict ranking, or a ranking that may hold equals. */
  readonly reads: 'marks' | 'ranking' | 'levels';
  /** Digits after the point of every vote, unless the bylaws say otherwise. */
  readonly decimals: number;
  readonly fillsOneSeat: boolean;
  /** Whether the number of seats must be said, because the rule is made for several. */
  readonly needsSeats: boolean;
  readonly allowsReserve: boolean;
  readonly allowsBatch: boolean;
  /** Whether the pile of undeclared write-ins is counted first and then excluded; else papers pass over it at once. */
  readonly countsWriteIns: boolean;
}

const several = {
  fillsOneSeat: false,
  needsSeats: true,
  allowsReserve: true,
  allowsBatch: false,
  countsWriteIns: false,
};

export const RULES: Readonly<Record<RuleName, RuleTraits>> = {
  plurality: { ...several, reads: 'marks', decimals: 0, needsSeats: false, countsWriteIns: true },
  approval: { ...several, reads: 'marks', decimals: 0, needsSeats: false, countsWriteIns: true },
  irv: {
    reads: 'ranking',
    decimals: 0,
    fillsOneSeat: true,
    needsSeats: false,
    allowsReserve: false,
    allowsBatch: true,
    countsWriteIns: true,
  },
  'scottish-stv': { ...several, reads: 'ranking', decimals: 5 },
  meek: { ...several, reads: 'ranking', decimals: 9 },
  wigm: { ...several, reads: 'ranking', decimals: 4, allowsBatch: true, countsWriteIns: true },
  schulze: { ...several, reads: 'levels', decimals: 0, needsSeats: false, allowsReserve: false },
  'stv-dynamic': { ...several, reads: 'ranking', decimals: 9 },
};

/** More candidates than any assembly elects from; keeps a damaged file from asking for the impossible. */
export const MAX_CANDIDATES = 1_000;
/** Digits after the point; beyond this a vote's fraction means nothing to anybody. */
const MAX_DECIMALS = 18;

/** Papers that say the same, counted once with their number. */
export interface BallotGroup {
  readonly weight: bigint;
  /** Candidates, from 0, the most preferred first; without order where the rule reads marks. Empty: counts for nobody. */
  readonly ranking: readonly number[];
  /** Where each level of equals ends in `ranking`; left out when every candidate stands alone. */
  readonly levelEnds?: readonly number[];
}

/** At least `seats` seats for these candidates. */
export interface Reserve {
  readonly members: readonly number[];
  readonly seats: number;
}

/** All that a count needs. Candidates are numbers from 0; no clock and no chance: ties that remain are in `lots`. */
export interface Election {
  readonly rule: RuleName;
  readonly candidates: readonly string[];
  readonly seats: number;
  readonly groups: readonly BallotGroup[];
  /** Every candidate once, in the order drawn before the count: the earlier prevails where a tie remains. */
  readonly lots: readonly number[];
  readonly reserves: readonly Reserve[];
  readonly withdrawn: readonly number[];
  /** The pile of undeclared write-ins; it is never elected. */
  readonly writeIn: number | null;
  /** The option that others must beat to be electable (Schulze only). */
  readonly defaultOption: number | null;
  /** Exclude together all who cannot win any more. */
  readonly batch: boolean;
  readonly decimals: number;
}

export type ElectionProblem =
  | 'tally.seats_not_positive'
  | 'tally.rule_one_seat'
  | 'tally.more_seats_than_candidates'
  | 'tally.reserve_not_for_rule'
  | 'tally.reserve_more_than_seats'
  | 'tally.reserve_more_than_members'
  | 'tally.reserve_overlaps'
  | 'tally.batch_not_for_rule'
  | 'tally.default_not_for_rule'
  | 'tally.decimals_out_of_range'
  | 'tally.no_valid_ballots';

/** The candidates who may be elected: neither withdrawn nor the pile of write-ins. */
function standingCandidates(election: Election): number[] {
  const out = new Set(election.withdrawn);
  if (election.writeIn !== null) out.add(election.writeIn);
  return [...election.candidates.keys()].filter((candidate) => !out.has(candidate));
}

/** Why this election cannot be counted, or `null`. */
export function whyNotCountable(election: Election): Refusal<ElectionProblem> | null {
  const { rule, seats, decimals } = election;
  const traits = RULES[rule];
  const standing = standingCandidates(election).length - (election.defaultOption === null ? 0 : 1);
  if (election.candidates.length === 0) return refusal('tally.no_valid_ballots');
  if (seats < 1) return refusal('tally.seats_not_positive', {}, { path: 'seats' });
  if (traits.fillsOneSeat && seats !== 1)
    return refusal('tally.rule_one_seat', { rule, seats: String(seats) }, { path: 'seats' });
  if (seats > standing) {
    const params = { seats: String(seats), candidates: String(standing) };
    return refusal('tally.more_seats_than_candidates', params, { path: 'seats' });
  }
  if (decimals < 0 || decimals > MAX_DECIMALS)
    return refusal('tally.decimals_out_of_range', { most: String(MAX_DECIMALS) }, { path: 'decimals' });
  if (election.batch && !traits.allowsBatch) return refusal('tally.batch_not_for_rule', { rule }, { path: 'batch' });
  if (election.defaultOption !== null && rule !== 'schulze')
    return refusal('tally.default_not_for_rule', { rule }, { path: 'default-option' });
  return whyNotReserved(election) ?? whyNoVotes(election);
}

function whyNotReserved(election: Election): Refusal<ElectionProblem> | null {
  const { rule, reserves, seats } = election;
  const path = 'reserve';
  if (reserves.length > 0 && !RULES[rule].allowsReserve)
    return refusal('tally.reserve_not_for_rule', { rule }, { path });
  const standing = new Set(standingCandidates(election));
  const seen = new Set<number>();
  let reserved = 0;
  for (const reserve of reserves) {
    reserved += reserve.seats;
    for (const member of reserve.members) {
      if (seen.has(member))
        return refusal('tally.reserve_overlaps', { name: election.candidates[member] ?? '' }, { path });
      seen.add(member);
    }
    const members = reserve.members.filter((member) => standing.has(member)).length;
    if (members < reserve.seats) {
      const params = { seats: String(reserve.seats), members: String(members) };
      return refusal('tally.reserve_more_than_members', params, { path });
    }
  }
  if (reserved <= seats) return null;
  return refusal('tally.reserve_more_than_seats', { reserved: String(reserved), seats: String(seats) }, { path });
}

function whyNoVotes(election: Election): Refusal<ElectionProblem> | null {
  const standing = new Set(standingCandidates(election));
  const counts = election.groups.some(({ ranking }) => ranking.some((candidate) => standing.has(candidate)));
  return counts ? null : refusal('tally.no_valid_ballots');
}

/** Who takes part in the first round: those standing, and the pile of write-ins where the rule counts it. */
export function firstContenders(election: Election): Set<number> {
  const contenders = new Set(standingCandidates(election));
  const { writeIn, rule } = election;
  if (writeIn !== null && RULES[rule].countsWriteIns) contenders.add(writeIn);
  return contenders;
}

/** Papers that count for somebody in the first round. */
export function validPapers(election: Election): bigint {
  const contenders = firstContenders(election);
  let valid = 0n;
  for (const { ranking, weight } of election.groups)
    if (ranking.some((candidate) => contenders.has(candidate))) valid += weight;
  return valid;
}
