import { error, redirect } from '@sveltejs/kit';
import { asLocale, LOCALE_COOKIE } from '#platform/i18n/locale.ts';
import { localPath } from '#surfaces/web/local-path.ts';
import type { RequestHandler } from './$types';

/** A year, in seconds. */
const REMEMBERED_SECONDS = 365 * 24 * 60 * 60;

/** Remembers the language that a person chose, and leads back to where they were. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData();
  const locale = asLocale(String(form.get('locale')));
  if (!locale) error(400);
  // Not secret: it is also sent over plain http, on the network of an office.
  cookies.set(LOCALE_COOKIE, locale, { maxAge: REMEMBERED_SECONDS, sameSite: 'lax', secure: false });
  redirect(303, localPath(form.get('back'), url));
};
