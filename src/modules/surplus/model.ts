import { assert } from '#kernel/assert.ts';
import type { Rupiah } from '#kernel/money.ts';
import type { Refusal } from '#kernel/result.ts';

/** Where a pool of the surplus goes: to the members, to a named fund (a debt until it is spent), or to the reserve. */
export type PoolTarget = 'members' | 'fund' | 'reserve';

/**
 * How shares become whole rupiah. `largest-remainder`: the parts equal the whole, ties go to the lower member number.
 * `floor`: every share is cut down and what is left over goes to the reserve, as some articles of association say.
 */
export type Rounding = 'largest-remainder' | 'floor';

/** The base that counts every member once, instead of a base that members bring. */
export const EQUAL = 'equal';

/** How a member's part reaches him or her. */
export const PAYOUT_METHODS = ['cash', 'bank', 'credit'] as const;
export type PayoutMethod = (typeof PAYOUT_METHODS)[number];

/** The words of `lossTo` that name no pool: the reserve covers the loss, or next year begins with it. */
export const LOSS_TO_RESERVE = 'reserve';
export const LOSS_CARRIED_FORWARD = 'carried-forward';

/** One group's part of a member pool, as a multi-stakeholder cooperative (KMP) divides before it divides by member. */
export interface GroupRule {
  readonly key: string;
  /** Part of the pool in basis points; the groups of a pool sum to 10,000. */
  readonly bps: number;
  /** Base within the group: a key of the members' `bases`, or `equal`. */
  readonly by: string;
}

/**
 * One line of the bylaws' table "pembagian SHU". A pool divides by a base (`by`), or first between groups (`groups`), or is
 * the parent (`of`) of further pools. UU 25/1992 art. 45; handbook section 4.1 (flat and nested percentages).
 */
export interface PoolRule {
  readonly key: string;
  /** Part of the surplus, or of the parent pool, in basis points; the pools of one level sum to 10,000. */
  readonly bps: number;
  /** Key of the pool that this one is a part of. */
  readonly of?: string | undefined;
  /** May be left out where it is plain: a pool with a base goes to members, a part goes where its parent goes. */
  readonly to?: PoolTarget | undefined;
  readonly by?: string | undefined;
  readonly groups?: readonly GroupRule[] | undefined;
  /** Article of the bylaws that sets this pool; explanations print it. */
  readonly article?: string | undefined;
}

/** What one member brings to the division: the year's bases out of the patronage register and the capital accounts. */
export interface MemberClaim {
  /** Number in the member register, from 1; it decides ties, the lower first. */
  readonly number: number;
  readonly name: string;
  /** Whole units, zero or more: rupiah of capital or trade, minutes of work, points. A base left out is zero. */
  readonly bases: Readonly<Record<string, bigint>>;
  /** Stakeholder group, for pools that divide between groups. */
  readonly group?: string | undefined;
  /** What the cooperative already owes the member from earlier years; negative where the member owes. */
  readonly payableBefore?: Rupiah | undefined;
}

/** Everything that a division of the surplus depends on. The same case gives the same rupiah, whatever the order of members. */
export interface SurplusCase {
  /** Surplus (SHU) of the year after tax; negative is a loss. */
  readonly surplus: Rupiah;
  readonly pools: readonly PoolRule[];
  readonly members: readonly MemberClaim[];
  /**
   * Total of a base over everybody who has a claim, where not everybody is listed (a textbook gives one member and the
   * cooperative's totals). Without it the total is the sum over the members listed.
   */
  readonly totals?: Readonly<Record<string, bigint>> | undefined;
  readonly rounding?: Rounding | undefined;
  /** Who bears a loss: `reserve` (default), `carried-forward`, or the key of a pool (of a member pool: its members). */
  readonly lossTo?: string | undefined;
}

/** A division by one base: of a whole pool, or of one group's part of it. */
export interface Division {
  /** `null` where the pool is not divided between groups. */
  readonly group: string | null;
  /** The group's part of the pool; 10,000 without groups. */
  readonly bps: number;
  readonly by: string;
  readonly amountRupiah: Rupiah;
  /** The denominator: the base of everybody who has a claim. Zero where nobody has one. */
  readonly total: bigint;
  readonly distributed: Rupiah;
}

