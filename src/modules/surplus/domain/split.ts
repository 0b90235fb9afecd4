import { assert } from '#kernel/assert.ts';
import { allocate, allocateDown, sum, type Rupiah } from '#kernel/money.ts';
import {
  LOSS_TO_RESERVE,
  refusedBy,
  type Checked,
  type Division,
  type LossBorne,
  type MemberClaim,
  type PoolSplit,
  type Rounding,
  type SurplusCase,
  type SurplusSplit,
} from '../model.ts';
import { claimSets, type ClaimSet } from './claims.ts';
import { nameProblems, sortMembers, surveyMembers, unusedBases } from './members.ts';
import { amountsOfLoss, amountsOfSurplus } from './pool-amounts.ts';
import { planPools, poolProblems, type PoolPlan } from './pools.ts';
import { remarksOn } from './remarks.ts';

/**
 * Divides the surplus of a year among pools, groups and members, exact to the rupiah (UU 25/1992 art. 45; handbook section
 * 4). Refuses, with every fault at once: pools, parts or groups that are not whole, names that lead nowhere or circles,
 * negative bases, members twice, totals below the members listed. A surplus of zero and a loss are divided too.
 */
export function splitSurplus(splitCase: SurplusCase): Checked<SurplusSplit> {
  const survey = surveyMembers(splitCase);
  const rules = [...poolProblems(splitCase.pools), ...nameProblems(splitCase, survey)];
  const { members, problems: twice } = sortMembers(splitCase.members);
  const problems = [...rules, ...twice, ...survey.problems];
  if (problems.length > 0) return refusedBy(problems);

  const plan = planPools(splitCase.pools);
  const claims = claimSets(splitCase, plan, members);
  if (claims.problems.length > 0) return refusedBy(claims.problems);
  const divided = divide(splitCase, plan, members, claims.sets);
  const remarks = remarksOn(divided, unusedBases(splitCase.pools, survey.brought));
  return { ok: true, value: { ...divided, remarks } };
}

function divide(
  splitCase: SurplusCase,
  plan: PoolPlan,
  members: readonly MemberClaim[],
  sets: readonly ClaimSet[],
): Omit<SurplusSplit, 'remarks'> {
  const { surplus, rounding = 'largest-remainder' } = splitCase;
  const loss = lossOf(splitCase, plan);
  const bearer = plan.pools.findIndex((pool) => pool.rule.key === loss?.pool);
  const amounts = loss
    ? amountsOfLoss(surplus, bearer < 0 ? null : bearer, plan, rounding)
    : amountsOfSurplus(surplus, plan, rounding);

  const shares = new Map<string, Rupiah[]>();
  const leaves = plan.pools.map(({ rule, to }, index): PoolSplit => {
    const amountRupiah = amounts[index] ?? 0n;
    const { key, bps } = rule;
    const common = { key, of: rule.of ?? null, bps, to, article: rule.article ?? null, amountRupiah };
    if (to !== 'members') {
      return { ...common, distributed: amountRupiah, undistributed: 0n, restToReserve: 0n, divisions: [] };
    }
    const column = Array<Rupiah>(members.length).fill(0n);
    shares.set(key, column);
    const claims = sets.filter((set) => set.pool === index);
    return { ...common, ...dividePool(amountRupiah, claims, rounding, column) };
  });
  const pools = withParents(leaves, plan);
  const totals = Array<Rupiah>(members.length).fill(0n);
  for (const column of shares.values()) {
    for (let place = 0; place < totals.length; place += 1)
      totals[place] = (totals[place] ?? 0n) + (column[place] ?? 0n);
  }
  assertWhole({ surplus, pools, totals, loss });
  return { surplus, rounding, pools, members, shares, totals, loss };
}

