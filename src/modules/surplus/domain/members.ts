import { refusal, type Refusal } from '#kernel/result.ts';
import {
  EQUAL,
  LOSS_CARRIED_FORWARD,
  LOSS_TO_RESERVE,
  type MemberClaim,
  type PoolRule,
  type SurplusCase,
} from '../model.ts';

/** The members by number, and what stands against their numbers; paths point into the list as it was given. */
export function sortMembers(given: readonly MemberClaim[]): { members: readonly MemberClaim[]; problems: Refusal[] } {
  const inOrder = given.every((member, place) => place === 0 || (given[place - 1]?.number ?? 0) < member.number);
  if (inOrder) return { members: given, problems: [] };

  const problems: Refusal[] = [];
  const byNumber = new Map<number, MemberClaim>();
  given.forEach((member, place) => {
    if (byNumber.has(member.number)) {
      const params = { number: String(member.number), name: member.name };
      problems.push(refusal('surplus.member_number_twice', params, { path: `members.${place}.number` }));
    }
    byNumber.set(member.number, member);
  });
  // The numbers alone sort natively, in a tenth of the time that members with a comparator take.
  const members: MemberClaim[] = [];
  for (const number of Float64Array.from(byNumber.keys()).sort()) {
    const member = byNumber.get(number);
    if (member) members.push(member);
  }
  return { members, problems };
}

/** What one walk over the members finds out. */
export interface MemberSurvey {
  /** The bases that members bring, in the order of their first appearance. */
  readonly brought: ReadonlySet<string>;
  /** The groups that members belong to. */
  readonly groups: ReadonlySet<string>;
  /** Negative bases, and groups that a pool asks for and the member does not have. */
  readonly problems: readonly Refusal[];
}

/** Walks once over the members as they were given. */
export function surveyMembers({ members, pools }: SurplusCase): MemberSurvey {
  const grouped = pools.filter((pool) => pool.groups).map((pool) => ({ key: pool.key, groups: groupKeys(pool) }));
  const brought = new Set<string>();
  const groups = new Set<string>();
  const problems: Refusal[] = [];
  // A cooperative may have a million members, so the common case allocates nothing.
  for (let place = 0; place < members.length; place += 1) {
    const member = members[place];
    if (!member) continue;
    for (const base in member.bases) {
      if (!Object.hasOwn(member.bases, base)) continue;
      if (!brought.has(base)) brought.add(base);
      const value = member.bases[base] ?? 0n;
      if (value >= 0n) continue;
      const params = { base, name: member.name, value: String(value) };
      problems.push(refusal('surplus.base_negative', params, { path: `members.${place}.bases.${base}` }));
    }
    if (member.group !== undefined && !groups.has(member.group)) groups.add(member.group);
    for (const pool of grouped) {
      if (member.group !== undefined && pool.groups.has(member.group)) continue;
      problems.push(groupProblem(member, place, pool));
      break;
    }
  }
  return { brought, groups, problems };
}

function groupProblem(member: MemberClaim, place: number, pool: { key: string; groups: ReadonlySet<string> }): Refusal {
  const { name, group = '' } = member;
  const code = member.group === undefined ? 'surplus.group_missing' : 'surplus.group_unknown';
  const params = { name, group, pool: pool.key, groups: [...pool.groups].join(', ') };
  return refusal(code, params, { path: `members.${place}.group` });
}

function groupKeys(pool: PoolRule): Set<string> {
  return new Set((pool.groups ?? []).map((group) => group.key));
}

/** The bases that pools divide by, each with the place that names it. */
function basesOfPools(pools: readonly PoolRule[]): { by: string; pool: string; group?: string; path: string }[] {
  return pools.flatMap(({ key: pool, by, groups = [] }, index) => [
    ...(by === undefined ? [] : [{ by, pool, path: `pools.${index}.by` }]),
    ...groups.map((group, at) => ({ by: group.by, pool, group: group.key, path: `pools.${index}.groups.${at}.by` })),
  ]);
}

/** Names that lead nowhere: a base that nobody brings, a total that nobody uses, a loss to a pool that is not there. */
export function nameProblems(splitCase: SurplusCase, survey: MemberSurvey): Refusal[] {
  return [...baseProblems(splitCase, survey), ...totalProblems(splitCase, survey), ...lossProblems(splitCase)];
}

function baseProblems({ pools, members, totals = {} }: SurplusCase, { brought, groups }: MemberSurvey): Refusal[] {
  const known = new Set([...brought, ...Object.keys(totals)]);
  const problems = basesOfPools(pools).flatMap(({ by, pool, group, path }) => {
    // Where nobody could bring the base, nothing shows that its name is wrong.
    const claimants = group === undefined ? members.length > 0 : groups.has(group);
    if (by === EQUAL || !claimants || known.has(by)) return [];
    return [refusal('surplus.base_unknown', { base: by, pool, known: [...known].join(', ') }, { path })];
  });
  if (!brought.has(EQUAL)) return problems;
  const place = members.findIndex((member) => Object.hasOwn(member.bases, EQUAL));
  const path = `members.${place}.bases.${EQUAL}`;
  return [...problems, refusal('surplus.base_reserved', { base: EQUAL }, { path })];
}

function totalProblems({ pools, members, totals = {} }: SurplusCase, { brought }: MemberSurvey): Refusal[] {
  const used = new Set(basesOfPools(pools).map(({ by }) => by));
  return Object.keys(totals).flatMap((base): Refusal[] => {
    const where = { path: `totals.${base}` };
    const total = totals[base] ?? 0n;
    if (total < 0n) return [refusal('surplus.total_negative', { base, total: String(total) }, where)];
    if (members.length === 0 || base === EQUAL || brought.has(base) || used.has(base)) return [];
    return [refusal('surplus.total_unknown', { base, known: [...used].join(', ') }, where)];
  });
}

function lossProblems({ pools, lossTo = LOSS_TO_RESERVE }: SurplusCase): Refusal[] {
  const allowed = [LOSS_TO_RESERVE, LOSS_CARRIED_FORWARD, ...pools.map((pool) => pool.key)];
  if (allowed.includes(lossTo)) return [];
  return [refusal('surplus.loss_bearer_unknown', { lossTo, allowed: allowed.join(', ') }, { path: 'lossTo' })];
}

/** Bases that members bring and no pool divides by: not wrong, but whoever mistyped one wants to know. */
export function unusedBases(pools: readonly PoolRule[], brought: ReadonlySet<string>): string[] {
  const used = new Set(basesOfPools(pools).map(({ by }) => by));
  return [...brought].filter((base) => !used.has(base));
}
