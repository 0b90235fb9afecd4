import { divideUp } from './decimals.ts';
import type { BallotGroup } from './election.ts';

/** Papers whose rankings begin alike, up to and including `candidate` at place `depth`. */
interface Branch {
  readonly candidate: number;
  readonly depth: number;
  papers: bigint;
  readonly groups: BallotGroup[];
  /** Found when the candidate first passes something on; most branches never do. */
  branches: readonly Branch[] | null;
}

/**
 * All papers as a tree of their rankings. What a candidate keeps of a paper depends only on who stands before them on
 * it, so each beginning is computed once for all papers that share it, exactly as if it were done paper by paper.
 */
export class PaperTree {
  readonly #roots: readonly Branch[];

  constructor(groups: readonly BallotGroup[]) {
    this.#roots = branchesAt(groups, 0);
  }

  /**
   * The votes of each candidate when every paper reaches its candidates in order and each keeps the part `keep / unit` of
   * what arrives, rounded up to a unit. What nobody keeps is in no candidate's votes.
   */
  spread(keep: readonly bigint[], unit: bigint): bigint[] {
    const votes = keep.map(() => 0n);
    const visit = (branch: Branch, weight: bigint): void => {
      const { candidate } = branch;
      const kept = divideUp(weight * (keep[candidate] ?? 0n), unit);
      votes[candidate] = (votes[candidate] ?? 0n) + kept * branch.papers;
      const rest = weight - kept;
      if (rest <= 0n) return;
      branch.branches ??= branchesAt(branch.groups, branch.depth + 1);
      for (const next of branch.branches) visit(next, rest);
    };
    for (const root of this.#roots) visit(root, unit);
    return votes;
  }
}

function branchesAt(groups: readonly BallotGroup[], depth: number): Branch[] {
  const byCandidate = new Map<number, Branch>();
  for (const group of groups) {
    const candidate = group.ranking[depth];
    if (candidate === undefined) continue;
    let branch = byCandidate.get(candidate);
    if (!branch) byCandidate.set(candidate, (branch = { candidate, depth, papers: 0n, groups: [], branches: null }));
    branch.papers += group.weight;
    branch.groups.push(group);
  }
  return [...byCandidate.values()];
}
