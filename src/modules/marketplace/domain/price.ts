import type { PlainDate } from '#kernel/calendar.ts';
import { clockOfMinute, dayNumber } from '#kernel/calendar.ts';
import type { Rupiah } from '#kernel/money.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import type { Service } from '../model.ts';

const MINUTES_PER_DAY = 1440;

/** What a service costs and how long it takes for a number of units: a base and so much for each unit. */
export function priceOf(
  service: Pick<Service, 'baseRupiah' | 'perUnitRupiah' | 'baseMinutes' | 'minutesPerUnit'>,
  quantity: number,
): { readonly priceRupiah: Rupiah; readonly durationMinutes: number } {
  return {
    priceRupiah: service.baseRupiah + service.perUnitRupiah * BigInt(quantity),
    durationMinutes: service.baseMinutes + service.minutesPerUnit * quantity,
  };
}

/** A moment on the cooperative's wall: a date and minutes after midnight. */
export interface WallTime {
  readonly on: PlainDate;
  readonly minute: number;
}

/** Whole minutes from one wall time to another; negative when it is past. (No Indonesian zone knows summer time.) */
export function minutesBetween(from: WallTime, to: WallTime): number {
  return (dayNumber(to.on) - dayNumber(from.on)) * MINUTES_PER_DAY + to.minute - from.minute;
}

export type NotOrderable =
  | 'marketplace.not_offered'
  | 'marketplace.too_few_units'
  | 'marketplace.too_many_units'
  | 'marketplace.starts_in_the_past'
  | 'marketplace.too_short_notice'
  | 'marketplace.outside_hours';

/** Why a service cannot be ordered so, or `null`. Names the field to change. */
export function whyNotOrderable(
  service: Service,
  wish: { readonly quantity: number; readonly start: WallTime },
  now: WallTime,
): Refusal<NotOrderable> | null {
  if (!service.offered) return refusal('marketplace.not_offered', {}, { path: 'service' });
  const { leastUnits, mostUnits } = service;
  if (wish.quantity < leastUnits)
    return refusal('marketplace.too_few_units', { least: String(leastUnits) }, { path: 'quantity' });
  if (wish.quantity > mostUnits)
    return refusal('marketplace.too_many_units', { most: String(mostUnits) }, { path: 'quantity' });

  const ahead = minutesBetween(now, wish.start);
  if (ahead < 0) return refusal('marketplace.starts_in_the_past', {}, { path: 'startsOn' });
  if (ahead < service.noticeMinutes)
    return refusal('marketplace.too_short_notice', { minutes: String(service.noticeMinutes) }, { path: 'startTime' });
  const ends = wish.start.minute + priceOf(service, wish.quantity).durationMinutes;
  if (wish.start.minute < service.opensMinute || ends > service.closesMinute) {
    const params = { opens: clockOfMinute(service.opensMinute), closes: clockOfMinute(service.closesMinute) };
    return refusal('marketplace.outside_hours', params, { path: 'startTime' });
  }
  return null;
}

/** Minutes after midnight of `07:30`. */
export function minuteOfClock(text: string): number {
  const [hours, minutes] = text.split(':');
  return Number(hours) * 60 + Number(minutes);
}
