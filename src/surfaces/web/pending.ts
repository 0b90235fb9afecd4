import type { RequestEvent } from '@sveltejs/kit';
import * as z from 'zod';

/**
 * What waits between asking for a code and typing it, in a cookie that ends by itself: so that no phone number stands in an
 * address, and the page works without a script. It holds only what the person typed; nothing rests on it being true.
 */
const PENDING_COOKIE = 'sokoguru.pending';
const PENDING_SECONDS = 15 * 60;

const pending = z.object({
  /** As it was typed and then read: `+62812…` or an address. */
  contact: z.string().max(300),
  expiresAt: z.iso.datetime(),
  /** Until another code can be asked for, as told when this one was sent. */
  pauseSeconds: z.int(),
  /** Where the person wanted to go. */
  to: z.string().max(2000),
  /** The name that the first operator typed. */
  name: z.string().max(200).optional(),
});

export type Pending = z.output<typeof pending>;

type CookieEvent = Pick<RequestEvent, 'cookies' | 'url'>;

/** What waits in this browser, or null. */
export function readPending(event: CookieEvent): Pending | null {
  const text = event.cookies.get(PENDING_COOKIE);
  if (text === undefined) return null;
  try {
    const read = pending.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Keeps it. */
export function keepPending(event: CookieEvent, value: Pending): void {
  event.cookies.set(PENDING_COOKIE, JSON.stringify(value), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: event.url.protocol === 'https:',
    maxAge: PENDING_SECONDS,
  });
}

/** Forgets it: the code was right. */
export function dropPending(event: CookieEvent): void {
  event.cookies.delete(PENDING_COOKIE, { path: '/' });
}