/** Who bears the loss. UU 25/1992 leaves it to the articles; the reserve is there to cover it (elucidation of art. 41). */
function lossOf({ surplus, lossTo = LOSS_TO_RESERVE, pools }: SurplusCase, plan: PoolPlan): LossBorne | null {
  if (surplus >= 0n) return null;
  const reserve = plan.pools.find((pool) => pool.to === 'reserve')?.rule.key;
  const named = pools.find((pool) => pool.key === lossTo)?.key;
  return { amountRupiah: surplus, to: lossTo, pool: (lossTo === LOSS_TO_RESERVE ? reserve : named) ?? null };
}

type Divided = Pick<PoolSplit, 'distributed' | 'undistributed' | 'restToReserve' | 'divisions'>;

/** Divides a member pool, first between its groups, and writes the shares into `column`. */
function dividePool(whole: Rupiah, sets: readonly ClaimSet[], rounding: Rounding, column: Rupiah[]): Divided {
  const amounts = allocate(
    whole,
    sets.map((set) => BigInt(set.bps)),
  );
  let distributed = 0n;
  let restToReserve = 0n;
  const divisions = sets.map((set, at): Division => {
    const { group, bps, by, total } = set;
    const amountRupiah = amounts[at] ?? 0n;
    const placed = placeShares(amountRupiah, set, rounding, column);
    distributed += placed.distributed;
    restToReserve += placed.rest;
    return { group, bps, by, amountRupiah, total, distributed: placed.distributed };
  });
  return { distributed, undistributed: whole - distributed, restToReserve, divisions };
}

/**
 * One division by one base. Claims of members who are not listed take part as one claim after all others, so that nobody
 * listed gets a rupiah that is not theirs; what falls to it stays undistributed. Rounding down leaves a rest for the
 * reserve only where everybody is listed: before that nobody can say how large it is.
 */
function placeShares(
  amount: Rupiah,
  { weights, total, unlisted, places }: ClaimSet,
  rounding: Rounding,
  column: Rupiah[],
): { distributed: Rupiah; rest: Rupiah } {
  if (total === 0n) return { distributed: 0n, rest: 0n };
  const claims = unlisted > 0n ? [...weights, unlisted] : weights;
  const parts = rounding === 'floor' ? allocateDown(amount, claims).parts : allocate(amount, claims);
  let distributed = 0n;
  for (let at = 0; at < weights.length; at += 1) {
    const part = parts[at] ?? 0n;
    column[places ? (places[at] ?? 0) : at] = part;
    distributed += part;
  }
  return { distributed, rest: unlisted > 0n ? 0n : amount - distributed };
}

/** Fills in what parents handed out: their parts together. */
function withParents(leaves: readonly PoolSplit[], plan: PoolPlan): PoolSplit[] {
  const filled = (index: number): PoolSplit[] => {
    const children = plan.pools[index]?.children ?? [];
    return children.length === 0 ? leaves.slice(index, index + 1) : children.flatMap(filled);
  };
  return leaves.map((leaf, index) => {
    if (leaf.to !== null) return leaf;
    const parts = filled(index);
    const distributed = sum(parts.map((part) => part.distributed));
    const restToReserve = sum(parts.map((part) => part.restToReserve));
    return { ...leaf, distributed, undistributed: leaf.amountRupiah - distributed, restToReserve };
  });
}

/** Every rupiah of the surplus stands in a pool or is a loss that no pool bears, and every share stands in a pool. */
function assertWhole({
  surplus,
  pools,
  totals,
  loss,
}: Pick<SurplusSplit, 'surplus' | 'pools' | 'totals' | 'loss'>): void {
  const top = sum(pools.filter((pool) => pool.of === null).map((pool) => pool.amountRupiah));
  const outside = loss?.pool === null ? loss.amountRupiah : 0n;
  assert(top + outside === surplus, 'the pools do not sum to the surplus');
  const toMembers = pools.filter((pool) => pool.to === 'members');
  assert(sum(totals) === sum(toMembers.map((pool) => pool.distributed)), 'the shares do not sum to the pools');
}
