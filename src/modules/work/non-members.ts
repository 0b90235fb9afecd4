import { fiscalYear, fiscalYearOf, type Period, type PlainDate } from '#kernel/calendar.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { capOf, whyOverCap, type YearOfWork } from './domain/non-member-cap.ts';
import * as store from './store-non-members.ts';

/** A financial year's work under the cap that the bylaws of a day set. */
export interface CapOfYear {
  readonly year: number;
  readonly period: Period;
  readonly worked: YearOfWork;
  /** `null` where the articles hold no cap. */
  readonly capBps: number | null;
  readonly article: string;
}

/** How much of the cap the financial year around a day has used. */
export async function capOfYear(context: ReadContext, on: PlainDate): Promise<CapOfYear> {
  const { bylaws, articleOf } = await bylawsInForce(context, on);
  const { startMonth } = bylaws.fiscalYear;
  const year = fiscalYearOf(on, startMonth);
  const period = fiscalYear(year, startMonth);
  const capBps = capOf(bylaws);
  return {
    year,
    period,
    worked: await store.yearOfWork(context, period),
    capBps,
    article: capBps === null ? '' : articleOf('work.nonMemberHoursCapBps'),
  };
}

/** Refuses `work.non_member_cap_exceeded` where the year around a day, as it is written down by now, breaks the cap. */
export async function requireWithinCap(context: Context, on: PlainDate, path: string): Promise<void> {
  const { worked, capBps, article } = await capOfYear(context, on);
  const over = whyOverCap(worked, capBps, article);
  if (over) reject({ ...over, path });
}
