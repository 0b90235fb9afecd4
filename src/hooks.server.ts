import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { translator } from '#locales/index.ts';
import { LOCALE_COOKIE, negotiateLocale } from '#platform/i18n/locale.ts';
import { compress } from '#surfaces/web/compress.ts';
import { protect } from '#surfaces/web/headers.ts';
import { isLocalOwner } from '#surfaces/web/local-token.ts';
import { createRateLimit } from '#surfaces/web/rate-limit.ts';

const posts = createRateLimit();

export const handle: Handle = async ({ event, resolve }) => {
  const locale = negotiateLocale(event.cookies.get(LOCALE_COOKIE), event.request.headers.get('Accept-Language'));
  event.locals.locale = locale;
  event.locals.t = translator(locale);

  const wait =
    event.request.method === 'POST' && !isLocalOwner(event.request)
      ? posts.secondsToWait(event.getClientAddress(), Date.now())
      : 0;
  if (wait > 0) {
    return new Response(event.locals.t('door.too_many'), {
      status: 429,
      headers: { 'retry-after': String(wait), 'content-type': 'text/plain; charset=utf-8' },
    });
  }

  const response = await resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) });
  return compress(event.request, protect(response));
};

/** A fault of ours is logged once, under a number that the page shows. What was thrown on purpose keeps its own words. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return;
  const incident = randomUUID().slice(0, 8);
  console.error(`incident ${incident} ${event.request.method} ${event.url.pathname}`, error);
  return { incident };
};
