import type { RequestEvent } from '@sveltejs/kit';
import { addMonths, isPlainDate, monthBounds, monthOf, type Month } from '#kernel/calendar.ts';
import { here } from '#modules/membership/index.ts';
import { hours } from '#modules/work/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';

type PageEvent = Pick<RequestEvent, 'params' | 'locals' | 'url' | 'cookies' | 'request'>;

/** Says "of everybody" in the address. */
const EVERYBODY = 'semua';

/** The month of the address (`?bulan=2026-11`), else the month of `today`. */
export function monthAsked(url: URL, today: string): Month {
  const asked = url.searchParams.get('bulan') ?? '';
  return isPlainDate(`${asked}-01`) ? asked : monthOf(today);
}

/** Whose hours of which month the address asks for: one's own where nothing is said. */
export async function hoursAsked(event: PageEvent) {
  const { permissions, member, today, cooperative } = await askPage(event, here, { permissions: ['work.see-all'] });
  const month = monthAsked(event.url, today);
  const whose = event.url.searchParams.get('anggota');
  const everybody = whose === EVERYBODY || (whose === null && member === null);
  const memberId = everybody ? undefined : (whose ?? member?.id);
  const { first, last } = monthBounds(month);
  return {
    slug: cooperative.slug,
    month,
    seesAll: permissions.includes('work.see-all'),
    isOwn: memberId !== undefined && memberId === member?.id,
    everybody,
    input: { from: first, to: last, ...(memberId === undefined ? {} : { memberId }) },
  };
}

/** A month of hours with the months beside it. */
export async function hoursPage(event: PageEvent) {
  const { input, ...asked } = await hoursAsked(event);
  const page = Number(event.url.searchParams.get('page') ?? 1);
  const found = await askPage(event, hours, { ...input, page: Number.isSafeInteger(page) && page > 0 ? page : 1 });
  const first = `${asked.month}-01`;
  return { ...found, ...asked, before: monthOf(addMonths(first, -1)), after: monthOf(addMonths(first, 1)) };
}
