import { sql } from 'kysely';
import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { Contact } from '../domain/contact.ts';

/*
 * The current person's own doors: sessions, passkeys and keys of programs. The tables behind them are closed to requests;
 * each function of the database speaks for the current person only.
 */

export interface SessionRow {
  readonly sessionId: string;
  readonly userAgent: string | null;
  readonly address: string | null;
  readonly startedAt: Instant;
  readonly seenAt: Instant;
  readonly expiresAt: Instant;
}

/** The current person's living sessions. Sessions live in the machine's own time, not in the clock of a demonstration. */
export async function ownSessions(context: ReadContext): Promise<SessionRow[]> {
  const found = await sql<SessionRow>`
    select id as "sessionId", user_agent as "userAgent", address, started_at as "startedAt", seen_at as "seenAt",
           expires_at as "expiresAt"
    from identity.own_sessions(now())`.execute(context.tx);
  return found.rows;
}

/** Ends one of the current person's sessions, or all. Answers how many there were. */
export async function endOwnSessions(context: Context, sessionId: string | null): Promise<number> {
  const found = await sql<{ ended: number }>`select identity.end_own_sessions(${sessionId}) as ended`.execute(
    context.tx,
  );
  return found.rows[0]?.ended ?? 0;
}

export interface PasskeyRow {
  readonly passkeyId: string;
  readonly name: string | null;
  /** Which kind of keeper made it (an AAGUID), where it says. */
  readonly aaguid: string | null;
  /** Kept by an account in the cloud, so that it outlives the device. */
  readonly synced: boolean;
  readonly createdAt: Instant | null;
}

/** The current person's passkeys. */
export async function ownPasskeys(context: ReadContext): Promise<PasskeyRow[]> {
  const found = await sql<PasskeyRow>`
    select id as "passkeyId", name, aaguid, synced, created_at as "createdAt" from identity.own_passkeys()`.execute(
    context.tx,
  );
  return found.rows;
}

/** Removes one of the current person's passkeys. Answers whether it was there. */
export async function removeOwnPasskey(context: Context, passkeyId: string): Promise<boolean> {
  const found = await sql<{ removed: number }>`select identity.remove_own_passkey(${passkeyId}) as removed`.execute(
    context.tx,
  );
  return (found.rows[0]?.removed ?? 0) > 0;
}

export interface TokenRow {
  readonly tokenId: Id;
  readonly name: string;
  readonly readOnly: boolean;
  readonly expiresOn: PlainDate;
  readonly lastUsedAt: Instant | null;
  readonly createdAt: Instant;
}

/** The current person's keys of programs that are not revoked. */
export async function ownTokens(context: ReadContext): Promise<TokenRow[]> {
  const found = await sql<TokenRow>`
    select id as "tokenId", name, read_only as "readOnly", expires_on as "expiresOn", last_used_at as "lastUsedAt",
           created_at as "createdAt"
    from identity.own_tokens()`.execute(context.tx);
  return found.rows;
}

/** Keeps the hash of a new key of the current person. */
export async function addOwnToken(
  context: Context,
  token: { id: Id; name: string; hash: string; readOnly: boolean; expiresOn: PlainDate },
): Promise<void> {
  await sql`
    select identity.add_own_token(${token.id}, ${token.name}, ${token.hash}, ${token.readOnly}, ${token.expiresOn}::date,
                                  ${context.now}::timestamptz)`.execute(context.tx);
}

/** Revokes a key of the current person. Answers whether it was there. */
export async function revokeOwnToken(context: Context, tokenId: Id): Promise<boolean> {
  const found = await sql<{ revoked: number }>`
    select identity.revoke_own_token(${tokenId}, ${context.now}::timestamptz) as revoked`.execute(context.tx);
  return (found.rows[0]?.revoked ?? 0) > 0;
}

/** Writes down a contact that the current person has proven, if the proof is there and the contact is nobody else's. */
export async function addOwnContact(context: Context, contact: Contact): Promise<'added' | 'unproven' | 'taken'> {
  const found = await sql<{ answer: 'added' | 'unproven' | 'taken' }>`
    select identity.add_own_contact(${contact.kind}, ${contact.value}, ${context.now}::timestamptz) as answer`.execute(
    context.tx,
  );
  return found.rows[0]?.answer ?? 'unproven';
}

/** Makes the current person the operator by a link's hash. False when it was used, replaced, or somebody is operator already. */
export async function claimOperatorLink(context: Context, tokenHash: string): Promise<boolean> {
  const found = await sql<{ made: boolean }>`
    select identity.use_operator_link(${tokenHash}, ${context.now}::timestamptz) as made`.execute(context.tx);
  return found.rows[0]?.made ?? false;
}
