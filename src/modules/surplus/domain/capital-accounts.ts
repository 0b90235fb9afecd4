import { allocate, shareDown, sum, type Rupiah } from '#kernel/money.ts';

/** What a member's individual capital account holds at the end of a year. */
export interface AccountHolder {
  readonly memberId: string;
  readonly number: number;
  readonly name: string;
  readonly balanceRupiah: Rupiah;
}

/**
 * Of a member's shares of a surplus, what is credited to the capital account instead of paid; cut down, so that the fraction of
 * a rupiah is paid. (Articles, "Rekening modal perorangan".)
 */
export function creditedPart(sharesRupiah: Rupiah, creditBps: number): Rupiah {
  return sharesRupiah > 0n ? shareDown(sharesRupiah, creditBps) : 0n;
}

/**
 * What the accounts bear of a loss (`lossRupiah`, more than zero), in proportion to their balances; never more than they hold,
 * so that nobody comes to owe the cooperative. In the order of the holders; empty where they bear nothing.
 */
export function lossOnAccounts(
  lossRupiah: Rupiah,
  lossShareBps: number,
  holders: readonly AccountHolder[],
): readonly { readonly memberId: string; readonly lossRupiah: Rupiah }[] {
  const bearing = holders.filter((holder) => holder.balanceRupiah > 0n);
  const held = sum(bearing.map((holder) => holder.balanceRupiah));
  const share = shareDown(lossRupiah, lossShareBps);
  const borne = share < held ? share : held;
  if (borne <= 0n) return [];
  const parts = allocate(
    borne,
    bearing.map((holder) => holder.balanceRupiah),
  );
  return bearing
    .map(({ memberId }, place) => ({ memberId, lossRupiah: parts[place] ?? 0n }))
    .filter((part) => part.lossRupiah > 0n);
}
