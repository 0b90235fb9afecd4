import { isAPIError } from 'better-auth/api';
import * as z from 'zod';
import type { Auth } from './auth.ts';
import { cookiesOf, type SetCookie } from './cookies.ts';
import { headersOf, type Visit } from './visit.ts';

/** An answer to the browser's passkey script: JSON and cookies. */
export interface PasskeyAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly cookies: readonly SetCookie[];
}

/** The four steps of passkeys (WebAuthn level 3): a challenge and its answer, for adding a key and for signing in with one. */
export interface Passkeys {
  /** What the browser needs to make a key. `label` is the person's name, as the phone's own list will show it. */
  startAdding(visit: Visit, label: string): Promise<PasskeyAnswer>;
  add(visit: Visit, response: unknown, name: string): Promise<PasskeyAnswer>;
  startSigningIn(visit: Visit): Promise<PasskeyAnswer>;
  signIn(visit: Visit, response: unknown): Promise<PasskeyAnswer>;
}

const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/u)
  .max(20_000);

/** What a browser answers to a sign-in challenge (`PublicKeyCredential.toJSON()`). */
const assertion = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    // Browsers answer an empty text where the key keeps no person.
    userHandle: z.string().max(200).optional(),
  }),
  clientExtensionResults: z.object({}).default({}),
});

const UNREADABLE: PasskeyAnswer = { status: 400, body: { code: 'UNREADABLE' }, cookies: [] };

interface Answered {
  readonly headers: Headers;
  readonly response: unknown;
}

/** Opens the room of passkeys. */
export function createPasskeys(authOf: (visit: Visit) => Auth): Passkeys {
  async function step(visit: Visit, call: (auth: Auth, headers: Headers) => Promise<Answered>): Promise<PasskeyAnswer> {
    try {
      const { headers, response } = await call(authOf(visit), headersOf(visit));
      return { status: 200, body: response, cookies: cookiesOf(headers) };
    } catch (error) {
      if (!isAPIError(error)) throw error;
      return { status: error.statusCode, body: { code: error.body?.code ?? 'FAILED' }, cookies: [] };
    }
  }

  return {
    startAdding: (visit, label) =>
      step(visit, async (auth, headers) => {
        const made = await auth.api.generatePasskeyRegistrationOptions({
          headers,
          query: { name: label },
          returnHeaders: true,
        });
        const { user: person } = made.response;
        // The library names the person by an id of ours; in the list of a phone the name says more.
        return { headers: made.headers, response: { ...made.response, user: { ...person, displayName: label } } };
      }),
    add: (visit, response, name) =>
      step(visit, async (auth, headers) => {
        const made = await auth.api.verifyPasskeyRegistration({
          headers,
          body: { response, name },
          returnHeaders: true,
        });
        return { headers: made.headers, response: { added: true } };
      }),
    startSigningIn: (visit) =>
      step(visit, (auth, headers) => auth.api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true })),
    async signIn(visit, response) {
      const read = assertion.safeParse(response);
      if (!read.success) return UNREADABLE;
      const { response: answer, ...credential } = read.data;
      const { userHandle, ...signed } = answer;
      const body = {
        response: { ...credential, response: userHandle === undefined ? signed : { ...signed, userHandle } },
      };
      return step(visit, async (auth, headers) => {
        const made = await auth.api.verifyPasskeyAuthentication({ headers, body, returnHeaders: true });
        return { headers: made.headers, response: { signedIn: true } };
      });
    },
  };
}
