import type { RequestEvent } from '@sveltejs/kit';
import type { Refusal, Result } from '#kernel/result.ts';
import {
  myCooperatives,
  parseContact,
  profile,
  type Opened,
  type Sent,
  type Session,
} from '#modules/identity/index.ts';
import type { Contact } from '#modules/identity/model.ts';
import { LOCALE_COOKIE } from '#platform/i18n/locale.ts';
import { ask } from '#platform/registry/execute.ts';
import { runningApp } from './app.ts';
import { rememberLocale } from './locale-cookie.ts';
import { localPath } from './local-path.ts';
import { dropPending, keepPending, readPending, type Pending } from './pending.ts';
import { setCookies, visitOf } from './session.ts';

/** What a person wants to be let in for. */
interface Wish {
  /** As it was typed. */
  readonly contact: string;
  /** Where to go afterwards. */
  readonly to: string;
  readonly name?: string | undefined;
  /** The person pressed "send another one" and must hear when none was sent. */
  readonly again?: boolean;
}

/** Sends a code to the contact that was typed and keeps what waits for it. Answers why not, or null. */
export async function askForCode(event: RequestEvent, wish: Wish): Promise<Refusal | null> {
  const { login } = await runningApp();
  return begin(event, wish, (contact) => login.sendCode(visitOf(event), contact, event.locals.locale));
}

/** The same for a contact that the signed-in person wants to add. */
export async function askForProof(event: RequestEvent, session: Session, wish: Wish): Promise<Refusal | null> {
  const { login } = await runningApp();
  return begin(event, wish, (contact) =>
    login.sendProof(visitOf(event), session.personId, contact, event.locals.locale),
  );
}

async function begin(
  event: RequestEvent,
  wish: Wish,
  send: (contact: Contact) => Promise<Result<Sent>>,
): Promise<Refusal | null> {
  const read = parseContact(wish.contact);
  if (!read.ok) return read.refusal;
  const contact = read.value.value;
  const sent = await send(read.value);
  const waiting = readPending(event);
  const now = Date.now();
  if (sent.ok) {
    const { pauseSeconds, validSeconds } = sent.value;
    const expiresAt = new Date(now + validSeconds * 1000).toISOString();
    keepPending(event, { contact, expiresAt, pauseSeconds, to: wish.to, ...(wish.name ? { name: wish.name } : {}) });
    return null;
  }
  // Whoever went back and asked again a moment later has a good code on the way: on to the page where it is typed.
  const onTheWay = waiting?.contact === contact && Date.parse(waiting.expiresAt) > now;
  if (onTheWay && !wish.again && sent.refusal.code === 'identity.code_too_soon') {
    keepPending(event, { ...waiting, to: wish.to, ...(wish.name ? { name: wish.name } : {}) });
    return null;
  }
  return sent.refusal;
}

/** Opens a session with the code that was typed for what waits. */
export async function signInWithCode(event: RequestEvent, waiting: Pending, code: string): Promise<Result<Opened>> {
  const read = parseContact(waiting.contact);
  if (!read.ok) return read;
  const { login } = await runningApp();
  const opened = await login.signIn(visitOf(event), read.value, code);
  if (opened.ok) {
    setCookies(event, opened.value.cookies);
    dropPending(event);
  }
  return opened;
}

/** Where a person goes who has just come in: a name first, then where he or she wanted to go, else home. */
export async function afterSignIn(event: RequestEvent, session: Session, wanted: string): Promise<string> {
  const to = localPath(wanted, event.url);
  if (!session.nameGiven) return `/masuk/nama?ke=${encodeURIComponent(to)}`;
  const app = await runningApp();
  const call = { caller: { kind: 'person', personId: session.personId }, cooperative: null, input: {} } as const;
  const own = await ask(app, profile, call);
  if (own.kind === 'done' && event.cookies.get(LOCALE_COOKIE) === undefined) rememberLocale(event, own.value.locale);
  if (to !== '/') return to;
  const mine = await ask(app, myCooperatives, call);
  const [only, ...others] = mine.kind === 'done' ? mine.value.rows : [];
  return only && others.length === 0 ? `/k/${only.slug}` : '/saya/akun';
}

/** Proves, with the code that was typed, that the signed-in person holds the contact that waits. */
export async function proveWithCode(
  event: RequestEvent,
  session: Session,
  waiting: Pending,
  code: string,
): Promise<Result<true>> {
  const read = parseContact(waiting.contact);
  if (!read.ok) return read;
  const { login } = await runningApp();
  return login.prove(visitOf(event), session.personId, read.value, code);
}
