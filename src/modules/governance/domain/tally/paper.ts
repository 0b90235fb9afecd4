/** One filled rank of a paper as it was cast. */
export interface Rank {
  /** The names at this rank: one, or several equals; none where the file says only that there was more than one. */
  readonly names: readonly number[];
  /** Ranks left empty just before this one. */
  readonly emptyBefore: number;
}

/** What is said about papers that are not plain: reported with their number, never put right in silence. */
export const FINDINGS = [
  'blank',
  'overvote',
  'skipped-rank',
  'cut-at-overvote',
  'cut-at-skipped-ranks',
  'repeated-name',
  'more-names-than-votes',
  'invalid-equal-ranks',
  'invalid-skipped-rank',
] as const;
export type Finding = (typeof FINDINGS)[number];

/** How papers that are not plain are read; part of the ballot's definition, fixed before anybody votes. */
export interface Reading {
  readonly reads: 'marks' | 'ranking' | 'levels';
  /** A rank with several names: go on to the next rank, stop there, or the whole paper is invalid. */
  readonly overvote: 'skip' | 'exhaust' | 'invalid';
  /** Most empty ranks in a row before the next name; more, and the paper stops there. Or any makes it invalid. */
  readonly mostSkipped: number | 'invalid';
  /** A blank paper takes no part at all, or is counted as inactive from the first round on. */
  readonly blank: 'set-aside' | 'inactive';
  /** Votes that a voter has, where papers are marks. */
  readonly votesPerPaper: number;
}

/** A paper as it will be counted. `null`: it takes no part in the count. */
export interface ReadPaper {
  readonly paper: { readonly ranking: readonly number[]; readonly levelEnds?: readonly number[] } | null;
  readonly findings: readonly Finding[];
}

/** Reads one paper. Whatever is not plain is named in `findings`. */
export function readPaper(ranks: readonly Rank[], reading: Reading): ReadPaper {
  if (ranks.length === 0) return { paper: reading.blank === 'inactive' ? { ranking: [] } : null, findings: ['blank'] };
  const findings = new Set<Finding>();
  const read = { ranking: readRanking, levels: readLevels, marks: readMarks }[reading.reads];
  return { paper: read(ranks, reading, findings), findings: [...findings] };
}

type Reader = (ranks: readonly Rank[], reading: Reading, findings: Set<Finding>) => ReadPaper['paper'];

/** What to do at this rank when a strict order of names is wanted. */
function stopAt(rank: Rank, reading: Reading, findings: Set<Finding>): 'invalid' | 'stop' | 'pass' | 'take' {
  if (rank.emptyBefore > 0) {
    findings.add('skipped-rank');
    if (reading.mostSkipped === 'invalid') {
      findings.add('invalid-skipped-rank');
      return 'invalid';
    }
    if (rank.emptyBefore > reading.mostSkipped) {
      findings.add('cut-at-skipped-ranks');
      return 'stop';
    }
  }
  return rank.names.length === 1 ? 'take' : atOvervote(reading, findings);
}

function atOvervote(reading: Reading, findings: Set<Finding>): 'invalid' | 'stop' | 'pass' {
  findings.add('overvote');
  if (reading.overvote === 'skip') return 'pass';
  findings.add(reading.overvote === 'invalid' ? 'invalid-equal-ranks' : 'cut-at-overvote');
  return reading.overvote === 'invalid' ? 'invalid' : 'stop';
}

const readRanking: Reader = (ranks, reading, findings) => {
  const ranking: number[] = [];
  for (const rank of ranks) {
    const what = stopAt(rank, reading, findings);
    if (what === 'invalid') return null;
    if (what === 'stop') break;
    if (what === 'take') addNew(ranking, rank.names, findings);
  }
  return { ranking };
};

/** Equals are allowed and gaps mean nothing: only who stands above whom. */
const readLevels: Reader = (ranks, reading, findings) => {
  const ranking: number[] = [];
  const levelEnds: number[] = [];
  for (const { names } of ranks) {
    if (names.length === 0) {
      const what = atOvervote(reading, findings);
      if (what === 'invalid') return null;
      if (what === 'stop') break;
    }
    if (addNew(ranking, names, findings) > 0) levelEnds.push(ranking.length);
  }
  return levelEnds.length === ranking.length ? { ranking } : { ranking, levelEnds };
};

/** The first so many names; equals are all taken as long as there are votes for all of them. */
const readMarks: Reader = (ranks, reading, findings) => {
  const ranking: number[] = [];
  for (const { names } of ranks) {
    if (ranking.length >= reading.votesPerPaper) {
      findings.add('more-names-than-votes');
      break;
    }
    if (names.length > 0 && ranking.length + names.length <= reading.votesPerPaper) {
      addNew(ranking, names, findings);
      continue;
    }
    const what = atOvervote(reading, findings);
    if (what === 'invalid') return null;
    if (what === 'stop') break;
  }
  return { ranking };
};

/** Adds names that are not there yet: a name repeated later has no effect. Answers how many were new. */
function addNew(ranking: number[], names: readonly number[], findings: Set<Finding>): number {
  const fresh = names.filter((name) => !ranking.includes(name));
  if (fresh.length < names.length) findings.add('repeated-name');
  ranking.push(...fresh);
  return fresh.length;
}
