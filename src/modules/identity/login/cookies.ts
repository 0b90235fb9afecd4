import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';

/** A cookie to set, as the web surface hands it to the browser. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly maxAgeSeconds: number | undefined;
  readonly secure: boolean;
}

/** The cookies of an answer of the sign-in library. All of them are `HttpOnly`, `SameSite=Lax` and for the whole site. */
export function cookiesOf(headers: Headers): SetCookie[] {
  return headers.getSetCookie().flatMap((line) =>
    [...parseSetCookieHeader(line)].map(([name, attributes]) => {
      const options = toCookieOptions(attributes);
      return { name, value: attributes.value, maxAgeSeconds: options.maxAge, secure: options.secure ?? false };
    }),
  );
}
