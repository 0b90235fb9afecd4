import type { Id } from '#kernel/id.ts';
import type { SetCookie } from './cookies.ts';

/** What sign-in needs to know of a request. */
export interface Visit {
  /** `https://koperasi.example` */
  readonly origin: string;
  readonly cookie: string | null;
  readonly userAgent: string | null;
  /** The client's network address, for the pauses between codes; null where it is not known. */
  readonly address: string | null;
}

/** A living session. */
export interface Session {
  readonly personId: Id;
  readonly sessionId: string;
  /** False until the person has said a name. */
  readonly nameGiven: boolean;
}

/** A session that has just been opened, with the cookies that carry it. */
export interface Opened extends Session {
  readonly cookies: readonly SetCookie[];
}

/** The header by which the client's address reaches the sign-in library; set here alone, never by a client. */
export const ADDRESS_HEADER = 'x-sokoguru-address';

/** Longest user agent that is kept with a session. */
const MAX_AGENT_CHARACTERS = 400;

/** The visit as headers, the form in which the sign-in library reads it. */
export function headersOf(visit: Visit): Headers {
  const headers = new Headers({ origin: visit.origin });
  if (visit.cookie !== null) headers.set('cookie', visit.cookie);
  if (visit.userAgent !== null) headers.set('user-agent', visit.userAgent.slice(0, MAX_AGENT_CHARACTERS));
  if (visit.address !== null) headers.set(ADDRESS_HEADER, visit.address);
  return headers;
}
