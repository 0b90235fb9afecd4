import { WHOLE_BPS } from '#kernel/money.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import type { PoolRule, PoolTarget } from '../model.ts';

/** A pool with its place among the others. Indices point into the list of rules. */
export interface PlannedPool {
  readonly rule: PoolRule;
  readonly parent: number | null;
  readonly children: readonly number[];
  /** `null`: divided further by its children. */
  readonly to: PoolTarget | null;
}

/** The pools as a tree. `top` are those that are parts of the surplus itself. */
export interface PoolPlan {
  readonly pools: readonly PlannedPool[];
  readonly top: readonly number[];
}

/** Everything that is wrong with the table of pools; paths begin with `pools`. */
export function poolProblems(rules: readonly PoolRule[]): Refusal[] {
  const keys = rules.map((rule) => rule.key);
  const parents = parentsOf(rules);
  return [
    ...rules.flatMap((rule, index) => [...bpsProblems(rule, index), ...twice(keys, index)]),
    ...rules.flatMap((rule, index) => parentProblems(rule, index, parents)),
    ...sumProblems(rules, parents),
    ...rules.flatMap((rule, index) => targetProblems(rules, parents, rule, index)),
    ...rules.flatMap((rule, index) => groupProblems(rule, index)),
  ];
}

/** The tree of pools that `poolProblems` found nothing against. */
export function planPools(rules: readonly PoolRule[]): PoolPlan {
  const parents = parentsOf(rules);
  const indices = rules.map((_, index) => index);
  const pools = rules.map((rule, index): PlannedPool => {
    const children = indices.filter((child) => parents[child] === index);
    const to = children.length > 0 ? null : targetOf(rules, parents, index);
    return { rule, parent: parents[index] ?? null, children, to };
  });
  return { pools, top: indices.filter((index) => rules[index]?.of === undefined) };
}

/** Index of each pool's parent; `null` at the top and where `of` names no pool. */
function parentsOf(rules: readonly PoolRule[]): (number | null)[] {
  const byKey = new Map(rules.map((rule, index) => [rule.key, index]));
  return rules.map((rule) => (rule.of === undefined ? null : (byKey.get(rule.of) ?? null)));
}

/** Where a pool without parts goes: as it says; with a base or groups to members; else where its parent goes. */
function targetOf(rules: readonly PoolRule[], parents: readonly (number | null)[], index: number): PoolTarget | null {
  const seen = new Set<number>();
  for (let at: number | null = index; at !== null && !seen.has(at); at = parents[at] ?? null) {
    seen.add(at);
    const rule = rules[at];
    if (rule?.to) return rule.to;
    if (rule?.by !== undefined || rule?.groups) return 'members';
  }
  return null;
}

function isBps(bps: number): boolean {
  return Number.isSafeInteger(bps) && bps >= 0 && bps <= WHOLE_BPS;
}

function bpsProblems(rule: PoolRule, index: number): Refusal[] {
  const parts = [
    { key: rule.key, bps: rule.bps, path: `pools.${index}.bps` },
    ...(rule.groups ?? []).map(({ key, bps }, at) => ({ key, bps, path: `pools.${index}.groups.${at}.bps` })),
  ];
  return parts
    .filter((part) => !isBps(part.bps))
    .map(({ key, bps, path }) => refusal('surplus.bps_out_of_range', { pool: key, bps: String(bps) }, { path }));
}

function twice(keys: readonly string[], index: number): Refusal[] {
  const key = keys[index] ?? '';
  if (keys.indexOf(key) === index) return [];
  return [refusal('surplus.pool_key_twice', { pool: key }, { path: `pools.${index}.key` })];
}

function parentProblems(rule: PoolRule, index: number, parents: readonly (number | null)[]): Refusal[] {
  if (rule.of === undefined) return [];
  const where = { path: `pools.${index}.of` };
  if (parents[index] === null) return [refusal('surplus.parent_unknown', { pool: rule.key, of: rule.of }, where)];

  // Whoever comes back to itself stands on a circle; only its first pool reports it.
  const seen = new Set<number>([index]);
  let at = parents[index] ?? null;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    at = parents[at] ?? null;
  }
  const first = at === index && Math.min(...seen) === index;
  return first ? [refusal('surplus.pools_in_circle', { pool: rule.key }, where)] : [];
}

/** Each level must be whole: the top, the parts of every parent, the groups of every pool. */
function sumProblems(rules: readonly PoolRule[], parents: readonly (number | null)[]): Refusal[] {
  const problems: Refusal[] = [];
  const check = (
    parts: readonly { readonly bps: number }[],
    code: string,
    params: Record<string, string>,
    path: string,
  ) => {
    if (!parts.every((part) => isBps(part.bps))) return;
    const total = parts.reduce((before, part) => before + part.bps, 0);
    if (total !== WHOLE_BPS) problems.push(refusal(code, { ...params, sum: String(total) }, { path }));
  };

  check(
    rules.filter((rule) => rule.of === undefined),
    'surplus.pools_not_whole',
    {},
    'pools',
  );
  rules.forEach((rule, index) => {
    const children = rules.filter((_, child) => parents[child] === index);
    if (children.length > 0) check(children, 'surplus.parts_not_whole', { pool: rule.key }, `pools.${index}`);
    if (rule.groups) check(rule.groups, 'surplus.groups_not_whole', { pool: rule.key }, `pools.${index}.groups`);
  });
  return problems;
}

/** A pool is divided in exactly one way: by its parts, by a base, by groups, or (fund, reserve) not at all. */
function targetProblems(
  rules: readonly PoolRule[],
  parents: readonly (number | null)[],
  rule: PoolRule,
  index: number,
): Refusal[] {
  const pool = rule.key;
  const divides = rule.by !== undefined || rule.groups !== undefined;
  const divider = `pools.${index}.${rule.by === undefined ? 'groups' : 'by'}`;
  if (parents.includes(index)) {
    return divides ? [refusal('surplus.parent_divides_itself', { pool }, { path: divider })] : [];
  }
  if (rule.by !== undefined && rule.groups) {
    return [refusal('surplus.base_and_groups', { pool }, { path: `pools.${index}.groups` })];
  }
  const to = targetOf(rules, parents, index);
  if (to === null) return [refusal('surplus.target_missing', { pool }, { path: `pools.${index}.to` })];
  if (to === 'members' && !divides) return [refusal('surplus.base_missing', { pool }, { path: `pools.${index}.by` })];
  if (to !== 'members' && divides) return [refusal('surplus.base_without_members', { pool }, { path: divider })];
  return [];
}

function groupProblems(rule: PoolRule, index: number): Refusal[] {
  const keys = (rule.groups ?? []).map((group) => group.key);
  return keys.flatMap((key, at) =>
    keys.indexOf(key) === at
      ? []
      : [
          refusal(
            'surplus.group_key_twice',
            { pool: rule.key, group: key },
            { path: `pools.${index}.groups.${at}.key` },
          ),
        ],
  );
}
