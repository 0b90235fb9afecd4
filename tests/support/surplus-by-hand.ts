import { addFractions, compareFractions, fraction, multiplyFractions, type Fraction } from '#kernel/fraction.ts';
import type { MemberClaim, PoolRule, SurplusCase } from '#modules/surplus/model.ts';

interface Claim {
  /** Decides ties, the lower first. */
  readonly rank: number;
  readonly weight: bigint;
}

/**
 * The surplus as a patient bookkeeper divides it on paper: every share as an exact fraction, cut down, then one rupiah at a
 * time to whoever is furthest below the exact share. Slow and obvious; the engine must come to the same rupiah.
 * Only for a surplus of zero or more by largest remainder, for a sound case.
 */
export function splitByHand(splitCase: SurplusCase): { pools: Map<string, bigint>; shares: Map<string, bigint> } {
  const pools = new Map<string, bigint>();
  const shares = new Map<string, bigint>();
  const level = (whole: bigint, parent: string | undefined): void => {
    const rules = splitCase.pools.filter((rule) => rule.of === parent);
    const parts = divideByHand(
      whole,
      rules.map((rule, rank) => ({ rank, weight: BigInt(rule.bps) })),
    );
    rules.forEach((rule, at) => {
      const part = parts[at] ?? 0n;
      pools.set(rule.key, part);
      if (rule.by !== undefined || rule.groups) memberPool(splitCase, rule, part, shares);
      else if (splitCase.pools.some((each) => each.of === rule.key)) level(part, rule.key);
    });
  };
  level(splitCase.surplus, undefined);
  return { pools, shares };
}

function memberPool(
  { members, totals }: SurplusCase,
  rule: PoolRule,
  whole: bigint,
  shares: Map<string, bigint>,
): void {
  const groups = rule.groups ?? [{ key: null, bps: 10_000, by: rule.by ?? '' }];
  const parts = divideByHand(
    whole,
    groups.map((group, rank) => ({ rank, weight: BigInt(group.bps) })),
  );
  groups.forEach(({ key, by }, at) => {
    const claimants = key === null ? members : members.filter((member) => member.group === key);
    const claims = claimants.map((member): Claim => ({ rank: member.number, weight: weightOf(member, by) }));
    const listed = claims.reduce((before, claim) => before + claim.weight, 0n);
    const everybody = totals?.[by] ?? listed;
    const nobodys: Claim = { rank: Number.MAX_SAFE_INTEGER, weight: everybody - listed };
    const given = divideByHand(parts[at] ?? 0n, [...claims, nobodys]);
    claimants.forEach((member, place) => shares.set(`${rule.key}/${member.number}`, given[place] ?? 0n));
  });
}

function weightOf(member: MemberClaim, by: string): bigint {
  return by === 'equal' ? 1n : (member.bases[by] ?? 0n);
}

function divideByHand(whole: bigint, claims: readonly Claim[]): bigint[] {
  const total = claims.reduce((before, claim) => before + claim.weight, 0n);
  if (total === 0n) return claims.map(() => 0n);
  const exact = claims.map((claim) => multiplyFractions(fraction(whole), fraction(claim.weight, total)));
  const given = exact.map((share) => share.numerator / share.denominator);
  const rankAt = (place: number): number => claims[place]?.rank ?? 0;
  const owedAt = (place: number): Fraction =>
    addFractions(exact[place] ?? fraction(0n), fraction(-(given[place] ?? 0n)));
  for (let left = whole - given.reduce((before, part) => before + part, 0n); left > 0n; left -= 1n) {
    const [next] = [...claims.keys()].toSorted(
      (a, b) => compareFractions(owedAt(b), owedAt(a)) || rankAt(a) - rankAt(b),
    );
    if (next !== undefined) given[next] = (given[next] ?? 0n) + 1n;
  }
  return given;
}
