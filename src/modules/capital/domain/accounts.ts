import { addMonths, type PlainDate } from '#kernel/calendar.ts';
import { shareDown, type Rupiah } from '#kernel/money.ts';
import type { CapitalAccountRules } from '#modules/bylaws/model.ts';

const MONTHS_PER_YEAR = 12;

/** A buy-in (setoran awal) divided: what goes to the reserve for good, and what to the member's own account. */
export function buyInParts(
  rupiah: Rupiah,
  { buyInToReserveBps }: Pick<CapitalAccountRules, 'buyInToReserveBps'>,
): { readonly reserveRupiah: Rupiah; readonly accountRupiah: Rupiah } {
  const reserveRupiah = shareDown(rupiah, buyInToReserveBps);
  return { reserveRupiah, accountRupiah: rupiah - reserveRupiah };
}

/** The last day on which an account must be paid out; `null` for a member who has not left. */
export function payOutBy(leftOn: PlainDate | null, payoutYears: number): PlainDate | null {
  return leftOn === null ? null : addMonths(leftOn, payoutYears * MONTHS_PER_YEAR);
}
