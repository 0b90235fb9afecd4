import type { RequestEvent } from '@sveltejs/kit';
import { addMonths, monthBounds, monthOf, type Month } from '#kernel/calendar.ts';
import { hours } from '#modules/work/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { monthAsked } from '../hours-page.ts';

type PageEvent = Pick<RequestEvent, 'params' | 'locals' | 'url' | 'cookies' | 'request'>;

/** What a pay run of a month would book: approved hours that no run has paid yet, by member. The month before, if none is asked. */
export async function runAhead(event: PageEvent, today: string) {
  const lastMonth = monthOf(addMonths(today, -1));
  const month: Month = event.url.searchParams.has('bulan') ? monthAsked(event.url, today) : lastMonth;
  const { first, last } = monthBounds(month);
  const span = { from: first, to: last };
  const approved = await askPage(event, hours, { ...span, state: 'approved', whole: true });
  const { total: waiting } = await askPage(event, hours, { ...span, state: 'open' });
  const members = Map.groupBy(approved.rows, (row) => row.memberId);
  return {
    month,
    isOver: today >= last,
    last,
    waiting,
    minutes: approved.minutes,
    payRupiah: approved.payRupiah,
    rows: [...members].map(([memberId, own]) => ({
      memberId,
      name: own[0]?.memberName ?? '',
      minutes: own.reduce((sum, row) => sum + row.minutes, 0),
      payRupiah: own.reduce((sum, row) => sum + (row.payRupiah ?? 0n), 0n),
    })),
  };
}