/** What became of one pool. `amountRupiah` is always `distributed` plus `undistributed`. */
export interface PoolSplit {
  readonly key: string;
  readonly of: string | null;
  readonly bps: number;
  /** `null`: divided further by the pools that name it. */
  readonly to: PoolTarget | null;
  readonly article: string | null;
  readonly amountRupiah: Rupiah;
  /** Handed out: to the members listed, to the fund, to the reserve. Of a parent: by its parts together. */
  readonly distributed: Rupiah;
  /** Handed to nobody: no claims, claims of members who are not listed, or the rest of rounding down. */
  readonly undistributed: Rupiah;
  /** How much of `undistributed` is the rest of rounding down, which goes to the reserve. */
  readonly restToReserve: Rupiah;
  /** How a member pool was divided; empty for other pools. */
  readonly divisions: readonly Division[];
}

/** A loss and who bears it. */
export interface LossBorne {
  /** Negative. */
  readonly amountRupiah: Rupiah;
  readonly to: string;
  /** The pool in whose amount the loss stands; `null` where no pool bears it. */
  readonly pool: string | null;
}

/** The divided surplus. Shares lie in columns beside `members`, since a cooperative may have a million of them. */
export interface SurplusSplit {
  readonly surplus: Rupiah;
  readonly rounding: Rounding;
  /** In the order of the rules. */
  readonly pools: readonly PoolSplit[];
  /** By member number. */
  readonly members: readonly MemberClaim[];
  /** Key of a member pool → the share of each member, in the order of `members`. */
  readonly shares: ReadonlyMap<string, readonly Rupiah[]>;
  /** All shares of each member together. */
  readonly totals: readonly Rupiah[];
  readonly loss: LossBorne | null;
  /** What a reader should know beside the figures: pools without claims, a loss, a base that no pool uses. */
  readonly remarks: readonly Refusal[];
}

/** A value, or everything that stands against it: the first fault as `refusal`, the others beside it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal; readonly others: readonly Refusal[] };

/** A list that is wrong throughout is answered with this many faults. */
const MAX_FAULTS = 100;

/** Refuses with everything that was found. */
export function refusedBy(faults: readonly Refusal[]): Checked<never> {
  const [first, ...others] = faults.slice(0, MAX_FAULTS);
  assert(first, 'a refusal without a reason');
  return { ok: false, refusal: first, others };
}

/** One step from the surplus to a member's share, as facts that a page or a statement puts into a sentence. */
export type ExplanationStep =
  | { readonly kind: 'surplus'; readonly amountRupiah: Rupiah }
  /** The surplus is a loss: who bears it, and how much of it stands in this pool. */
  | { readonly kind: 'loss'; readonly to: string; readonly amountRupiah: Rupiah }
  | {
      /** `wholeRupiah × bps = amountRupiah`: the pool's part of the surplus or of its parent. */
      readonly kind: 'pool';
      readonly key: string;
      readonly of: string | null;
      readonly wholeRupiah: Rupiah;
      readonly bps: number;
      readonly amountRupiah: Rupiah;
      readonly article: string | null;
    }
  | {
      /** `wholeRupiah × bps = amountRupiah`: the group's part of the pool. */
      readonly kind: 'group';
      readonly key: string;
      readonly wholeRupiah: Rupiah;
      readonly bps: number;
      readonly amountRupiah: Rupiah;
      readonly article: string | null;
    }
  | {
      /** `wholeRupiah × base / total = exact`, rounded to the share. */
      readonly kind: 'claim';
      readonly by: string;
      readonly wholeRupiah: Rupiah;
      readonly base: bigint;
      readonly total: bigint;
      /** The share before rounding, as a decimal or a fraction. */
      readonly exact: string;
      readonly roundedRupiah: Rupiah;
      readonly rounding: Rounding;
      readonly article: string | null;
    };

/** How a member came to a share: a reader with a pocket calculator can follow it. */
export interface ShareExplanation {
  readonly memberNumber: number;
  readonly memberName: string;
  readonly pool: string;
  readonly shareRupiah: Rupiah;
  readonly steps: readonly ExplanationStep[];
}

/** What posting needs to know of a decided division. */
export interface DividedYear {
  readonly year: number;
  readonly surplusRupiah: Rupiah;
  readonly lossTo: string;
  readonly pools: readonly {
    readonly key: string;
    readonly to?: PoolTarget | undefined;
    readonly by?: string | undefined;
    readonly fund?: string | undefined;
    readonly amountRupiah: Rupiah;
  }[];
  readonly members: readonly (Receives & { readonly memberId: string })[];
}

/** What a division gives to a member, takes from the capital account and puts there. */
export interface Receives {
  readonly totalRupiah: Rupiah;
  readonly creditedRupiah?: Rupiah | undefined;
  readonly accountLossRupiah?: Rupiah | undefined;
}

/** What a member is paid of a division: all that is not credited to the individual capital account. */
export function payableOf({ totalRupiah, creditedRupiah = 0n }: Receives): Rupiah {
  return totalRupiah - creditedRupiah;
}
