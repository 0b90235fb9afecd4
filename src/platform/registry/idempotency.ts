import { sql } from 'kysely';
import { sha256, type Tx } from '../db/client.server.ts';

interface Stored {
  readonly command: string;
  readonly input_hash: string;
  readonly outcome: unknown;
}

type Claim = { readonly kind: 'fresh' | 'reused' } | { readonly kind: 'replay'; readonly outcome: unknown };

/**
 * Claims a key. The insert waits for another transaction that holds the same key, so that of two calls at once one runs and
 * the other answers what the first one stored. The same key with another input is refused.
 */
export async function claimKey(
  tx: Tx,
  claim: { scope: string; key: string; command: string; input: string; now: string },
): Promise<Claim> {
  const hash = sha256(claim.input);
  const inserted = await sql<{ key: string }>`
    insert into platform.idempotency (cooperative_id, key, command, input_hash, at)
    values (${claim.scope}, ${claim.key}, ${claim.command}, ${hash}, ${claim.now})
    on conflict (cooperative_id, key) do nothing
    returning key`.execute(tx);
  if (inserted.rows.length > 0) return { kind: 'fresh' };

  const found = await sql<Stored>`
    select command, input_hash, outcome from platform.idempotency
    where cooperative_id = ${claim.scope} and key = ${claim.key}`.execute(tx);
  const stored = found.rows[0];
  if (!stored || stored.command !== claim.command || stored.input_hash !== hash) return { kind: 'reused' };
  return { kind: 'replay', outcome: stored.outcome };
}

/** Keeps what the command answered, for whoever comes again with the key. */
export async function storeOutcome(tx: Tx, stored: { scope: string; key: string; outcome: unknown }): Promise<void> {
  await sql`
    update platform.idempotency set outcome = ${JSON.stringify(stored.outcome ?? null)}::jsonb
    where cooperative_id = ${stored.scope} and key = ${stored.key}`.execute(tx);
}
