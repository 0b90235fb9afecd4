import { addMonths, monthBounds, monthOf, type Period, type PlainDate } from '#kernel/calendar.ts';
import { divideDown, sum, WHOLE_BPS, type Rupiah } from '#kernel/money.ts';
import type { ExternalCapitalRules } from '#modules/bylaws/model.ts';
import { yearInterest } from '#modules/ledger/model.ts';

/** What there is before another agreement: own capital (UU 25/1992 art. 41(2)), all participating capital, and one holder's. */
export interface CapitalHeld {
  readonly ownRupiah: Rupiah;
  readonly participatingRupiah: Rupiah;
  readonly holderRupiah: Rupiah;
}

const WHOLE = BigInt(WHOLE_BPS);

/** The most that may still be taken from anybody under the cap on participating capital; `null` without a limit. */
export function issueRoom(
  { ownRupiah, participatingRupiah }: Omit<CapitalHeld, 'holderRupiah'>,
  { capBps }: Pick<ExternalCapitalRules, 'capBps'>,
): Rupiah | null {
  return roomUnder(participatingRupiah, ownRupiah + participatingRupiah, BigInt(capBps), WHOLE);
}

/**
 * The most that may still be taken from one holder, whose cap is a part of what the first cap allows; `null` without a limit.
 * So a first holder can come at all, and nobody breaks the cap because somebody else joins.
 */
export function holderRoom(
  { ownRupiah, participatingRupiah, holderRupiah }: CapitalHeld,
  { capBps, holderCapBps }: Pick<ExternalCapitalRules, 'capBps' | 'holderCapBps'>,
): Rupiah | null {
  const share = BigInt(capBps) * BigInt(holderCapBps);
  return roomUnder(holderRupiah, ownRupiah + participatingRupiah, share, WHOLE * WHOLE);
}

/** The largest amount that may join `part` and `whole` both, so that the part stays within `share` of `of` of the whole. */
function roomUnder(part: Rupiah, whole: Rupiah, share: bigint, of: bigint): Rupiah | null {
  if (share >= of) return null;
  const over = share * whole - of * part;
  return over <= 0n ? 0n : divideDown(over, of - share);
}

/** Money that came (positive) or went (negative) under one agreement. */
export interface Movement {
  readonly occurredOn: PlainDate;
  readonly amountRupiah: Rupiah;
}

/** A year's return on an agreement at a rate: from month-end balances, so that half a year earns half. Cut down once. */
export function yearReturn(movements: readonly Movement[], period: Period, rateBps: number): Rupiah {
  const monthEnds: Rupiah[] = [];
  for (let day = period.from; day <= period.to; day = addMonths(day, 1)) {
    const { last } = monthBounds(monthOf(day));
    const until = movements.filter((each) => each.occurredOn <= last);
    monthEnds.push(sum(until.map((each) => each.amountRupiah)));
  }
  return yearInterest(sum(monthEnds), rateBps);
}

/** The first day on which money may be taken back: after the lock-in, and after the notice that was given for it. */
export function payableFrom(
  {
    receivedOn,
    lockInMonths,
    noticeMonths,
  }: {
    readonly receivedOn: PlainDate;
    readonly lockInMonths: number;
    readonly noticeMonths: number;
  },
  noticeOn: PlainDate,
): PlainDate {
  const free = addMonths(receivedOn, lockInMonths);
  const noticed = addMonths(noticeOn, noticeMonths);
  return noticed > free ? noticed : free;
}
