import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar.ts';
import type { Message } from '#modules/identity/model.ts';
import type { Tx } from '#platform/db/client.server.ts';

/** How long a message stays to be read, in minutes. */
const KEPT_MINUTES = 60;
/** Messages shown at a time. */
const SHOWN = 50;

/** A message that waits on the outbox page. */
export interface Waiting {
  readonly message: Message;
  readonly at: Instant;
}

/** Puts a message in the outbox and throws old ones away. */
export async function putMessage(tx: Tx, message: Message, at: Instant): Promise<void> {
  await sql`
    insert into login.outbox (recipient, message, at)
    values (${message.to.value}, ${JSON.stringify(message)}::jsonb, ${at})`.execute(tx);
  await sql`delete from login.outbox where at < ${at}::timestamptz - make_interval(mins => ${KEPT_MINUTES})`.execute(
    tx,
  );
}

/** The messages that wait, newest first. */
export async function waitingMessages(tx: Tx, now: Instant): Promise<Waiting[]> {
  const found = await sql<Waiting>`
    select message, at from login.outbox
    where at > ${now}::timestamptz - make_interval(mins => ${KEPT_MINUTES})
    order by seq desc limit ${SHOWN}`.execute(tx);
  return found.rows;
}
