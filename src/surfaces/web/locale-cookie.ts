import type { RequestEvent } from '@sveltejs/kit';
import { LOCALE_COOKIE } from '#platform/i18n/locale.ts';
import type { Locale } from '#platform/i18n/messages.ts';

/** A year, in seconds. */
const REMEMBERED_SECONDS = 365 * 24 * 60 * 60;

/** Remembers a person's language in this browser. Not secret: it is also sent over plain http, on the network of an office. */
export function rememberLocale(event: Pick<RequestEvent, 'cookies'>, locale: Locale): void {
  event.cookies.set(LOCALE_COOKIE, locale, { path: '/', maxAge: REMEMBERED_SECONDS, sameSite: 'lax', secure: false });
}
