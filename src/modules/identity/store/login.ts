import { sql } from 'kysely';
import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import type { Tx } from '#platform/db/client.server.ts';
import type { Contact } from '../domain/contact.ts';
import { DAY_SECONDS, HOUR_SECONDS, type Attempts } from '../domain/pacing.ts';

/*
 * What sign-in itself reads and writes, before anybody is known: these transactions are not bound to a person.
 */

/** The installation's secret, made once: of two processes at once both keep the same. */
export async function keptSecret(tx: Tx, name: string, fresh: string): Promise<string> {
  await sql`insert into login.secret (name, value) values (${name}, ${fresh}) on conflict do nothing`.execute(tx);
  const found = await sql<{ value: string }>`select value from login.secret where name = ${name}`.execute(tx);
  return found.rows[0]?.value ?? fresh;
}

export interface AttemptKey {
  readonly kind: 'send' | 'guess';
  readonly contactHash: string | null;
  readonly addressHash: string;
}

/** How long one contact's sends are looked back at; everything else is looked back at for an hour. */
const REACH_SECONDS = { send: DAY_SECONDS, guess: HOUR_SECONDS } as const;
/** More attempts than any limit asks for are not read. */
const MAX_READ = 200;

/** Earlier attempts. Holds up others of the same contact until the transaction ends, so that two at once are counted as two. */
export async function attemptsOf(tx: Tx, key: AttemptKey, now: Instant): Promise<Attempts> {
  await awaitTurn(tx, `${key.kind} ${key.contactHash ?? key.addressHash}`);
  const ages = async (
    column: 'contact_hash' | 'address_hash',
    value: string | null,
    reach: number,
  ): Promise<number[]> => {
    if (value === null) return [];
    const found = await sql<{ age: number }>`
      select floor(extract(epoch from ${now}::timestamptz - at))::int as age from login.attempt
      where kind = ${key.kind} and ${sql.ref(column)} = ${value} and at > ${now}::timestamptz - make_interval(secs => ${reach})
      order by at desc limit ${MAX_READ}`.execute(tx);
    return found.rows.map((row) => row.age);
  };
  return {
    contact: await ages('contact_hash', key.contactHash, REACH_SECONDS[key.kind]),
    address: await ages('address_hash', key.addressHash, HOUR_SECONDS),
  };
}

/** Writes an attempt down, and forgets those that no limit looks at any more. */
export async function recordAttempt(tx: Tx, key: AttemptKey, now: Instant): Promise<void> {
  await sql`
    insert into login.attempt (kind, contact_hash, address_hash, at)
    values (${key.kind}, ${key.contactHash}, ${key.addressHash}, ${now})`.execute(tx);
  await sql`delete from login.attempt where at < ${now}::timestamptz - make_interval(secs => ${DAY_SECONDS})`.execute(
    tx,
  );
}

/** Codes sent within a day, of the whole installation. */
export async function sentToday(tx: Tx, now: Instant): Promise<number> {
  const found = await sql<{ sent: number }>`
    select count(*)::int as sent from login.attempt
    where kind = 'send' and at > ${now}::timestamptz - make_interval(secs => ${DAY_SECONDS})`.execute(tx);
  return found.rows[0]?.sent ?? 0;
}

/** Notes that a person has proven a contact; the command that writes the contact down asks for this and uses it up. */
export async function keepProof(tx: Tx, personId: Id, contact: Contact, now: Instant): Promise<void> {
  await sql`
    insert into login.proof (person_id, contact, proven_at) values (${personId}, ${contact.value}, ${now})
    on conflict (person_id, contact) do update set proven_at = excluded.proven_at`.execute(tx);
}

/** Ends a session, whoever's it is: for the session that another sign-in on the same device replaces. */
export async function endSession(tx: Tx, sessionId: string): Promise<void> {
  await sql`delete from login.session where id = ${sessionId}`.execute(tx);
}

/** Whether the installation has an operator. */
export async function hasOperator(tx: Tx): Promise<boolean> {
  const found = await sql`select from identity.person where operator limit 1`.execute(tx);
  return found.rows.length > 0;
}

/** Puts a new operator link in the place of an unused one. */
export async function replaceOperatorLink(tx: Tx, tokenHash: string, now: Instant): Promise<void> {
  await sql`delete from login.operator_link where used_at is null`.execute(tx);
  await sql`insert into login.operator_link (token_hash, created_at) values (${tokenHash}, ${now})`.execute(tx);
}

/** Whether an operator link can still be used. */
export async function operatorLinkIsOpen(tx: Tx, tokenHash: string): Promise<boolean> {
  const found = await sql`
    select from login.operator_link
    where token_hash = ${tokenHash} and used_at is null and not exists (select from identity.person where operator)`.execute(
    tx,
  );
  return found.rows.length > 0;
}

export interface TokenHolder {
  readonly personId: Id;
  readonly readOnly: boolean;
}

/** Minutes between two notes of a key's last use. */
const NOTE_USE_MINUTES = 10;

/** Whose key this is, on a day. Notes that it was used. */
export async function holderOfToken(
  tx: Tx,
  tokenHash: string,
  today: PlainDate,
  now: Instant,
): Promise<TokenHolder | null> {
  const found = await sql<TokenHolder & { tokenId: Id; stale: boolean }>`
    select t.person_id as "personId", t.read_only as "readOnly", t.id as "tokenId",
           coalesce(t.last_used_at < ${now}::timestamptz - make_interval(mins => ${NOTE_USE_MINUTES}), true) as stale
    from login.token t where t.token_hash = ${tokenHash} and t.revoked_at is null and t.expires_on >= ${today}`.execute(
    tx,
  );
  const row = found.rows[0];
  if (!row) return null;
  if (row.stale) await sql`update login.token set last_used_at = ${now} where id = ${row.tokenId}`.execute(tx);
  return { personId: row.personId, readOnly: row.readOnly };
}
