import * as z from 'zod';
import { bps, rupiahFromZero } from '#platform/registry/fields.ts';
import * as m from './model.ts';
import { count } from './schema-fields.ts';

/** Shares, savings, loans and other capital. */
export const capitalSections = {
  shares: z.strictObject({
    entryShareRupiah: rupiahFromZero(),
    mandatoryShareRupiah: rupiahFromZero(),
    mandatorySharePeriod: z.enum(['month', 'year']),
    mandatoryDueDay: z.int().min(1).max(28),
  }),
  savings: z.strictObject({
    voluntary: z.strictObject({ allowed: z.boolean(), interestBps: bps(), withdrawalNoticeDays: count() }),
    term: z.strictObject({ allowed: z.boolean(), interestBps: bps(), months: count(1) }),
  }),
  loans: z.strictObject({
    offered: z.boolean(),
    principle: z.enum(m.LOAN_PRINCIPLES),
    interestBps: bps(),
    marginBps: bps(),
    saversShareBps: bps(),
    largestPerMemberRupiah: rupiahFromZero(),
    longestMonths: count(1),
  }),
  capitalAccounts: z.strictObject({
    enabled: z.boolean(),
    buyInToReserveBps: bps(),
    creditBps: bps(),
    interestBps: bps(),
    lossShareBps: bps(),
    payoutYears: count(),
  }),
  externalCapital: z.strictObject({
    allowed: z.boolean(),
    capBps: bps(),
    holderCapBps: bps(),
    lockInMonths: count(),
    noticeMonths: count(),
    returnCapBps: bps(),
  }),
  loanCapital: z.strictObject({ meetingAboveRupiah: rupiahFromZero() }),
} as const;
