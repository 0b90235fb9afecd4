import { sql } from 'kysely';
import type { Database } from '#platform/db/client.server.ts';

/**
 * Takes whole cooperatives out of a database, past the guards that keep their records: for demonstrations that are built
 * anew, by the owner of the machine, and for nothing else. Answers how many rows went.
 */
export async function removeCooperatives(database: Database, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  return database.transaction(async (tx) => {
    const tables = await sql<{ name: string; own: boolean }>`
      select format('%I.%I', n.nspname, c.relname) as name, c.oid = 'identity.cooperative'::regclass as own
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not like 'pg\_%' and n.nspname not in ('information_schema', 'pgboss')
        and (c.oid = 'identity.cooperative'::regclass
             or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'cooperative_id'))`.execute(
      tx,
    );
    // With every trigger off, the order of deleting does not matter: all rows of a cooperative go together.
    await sql`set local session_replication_role = replica`.execute(tx);
    let removed = 0;
    for (const { name, own } of tables.rows) {
      const column = own ? 'id' : 'cooperative_id';
      const gone = await sql`delete from ${sql.raw(name)} where ${sql.raw(column)} = any(${[...ids]}::text[])`.execute(
        tx,
      );
      removed += Number(gone.numAffectedRows ?? 0n);
    }
    return removed;
  });
}
