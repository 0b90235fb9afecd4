import { sql } from 'kysely';
import type { Tx } from './client.server.ts';

/**
 * Waits until nobody else is at this thing, and keeps others waiting until the transaction ends: two who act on one thing
 * act one after the other. `thing` names it for the whole installation: what it is, and the id of it or of its cooperative.
 */
export async function awaitTurn(tx: Tx, thing: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${thing}, 0))`.execute(tx);
}

/** The same for several things at once. In one order for everybody, so that two never wait for each other. */
export async function awaitTurns(tx: Tx, things: readonly string[]): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended(thing, 0))
    from unnest(${[...new Set(things)].toSorted()}::text[]) thing`.execute(tx);
}
