import * as z from 'zod';
import { FUNDS } from '#modules/bylaws/model.ts';
import { id, instant, plainDate, rupiah } from '#platform/registry/fields.ts';
import { CANCELLATION_GROUNDS, COMPLAINT_OUTCOMES, ORDER_STATES } from './model.ts';

/** Bytes of chance in a customer's key. */
export const TOKEN_BYTES = 32;

/** A customer's key to an order: 32 random bytes as base64url. Only its hash is kept. */
export const orderToken = () => z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'marketplace.not_a_key');

/** A clock time, `07:30`. */
export const clockTime = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'marketplace.not_a_time');

/** A service as queries show it. */
export const serviceShown = z.object({
  key: z.string(),
  version: z.int(),
  nameId: z.string(),
  nameEn: z.string(),
  descriptionId: z.string(),
  descriptionEn: z.string(),
  unitId: z.string(),
  unitEn: z.string(),
  baseRupiah: rupiah(),
  perUnitRupiah: rupiah(),
  leastUnits: z.int(),
  mostUnits: z.int(),
  baseMinutes: z.int(),
  minutesPerUnit: z.int(),
  noticeMinutes: z.int(),
  opensMinute: z.int(),
  closesMinute: z.int(),
  offered: z.boolean(),
  /** What the smallest order costs. */
  fromRupiah: rupiah(),
});

/** One part of a split, with the article that gives it. */
export const partShown = z.object({
  key: z.string(),
  name: z.string().nullable(),
  to: z.enum(['worker', 'cooperative', 'fund']),
  fund: z.enum(FUNDS).nullable(),
  bps: z.int(),
  amountRupiah: rupiah(),
  article: z.string(),
});

/** What an order is, without the customer. */
export const orderShown = z.object({
  id: id('ord'),
  number: z.int(),
  serviceNameId: z.string(),
  serviceNameEn: z.string(),
  unitId: z.string(),
  unitEn: z.string(),
  quantity: z.int(),
  startsOn: plainDate(),
  startMinute: z.int(),
  durationMinutes: z.int(),
  priceRupiah: rupiah(),
  district: z.string(),
  placedOn: plainDate(),
  state: z.enum(ORDER_STATES),
  doneOn: plainDate().nullable(),
});

/** Who ordered, and where to: for officers and for whoever has accepted the work. */
export const customerShown = z.object({
  name: z.string(),
  phone: z.string(),
  address: z.string(),
  note: z.string(),
  isMember: z.boolean(),
});

export const complaintShown = z.object({
  id: id('cpl'),
  words: z.string(),
  openedAt: instant(),
  outcome: z.enum(COMPLAINT_OUTCOMES).nullable(),
  answer: z.string().nullable(),
  answeredAt: instant().nullable(),
});

export const cancellationShown = z.object({
  ground: z.enum(CANCELLATION_GROUNDS),
  feeRupiah: rupiah(),
  article: z.string(),
  reason: z.string(),
  cancelledOn: plainDate(),
});

export const ratingShown = z.object({ stars: z.int(), words: z.string() });

/** What cancelling costs, as the articles say. */
export const cancellationRulesShown = z.object({
  freeUntilMinutesBefore: z.int(),
  lateFeeBps: z.int(),
  noShowFeeBps: z.int(),
  refundWithinDays: z.int(),
  article: z.string(),
  refundArticle: z.string(),
});
