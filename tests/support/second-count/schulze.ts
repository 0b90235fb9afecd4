import type { BallotGroup, Election } from '#modules/governance/domain/tally/election.ts';

/** A paper's rank of an option, from 0; all options that it leaves out share the last. */
function rankOn({ ranking, levelEnds }: BallotGroup, option: number): number {
  const place = ranking.indexOf(option);
  if (place < 0) return ranking.length;
  return levelEnds ? levelEnds.findIndex((end) => place < end) : place;
}

/** Papers that put `a` above `b`, each asked alone. */
export function preferring(election: Election, a: number, b: number): bigint {
  return election.groups
    .filter((paper) => rankOn(paper, a) < rankOn(paper, b))
    .reduce((sum, { weight }) => sum + weight, 0n);
}

/** The strongest path from `from` to `to` by trying every path that visits nobody twice. */
export function strongestPathByHand(election: Election, from: number, to: number, options: readonly number[]): bigint {
  const walk = (at: number, rest: readonly number[], weakest: bigint | null): bigint => {
    if (at === to) return weakest ?? 0n;
    let best = 0n;
    for (const next of rest) {
      const votes = preferring(election, at, next);
      if (votes <= preferring(election, next, at)) continue;
      const strength = walk(
        next,
        rest.filter((option) => option !== next),
        weakest === null || votes < weakest ? votes : weakest,
      );
      if (strength > best) best = strength;
    }
    return best;
  };
  return walk(
    from,
    options.filter((option) => option !== from),
    null,
  );
}
