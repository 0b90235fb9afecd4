import { AsyncLocalStorage } from 'node:async_hooks';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { emailOTP, phoneNumber } from 'better-auth/plugins';
import { createIds } from '#platform/clock/ids.ts';
import type { Database } from '#platform/db/client.server.ts';
import type { Clock } from '#platform/registry/machine.ts';
import { datesOutOfText } from './dates-plugin.ts';
import { ADDRESS_HEADER } from './visit.ts';

/** How long a one-time code opens the door, in seconds. */
export const CODE_SECONDS = 600;
/** Wrong codes until a code is void. */
const MAX_TRIES = 5;
/** A session ends after this long without a visit, in seconds: a cheap phone should not ask for codes every week. */
const SESSION_SECONDS = 60 * 24 * 60 * 60;
/** How often a visit prolongs a session, in seconds. */
const PROLONG_SECONDS = 24 * 60 * 60;
/** A passkey is added only in a session that began this recently, in seconds: a phone left open gives no lasting key away. */
const FRESH_SECONDS = 60 * 60;

/** Kinds of the ids that the library asks for. */
const ID_KINDS: Readonly<Record<string, string>> = {
  user: 'per',
  session: 'ses',
  passkey: 'pkey',
  verification: 'chal',
};

/** A code as the phone plugin stores it: six digits and the tries so far. */
const PLAIN_CODE = /^(\d{6}):(\d+)$/u;

export interface AuthOptions {
  /** `https://koperasi.example`: cookies and passkeys belong to it. */
  readonly origin: string;
  readonly database: Database;
  readonly clock: Clock;
  readonly secret: string;
  /** Keyed hash of a code or a contact, so that neither can be read from the database alone. */
  readonly keyed: (text: string) => string;
}

/** Where the phone plugin leaves the code it has made: the call that asked for it takes it away and sends it. */
export const madeCode = new AsyncLocalStorage<{ code?: string }>();

/** The sign-in library, set up for one origin. Its tables are those of the schema `login`; a person is `identity.person`. */
export function createAuth({ origin, database, clock, secret, keyed }: AuthOptions) {
  const newId = createIds(clock);
  return betterAuth({
    appName: 'Sokoguru',
    baseURL: origin,
    basePath: '/masuk/kunci',
    secret,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    database: {
      db: database.kysely().withSchema('login').withPlugin(datesOutOfText),
      type: 'postgres',
      transaction: false,
    },
    advanced: {
      cookiePrefix: 'sokoguru',
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: {
        // The schema is that of our migrations; a test compares it with what the library expects.
        validateSchema: false,
        generateId: ({ model }) => newId(ID_KINDS[model] ?? 'log', clock.now()),
      },
    },
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_proven', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        nameGiven: { type: 'boolean', fieldName: 'name_given', input: false, required: false, defaultValue: false },
      },
    },
    session: {
      modelName: 'session',
      expiresIn: SESSION_SECONDS,
      updateAge: PROLONG_SECONDS,
      freshAge: FRESH_SECONDS,
      fields: {
        userId: 'person_id',
        ipAddress: 'address',
        userAgent: 'user_agent',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'provider',
      fields: {
        userId: 'person_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'challenge',
      storeIdentifier: { hash: async (identifier) => keyed(identifier) },
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    databaseHooks: {
      user: {
        create: {
          before: async (person) => ({ data: newcomer(person) }),
        },
      },
      verification: {
        create: {
          before: async (challenge) => {
            const [, code, tries] = PLAIN_CODE.exec(challenge.value) ?? [];
            return code === undefined ? undefined : { data: { ...challenge, value: `${keyed(code)}:${tries}` } };
          },
        },
      },
    },
    plugins: [
      emailOTP({
        expiresIn: CODE_SECONDS,
        allowedAttempts: MAX_TRIES,
        storeOTP: { hash: async (code) => keyed(code) },
        // Codes are made by `createVerificationOTP` and sent by us: a gateway that fails must be noticed.
        sendVerificationOTP: () => Promise.reject(new Error('codes are sent by the login room')),
      }),
      phoneNumber({
        expiresIn: CODE_SECONDS,
        allowedAttempts: MAX_TRIES,
        sendOTP: ({ code }) => {
          const slot = madeCode.getStore();
          if (slot) slot.code = code;
        },
        signUpOnVerification: { getTempEmail: (phone) => `${phone}${PLACEHOLDER}` },
        schema: { user: { fields: { phoneNumber: 'phone', phoneNumberVerified: 'phone_proven' } } },
      }),
      passkey({
        rpName: 'Sokoguru',
        rpID: new URL(origin).hostname,
        origin,
        advanced: { webAuthnChallengeCookie: 'passkey' },
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
        schema: {
          passkey: {
            fields: {
              userId: 'person_id',
              credentialID: 'credential_id',
              publicKey: 'public_key',
              deviceType: 'device_type',
              backedUp: 'backed_up',
              createdAt: 'created_at',
            },
          },
        },
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** The library wants an e-mail address for everybody; `invalid` never resolves (RFC 2606). */
const PLACEHOLDER = '@phone.invalid';

/** A new person as the table takes it: a name until one is said (what stands before the @, or the number), no made-up address. */
function newcomer(person: { readonly name?: string | null; readonly email: string }): Record<string, unknown> {
  const said = person.name?.trim();
  const name = said ? said : (person.email.split('@')[0] ?? person.email);
  return person.email.endsWith(PLACEHOLDER) ? { name, email: null } : { name };
}
