import type { Result } from '#kernel/result.ts';
import { endSession } from '../store/login.ts';
import type { Contact } from '../model.ts';
import { createAuth, type Auth } from './auth.ts';
import { createCodes, type Codes } from './codes.ts';
import { cookiesOf, type SetCookie } from './cookies.ts';
import { createPasskeys, type Passkeys } from './passkeys.ts';
import type { LoginRoom } from './room.ts';
import { installationSecret, keyedHash } from './secret.ts';
import { headersOf, type Opened, type Session, type Visit } from './visit.ts';

/** Origins kept set up at a time: one in most installations; a made-up Host header makes no pile. */
const MAX_ORIGINS = 16;

/** The doors, with the sign-in library behind them. */
export interface Doors {
  readonly codes: Codes;
  readonly passkeys: Passkeys;
  signIn(visit: Visit, contact: Contact, code: string): Promise<Result<Opened>>;
  sessionOf(visit: Visit): Promise<{ session: Session | null; cookies: readonly SetCookie[] }>;
  signOut(visit: Visit): Promise<readonly SetCookie[]>;
}

/** Sets the sign-in library up. */
export async function openDoors(room: LoginRoom): Promise<Doors> {
  const { database, clock } = room;
  const secret = await installationSecret(database);
  const keyed = keyedHash(secret);
  const auths = new Map<string, Auth>();

  function authOf({ origin }: Visit): Auth {
    let auth = auths.get(origin);
    if (!auth) {
      if (auths.size >= MAX_ORIGINS) auths.clear();
      auth = createAuth({ origin, database, clock, secret, keyed });
      auths.set(origin, auth);
    }
    return auth;
  }

  const codes = createCodes({ ...room, authOf, keyed });

  async function sessionOf(visit: Visit): Promise<{ session: Session | null; cookies: readonly SetCookie[] }> {
    const { headers, response } = await authOf(visit).api.getSession({
      headers: headersOf(visit),
      returnHeaders: true,
    });
    const cookies = cookiesOf(headers);
    if (!response) return { session: null, cookies };
    const { session, user: person } = response;
    return { session: { personId: person.id, sessionId: session.id, nameGiven: person.nameGiven === true }, cookies };
  }

  return {
    codes,
    passkeys: createPasskeys(authOf),
    sessionOf,

    async signIn(visit, contact, code) {
      const before = await sessionOf(visit);
      const opened = await codes.signIn(visit, contact, code);
      // The earlier session of this browser loses its cookie now: without this it would live on, usable by nobody honest.
      if (opened.ok && before.session) {
        const { sessionId } = before.session;
        await database.transaction((tx) => endSession(tx, sessionId));
      }
      return opened;
    },

    async signOut(visit) {
      const { headers } = await authOf(visit).api.signOut({ headers: headersOf(visit), returnHeaders: true });
      return cookiesOf(headers);
    },
  };
}
