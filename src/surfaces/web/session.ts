import { redirect, type RequestEvent } from '@sveltejs/kit';
import { PUBLIC, type Caller } from '#platform/access/actor.ts';
import type { Session, SetCookie, Visit } from '#modules/identity/index.ts';
import { runningApp } from './app.ts';

/** What a session is read from. */
type SessionEvent = Pick<RequestEvent, 'request' | 'cookies' | 'locals'>;

/** Read once per request: a page asks several times who its reader is. */
const known = new WeakMap<Request, Promise<Session | null>>();

/** The session of this request's cookie, or null. */
export function sessionOf(event: SessionEvent): Promise<Session | null> {
  let session = known.get(event.request);
  if (!session) {
    session = readSession(event);
    known.set(event.request, session);
  }
  return session;
}

async function readSession(event: SessionEvent): Promise<Session | null> {
  if (event.request.headers.get('cookie') === null) return null;
  const { login } = await runningApp();
  const { session, cookies } = await login.sessionOf(visitOf(event));
  setCookies(event, cookies);
  return session;
}

/** Who sends this request: the person of its session or of a program's key, or the public. */
export async function callerOf(event: SessionEvent): Promise<Caller> {
  const key = /^Bearer (sokoguru_\S{20,100})$/u.exec(event.request.headers.get('authorization') ?? '')?.[1];
  if (key !== undefined) return holderOf(event.request, key);
  const session = await sessionOf(event);
  return session ? { kind: 'person', personId: session.personId } : PUBLIC;
}

/** A program's key opens the REST door and no page; one that may only read cannot send anything. */
async function holderOf(request: Request, key: string): Promise<Caller> {
  if (!new URL(request.url).pathname.startsWith('/api/')) return PUBLIC;
  const holder = await (await runningApp()).login.holderOf(key);
  if (!holder || (holder.readOnly && request.method !== 'GET')) return PUBLIC;
  return { kind: 'person', personId: holder.personId };
}

/** The session, or the way to the sign-in page and back here. */
export async function requireSession(event: SessionEvent & Pick<RequestEvent, 'url'>): Promise<Session> {
  const session = await sessionOf(event);
  if (session) return session;
  return redirect(303, `/masuk?ke=${encodeURIComponent(event.url.pathname + event.url.search)}`);
}

/** A request as sign-in sees it. The address comes from the server, where the event knows it. */
export function visitOf(event: SessionEvent & Partial<Pick<RequestEvent, 'getClientAddress'>>): Visit {
  const { headers, url } = event.request;
  return {
    origin: new URL(url).origin,
    cookie: headers.get('cookie'),
    userAgent: headers.get('user-agent'),
    address: event.getClientAddress?.() ?? null,
  };
}

/** Hands the cookies of sign-in to the browser: for the whole site, out of reach of scripts, not sent along from elsewhere. */
export function setCookies(event: Pick<RequestEvent, 'cookies' | 'request'>, cookies: readonly SetCookie[]): void {
  for (const { name, value, maxAgeSeconds, secure } of cookies) {
    event.cookies.set(name, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure,
      ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
    });
  }
}
