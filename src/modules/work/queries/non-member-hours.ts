import * as z from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { sum } from '#kernel/money.ts';
import { bookOf } from '#modules/ledger/index.ts';
import { id, PAGE_ROWS, pagesOf, plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { roomMinutes, usedBps } from '../domain/non-member-cap.ts';
import { capOfYear } from '../non-members.ts';
import * as store from '../store-non-members.ts';

const EXPORT_ROWS = 1_000_000;

const nonMemberRow = z.object({
  id: id('nmh'),
  name: z.string(),
  workedOn: plainDate(),
  minutes: z.int(),
  grade: z.string(),
  note: z.string(),
  state: z.enum(['owed', 'paid', 'withdrawn']),
  hourlyRupiah: rupiah(),
  payRupiah: rupiah(),
  reason: z.string(),
  endedOn: plainDate().nullable(),
});

/** How much of the cap on non-members' hours a year has used; for those who approve or supervise also whose hours they are. */
export const nonMemberHours = query({
  name: 'work.non-member-hours',
  summary: 'How much of the cap on non-members’ hours a financial year has used, and the hours behind it',
  may: 'work.see',
  input: z.strictObject({
    /** A day of the financial year; today’s year where none is named. */
    on: plainDate().optional(),
    page: z.int().min(1).default(1),
    whole: z.boolean().default(false),
  }),
  output: z.object({
    year: z.int(),
    from: plainDate(),
    to: plainDate(),
    memberMinutes: z.int(),
    nonMemberMinutes: z.int(),
    /** Of the non-members’ minutes: of candidates, who have not paid up their entry share. */
    candidateMinutes: z.int(),
    usedBps: z.int(),
    /** `null` where the articles hold no cap. */
    capBps: z.int().nullable(),
    article: z.string(),
    /** What may still be worked beside the members’ hours so far; `null` without a limit. */
    roomMinutes: z.int().nullable(),
    rows: z.array(nonMemberRow),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
    owed: z.array(nonMemberRow),
    owedRupiah: rupiah(),
    /** A day of the year before and of the year after, where the books reach. */
    before: plainDate().nullable(),
    after: plainDate().nullable(),
  }),

  async run(context, { on, page, whole }) {
    const { year, period, worked, capBps, article } = await capOfYear(context, on ?? context.today);
    const seesAll = context.may('work.see-all');
    const limit = whole ? EXPORT_ROWS : PAGE_ROWS;
    const offset = whole ? 0 : (page - 1) * PAGE_ROWS;
    const found = seesAll ? await store.nonMemberHoursPage(context, { period, limit, offset }) : { rows: [], total: 0 };
    const owed = seesAll ? await store.owedNonMemberHours(context) : [];
    const { openedOn } = await bookOf(context);
    return {
      year,
      ...period,
      ...worked,
      candidateMinutes: await store.candidateMinutes(context, period),
      usedBps: usedBps(worked),
      capBps,
      article,
      roomMinutes: roomMinutes(worked, capBps),
      ...found,
      page,
      pages: pagesOf(found.total, limit),
      owed,
      owedRupiah: sum(owed.map((row) => row.payRupiah)),
      before: openedOn < period.from ? addDays(period.from, -1) : null,
      after: period.to < context.today ? addDays(period.to, 1) : null,
    };
  },
});
