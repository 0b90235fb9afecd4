import { fractionText } from '#kernel/fraction.ts';
import { sum } from '#kernel/money.ts';
import type { Refusal } from '#kernel/result.ts';
import { exactShare } from './domain/explain.ts';
import { LOSS_TO_RESERVE, type PoolSplit, type SurplusSplit } from './model.ts';

/** The engine for whoever stands outside: the command line, REST and the public page divide and explain by these. */
export { splitSurplus } from './domain/split.ts';
export { explainShare } from './domain/explain.ts';

/** A divided surplus as it leaves the process: the shape that the command line, REST and the public page answer. */
export interface SplitDocument {
  readonly pools: readonly {
    readonly key: string;
    readonly amount: string;
    readonly distributed: string;
    readonly undistributed: string;
  }[];
  readonly members: readonly MemberDocument[];
  readonly check: { readonly sumOfPools: string; readonly equalsSurplus: boolean };
  /** What goes to the reserve: its own pools, the rest of rounding down, and a loss that stands in no pool. */
  readonly reserve: { readonly fromPools: string; readonly fromRounding: string; readonly fromLoss: string };
  /** Only in a year of loss. */
  readonly loss?: { readonly amount: string; readonly to: string; readonly pool: string | null };
  /** What a reader should know beside the figures, as codes and as sentences. */
  readonly notes: readonly { readonly code: string; readonly message: string }[];
}

export interface MemberDocument {
  readonly number: number;
  readonly name: string;
  readonly shares: Readonly<Record<string, string>>;
  readonly total: string;
  readonly payable: string;
  /** The shares before rounding, as decimals or fractions. */
  readonly exact: Readonly<Record<string, string>>;
}

/** The document of a split, members by number. `say` puts a remark into the reader's language. */
export function splitDocument(
  split: SurplusSplit,
  say: (code: string, params: Refusal['params']) => string,
): SplitDocument {
  const { surplus, pools, loss, remarks } = split;
  const sumOfPools = sum(pools.filter((pool) => pool.of === null).map((pool) => pool.amountRupiah));
  const outsidePools = loss?.pool === null ? loss.amountRupiah : 0n;
  return {
    pools: pools.map((pool) => ({
      key: pool.key,
      amount: String(pool.amountRupiah),
      distributed: String(pool.distributed),
      undistributed: String(pool.undistributed),
    })),
    members: split.members.map((_, place) => memberDocument(split, place)),
    check: { sumOfPools: String(sumOfPools), equalsSurplus: sumOfPools + outsidePools === surplus },
    reserve: reserveOf(split),
    ...(loss ? { loss: { amount: String(loss.amountRupiah), to: loss.to, pool: loss.pool } } : {}),
    notes: remarks.map(({ code, params }) => ({ code, message: say(code, params) })),
  };
}

/** What the member at `place` gets, and what the cooperative then owes in all. */
function memberDocument(split: SurplusSplit, place: number): MemberDocument {
  const member = split.members[place];
  const total = split.totals[place] ?? 0n;
  const shared = memberPools(split);
  return {
    number: member?.number ?? 0,
    name: member?.name ?? '',
    shares: Object.fromEntries(shared.map((pool) => [pool.key, String(split.shares.get(pool.key)?.[place] ?? 0n)])),
    total: String(total),
    payable: String((member?.payableBefore ?? 0n) + total),
    exact: Object.fromEntries(shared.map((pool) => [pool.key, fractionText(exactShare(split, pool, place))])),
  };
}

/** The pools that members have shares of, in the order of the rules. */
export function memberPools(split: SurplusSplit): PoolSplit[] {
  return split.pools.filter((pool) => pool.to === 'members');
}

function reserveOf({ pools, loss }: SurplusSplit): SplitDocument['reserve'] {
  const leaves = pools.filter((pool) => pool.to !== null);
  return {
    fromPools: String(sum(leaves.filter((pool) => pool.to === 'reserve').map((pool) => pool.amountRupiah))),
    fromRounding: String(sum(leaves.map((pool) => pool.restToReserve))),
    fromLoss: String(loss?.to === LOSS_TO_RESERVE && loss.pool === null ? loss.amountRupiah : 0n),
  };
}
