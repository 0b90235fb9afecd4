import type { Id } from '#kernel/id.ts';
import type { Result } from '#kernel/result.ts';
import { businessDate } from '#platform/clock/business-date.ts';
import { sha256 } from '#platform/db/client.server.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import type { Contact, MessageGateway } from '../model.ts';
import {
  hasOperator,
  holderOfToken,
  operatorLinkIsOpen,
  replaceOperatorLink,
  type TokenHolder,
} from '../store/login.ts';
import type { Sent } from './codes.ts';
import type { SetCookie } from './cookies.ts';
import type { PasskeyAnswer } from './passkeys.ts';
import type { LoginRoom } from './room.ts';
import type { Opened, Session, Visit } from './visit.ts';

/** Sign-in, before the registry: codes, sessions and passkeys. Everything about who may do what comes after it. */
export interface Login {
  /** Carries the codes; the outbox when no other gateway is configured. */
  readonly gateway: MessageGateway;
  /** Sends a code that opens the door to whoever holds the contact. The answer is the same for a known one and a new one. */
  sendCode(visit: Visit, contact: Contact, locale: Locale): Promise<Result<Sent>>;
  /** Opens a session for the person of this contact; a new contact makes a new person. */
  signIn(visit: Visit, contact: Contact, code: string): Promise<Result<Opened>>;
  /** Sends a code to a contact that the signed-in person wants to add. */
  sendProof(visit: Visit, personId: Id, contact: Contact, locale: Locale): Promise<Result<Sent>>;
  /** Whether the code proves that the person holds the contact: then `identity.add-contact` may write it down. */
  prove(visit: Visit, personId: Id, contact: Contact, code: string): Promise<Result<true>>;
  /** The session of a request's cookie, or null, and the cookies to renew. */
  sessionOf(visit: Visit): Promise<{ session: Session | null; cookies: readonly SetCookie[] }>;
  /** Ends the session of the request's cookie. */
  signOut(visit: Visit): Promise<readonly SetCookie[]>;
  /** The four steps of passkeys (WebAuthn level 3): a challenge and its answer, to add a key and to sign in with one. */
  startPasskey(visit: Visit, label: string): Promise<PasskeyAnswer>;
  addPasskey(visit: Visit, response: unknown, name: string): Promise<PasskeyAnswer>;
  startPasskeySignIn(visit: Visit): Promise<PasskeyAnswer>;
  passkeySignIn(visit: Visit, response: unknown): Promise<PasskeyAnswer>;
  /** Whose key a program shows, where it is valid. */
  holderOf(token: string): Promise<TokenHolder | null>;
}

/** The name of the session's cookie, without the prefix that https adds. */
const SESSION_COOKIE = 'sokoguru.session_token=';

/** Opens the doors of an installation. The sign-in library takes a second to load: that happens when somebody first comes. */
export function createLogin(options: LoginRoom): Login {
  const { database, clock, gateway } = options;
  const load = async () => (await import('./doors.ts')).openDoors(options);
  let doors: ReturnType<typeof load> | undefined;
  const opened = (): ReturnType<typeof load> => (doors ??= load());

  return {
    gateway,
    sendCode: async (visit, contact, locale) => (await opened()).codes.send(visit, contact, locale),
    signIn: async (visit, contact, code) => (await opened()).signIn(visit, contact, code),
    sendProof: async (visit, personId, contact, locale) =>
      (await opened()).codes.sendProof(visit, personId, contact, locale),
    prove: async (visit, personId, contact, code) => (await opened()).codes.prove(visit, personId, contact, code),
    sessionOf: async (visit) =>
      visit.cookie?.includes(SESSION_COOKIE) ? (await opened()).sessionOf(visit) : { session: null, cookies: [] },
    signOut: async (visit) => (await opened()).signOut(visit),
    startPasskey: async (visit, label) => (await opened()).passkeys.startAdding(visit, label),
    addPasskey: async (visit, response, name) => (await opened()).passkeys.add(visit, response, name),
    startPasskeySignIn: async (visit) => (await opened()).passkeys.startSigningIn(visit),
    passkeySignIn: async (visit, response) => (await opened()).passkeys.signIn(visit, response),
    holderOf(token) {
      const now = clock.now();
      return database.transaction((tx) => holderOfToken(tx, sha256(token), businessDate(now, 'Asia/Jakarta'), now));
    },
  };
}

/** Bytes of chance in a one-time link. */
const LINK_BYTES = 32;

/**
 * A new one-time link for the first person of an installation, `/mulai/…`, in the place of an earlier unused one; null once
 * there is an operator. Only its hash is kept: it is told to the terminal and nowhere else.
 */
export async function operatorLink({ database, clock }: Pick<LoginRoom, 'database' | 'clock'>): Promise<string | null> {
  const token = Buffer.from(clock.random(LINK_BYTES)).toString('base64url');
  return database.transaction(async (tx) => {
    if (await hasOperator(tx)) return null;
    await replaceOperatorLink(tx, sha256(token), clock.now());
    return `/mulai/${token}`;
  });
}

/** Whether a one-time link still makes its bearer the operator. */
export async function isOperatorLinkOpen({ database }: Pick<LoginRoom, 'database'>, token: string): Promise<boolean> {
  return database.transaction((tx) => operatorLinkIsOpen(tx, sha256(token)));
}
