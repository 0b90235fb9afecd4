import type { Instant, PlainDate } from '#kernel/calendar.ts';
import { isId, type Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import type { Fund } from '#modules/bylaws/model.ts';

/**
 * Where an order stands: placed; the work is done; paid and its price split; or it was cancelled, free of charge or with a fee
 * that is still due or was paid and split. Who has the work meanwhile, the dispatch room knows.
 */
export const ORDER_STATES = ['placed', 'done', 'settled', 'cancelled', 'fee_due', 'fee_settled'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** Every legal step of an order: from which state to which. Whatever is not here cannot happen, in the database neither. */
export const ORDER_STEPS = {
  finished: { placed: 'done' },
  settled: { done: 'settled' },
  cancelled: { placed: 'cancelled' },
  cancelled_late: { placed: 'fee_due' },
  customer_absent: { placed: 'fee_due' },
  fee_settled: { fee_due: 'fee_settled' },
  fee_waived: { fee_due: 'cancelled' },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<OrderState, OrderState>>>>>;

export type OrderStep = keyof typeof ORDER_STEPS;

/** The state after a step, or `null` where the step is not legal. */
export function stateAfter(step: OrderStep, state: OrderState): OrderState | null {
  const from: Readonly<Partial<Record<OrderState, OrderState>>> = ORDER_STEPS[step];
  return from[state] ?? null;
}

/** A service as it is offered now, or as it was when an order was placed. */
export interface Service {
  readonly id: Id;
  /** In the address of its page. */
  readonly key: string;
  readonly version: number;
  readonly nameId: string;
  readonly nameEn: string;
  readonly descriptionId: string;
  readonly descriptionEn: string;
  /** What is counted: an hour, a room. */
  readonly unitId: string;
  readonly unitEn: string;
  readonly baseRupiah: Rupiah;
  readonly perUnitRupiah: Rupiah;
  readonly leastUnits: number;
  readonly mostUnits: number;
  readonly baseMinutes: number;
  readonly minutesPerUnit: number;
  /** Earliest start, in minutes from the order. */
  readonly noticeMinutes: number;
  /** Minutes after midnight between which work may begin and must end. */
  readonly opensMinute: number;
  readonly closesMinute: number;
  readonly offered: boolean;
}

/** An order as it was placed and as it stands. */
export interface Order {
  readonly id: Id;
  /** For people to say on the phone. */
  readonly number: number;
  readonly serviceId: Id;
  readonly serviceVersion: number;
  readonly serviceNameId: string;
  readonly serviceNameEn: string;
  readonly unitId: string;
  readonly unitEn: string;
  readonly quantity: number;
  readonly startsOn: PlainDate;
  readonly startMinute: number;
  readonly durationMinutes: number;
  readonly priceRupiah: Rupiah;
  readonly customerName: string;
  readonly customerPhone: string;
  readonly customerMemberId: Id | null;
  readonly district: string;
  readonly address: string;
  readonly note: string;
  readonly placedOn: PlainDate;
  readonly placedAt: Instant;
  readonly seq: number;
  readonly state: OrderState;
  readonly doneOn: PlainDate | null;
}

/** What an order is called in payments and in dispatch. */
export const referenceOf = (orderId: Id): string => `order:${orderId}`;

/** The order that a reference of ours names, or `null` for another room's. */
export function orderOfReference(reference: string): Id | null {
  const orderId = reference.startsWith('order:') ? reference.slice('order:'.length) : '';
  return isId(orderId, 'ord') ? orderId : null;
}

/** One part of a split, in whole rupiah, with the article that gives it. */
export interface SplitPart {
  readonly key: string;
  readonly name: string | null;
  readonly to: 'worker' | 'cooperative' | 'fund';
  readonly fund: Fund | null;
  readonly bps: number;
  readonly amountRupiah: Rupiah;
  readonly article: string;
}

/** Why a cancellation costs what it costs. */
export const CANCELLATION_GROUNDS = ['in_time', 'late', 'customer_absent', 'by_cooperative', 'no_worker'] as const;
export type CancellationGround = (typeof CANCELLATION_GROUNDS)[number];

export const COMPLAINT_OUTCOMES = ['explained', 'redone', 'refunded'] as const;
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

/** How earnings reach a member; `held-cash`: the member keeps of the customers' cash in his or her hands. */
export const PAYOUT_METHODS = ['cash', 'bank', 'held-cash'] as const;
export type PayoutMethod = (typeof PAYOUT_METHODS)[number];

/**
 * Payload of `marketplace.order_settled`: a price, or a cancellation fee, was paid and split. Amounts are decimal strings of
 * whole rupiah. Patronage is counted from it; its source is `order:<orderId>`.
 */
export interface OrderSettled {
  readonly orderId: Id;
  /** The member who did the work; `null` where nobody had taken it. */
  readonly memberId: Id | null;
  readonly workerRupiah: string;
  readonly priceRupiah: string;
  readonly settledOn: PlainDate;
  /** Minutes of work; 0 for a cancellation fee. */
  readonly minutes: number;
  /** The customer, where a member is the customer: what he or she bought. */
  readonly customerMemberId: Id | null;
}

/**
 * Payload of `marketplace.order_reversed`: a settled price, or a part of it, was given back. The amounts are what was given
 * back and count against what `order_settled` told; hours worked stay worked. Its source is `refund:<refundId>`.
 */
export interface OrderReversed {
  readonly orderId: Id;
  readonly refundId: Id;
  readonly memberId: Id | null;
  readonly workerRupiah: string;
  readonly priceRupiah: string;
  readonly reversedOn: PlainDate;
  readonly customerMemberId: Id | null;
}
