import type { Election } from '#modules/governance/domain/tally/election.ts';

/**
 * A second, slow and obvious count, to compare the first with. It shares no code with it: papers are looked at one by
 * one and everything is computed again in every round.
 */
export interface SecondCount {
  readonly winners: readonly number[];
  readonly rounds: readonly { readonly votes: readonly bigint[]; readonly nonTransferable: bigint }[];
}

/** The candidates a count by hand begins with. */
export function standing(election: Election, withWriteIn: boolean): number[] {
  return election.candidates
    .map((_, candidate) => candidate)
    .filter((candidate) => !election.withdrawn.includes(candidate))
    .filter((candidate) => withWriteIn || candidate !== election.writeIn);
}

/** Sorts by votes, the most first; equals by the latest earlier round that tells them apart, then by lots. */
export function ranked(
  candidates: readonly number[],
  votes: readonly bigint[],
  earlier: readonly (readonly bigint[])[],
  lots: readonly number[],
): number[] {
  const keys = [votes, ...earlier.toReversed()];
  return candidates.toSorted((a, b) => {
    for (const key of keys) {
      const difference = (key[b] ?? 0n) - (key[a] ?? 0n);
      if (difference !== 0n) return difference > 0n ? 1 : -1;
    }
    return lots.indexOf(a) - lots.indexOf(b);
  });
}

/** Votes of every candidate when each paper counts for its first name in `continuing`; what counts for nobody apart. */
export function firstChoices(
  election: Election,
  continuing: readonly number[],
): { votes: bigint[]; nonTransferable: bigint } {
  const votes = election.candidates.map(() => 0n);
  let nonTransferable = 0n;
  for (const { ranking, weight } of election.groups) {
    const choice = ranking.find((candidate) => continuing.includes(candidate));
    if (choice === undefined) nonTransferable += weight;
    else votes[choice] = (votes[choice] ?? 0n) + weight;
  }
  return { votes, nonTransferable };
}
