import { sum, WHOLE_BPS } from '#kernel/money.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import { EQUAL, type MemberClaim, type SurplusCase } from '../model.ts';
import type { PoolPlan } from './pools.ts';

/** Who has a claim on a pool, or on one group's part of it, and how much of the whole each claim is. */
export interface ClaimSet {
  /** Index of the pool in the plan. */
  readonly pool: number;
  readonly group: string | null;
  readonly bps: number;
  readonly by: string;
  /** Places in the list of members by number; `null` where every member is meant. */
  readonly places: readonly number[] | null;
  readonly weights: readonly bigint[];
  /** The base of everybody who has a claim, listed or not. */
  readonly total: bigint;
  /** The part of `total` that belongs to nobody listed. */
  readonly unlisted: bigint;
}

/** A member's base: 1 for `equal`, 0 where it is left out. */
export function baseOf(member: MemberClaim, by: string): bigint {
  if (by === EQUAL) return 1n;
  // Names that every object has (`constructor`) are no amounts.
  const base: unknown = member.bases[by];
  return typeof base === 'bigint' ? base : 0n;
}

/** One claim set per member pool, or per group of it, and the faults of the totals. `members` are sorted by number. */
export function claimSets(
  { totals = {} }: SurplusCase,
  plan: PoolPlan,
  members: readonly MemberClaim[],
): { sets: ClaimSet[]; problems: Refusal[] } {
  const columns = new Map<string, readonly bigint[]>();
  const columnOf = (by: string): readonly bigint[] => {
    const column = columns.get(by) ?? members.map((member) => baseOf(member, by));
    columns.set(by, column);
    return column;
  };
  // A total that the list reaches says only that the list is complete; the others speak of members who are not listed.
  const open = new Map(Object.entries(totals).filter(([by, total]) => total !== sum(columnOf(by))));
  const inGroups = plan.pools.some((pool) => pool.rule.groups) ? placesOfGroups(members) : new Map<string, number[]>();

  const sets = plan.pools.flatMap(({ rule, to }, pool): ClaimSet[] => {
    if (to !== 'members') return [];
    if (!rule.groups) {
      const by = rule.by ?? EQUAL;
      return [{ pool, group: null, bps: WHOLE_BPS, by, places: null, ...weighed(columnOf(by), open.get(by)) }];
    }
    return rule.groups.map(({ key, bps, by }) => {
      const places = inGroups.get(key) ?? [];
      const column = columnOf(by);
      const weights = places.map((place) => column[place] ?? 0n);
      return { pool, group: key, bps, by, places, ...weighed(weights, open.get(by)) };
    });
  });
  return { sets, problems: totalProblems(sets, plan, open) };
}

function weighed(weights: readonly bigint[], openTotal?: bigint): Pick<ClaimSet, 'weights' | 'total' | 'unlisted'> {
  const listed = sum(weights);
  const total = openTotal ?? listed;
  return { weights, total, unlisted: total - listed };
}

function placesOfGroups(members: readonly MemberClaim[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  members.forEach((member, place) => {
    if (member.group === undefined) return;
    const of = places.get(member.group);
    if (of) of.push(place);
    else places.set(member.group, [place]);
  });
  return places;
}

/** Totals that the listed members exceed, and totals that could mean two things. */
function totalProblems(sets: readonly ClaimSet[], plan: PoolPlan, open: ReadonlyMap<string, bigint>): Refusal[] {
  const problems: Refusal[] = [];
  for (const [base, total] of open) {
    const where = { path: `totals.${base}` };
    const using = sets.filter((set) => set.by === base);
    if (new Set(using.map((set) => set.group)).size > 1) {
      problems.push(refusal('surplus.total_of_several_groups', { base }, where));
      continue;
    }
    const short = using.find((set) => set.unlisted < 0n);
    if (!short) continue;
    const pool = plan.pools[short.pool]?.rule.key ?? '';
    const listed = String(total - short.unlisted);
    problems.push(refusal('surplus.total_below_members', { base, pool, total: String(total), listed }, where));
  }
  return problems;
}
