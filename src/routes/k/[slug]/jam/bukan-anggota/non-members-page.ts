import type { RequestEvent } from '@sveltejs/kit';
import { isPlainDate } from '#kernel/calendar.ts';

/** The day of the address (`?hari=2025-12-31`), whose financial year is asked for, and the page of its list. */
export function yearAsked(url: RequestEvent['url']): { on?: string; page: number } {
  const on = url.searchParams.get('hari') ?? '';
  const page = Number(url.searchParams.get('page') ?? 1);
  return { page: Number.isSafeInteger(page) && page > 0 ? page : 1, ...(isPlainDate(on) ? { on } : {}) };
}
