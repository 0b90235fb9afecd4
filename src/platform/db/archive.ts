import { sql } from 'kysely';
import type { Database, Tx } from './client.server.ts';

/** Rows written or read at a time. */
const CHUNK_ROWS = 2_000;
const FORMAT = 'sokoguru-archive-1';
/** Schemas that belong to a library or to the engine: their rows are made anew. */
const FOREIGN_SCHEMAS = ['pg_catalog', 'information_schema', 'pgboss'];

interface Table {
  readonly name: string;
  /** Rows of cooperatives or persons; other tables may hold reference rows that the migrations themselves brought. */
  readonly isOwned: boolean;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/**
 * A whole database as lines of JSON: a header, then for each table its name and its rows. It is the same from both engines,
 * so it is the backup, and the way from the embedded database to a server.
 */
export async function* archiveLines(database: Database): AsyncGenerator<string> {
  const tables = await database.transaction(tablesInOrder);
  const migrations = await database.transaction((tx) =>
    sql<{ name: string; sha256: string }>`select name, sha256 from platform.migration order by name`.execute(tx),
  );
  yield JSON.stringify({ format: FORMAT, migrations: migrations.rows });
  for (const table of tables) {
    let after: string | null = '(0,0)';
    for (let more = true; more;) {
      const rows: { at: string; row: string }[] = await readChunk(database, table, after);
      for (const each of rows) yield JSON.stringify({ table: table.name, row: JSON.parse(each.row) as unknown });
      after = rows.at(-1)?.at ?? null;
      more = rows.length === CHUNK_ROWS;
    }
  }
}

/**
 * Rows in physical order: an archive is taken while nobody writes (the lock of the folder, or a stopped server). Every value is
 * written as the engine's own text, so that nothing is lost between a JSON null and no value, or in a large number.
 */
async function readChunk(
  database: Database,
  table: Table,
  after: string | null,
): Promise<{ at: string; row: string }[]> {
  const columns = table.columns.map(({ name }) => `${quote(name)}::text as ${quote(name)}`).join(', ');
  return database.transaction(async (tx) => {
    await sql`set local timezone = 'UTC'`.execute(tx);
    const found = await sql<{ at: string; row: string }>`
      select t.ctid::text as at, (select to_jsonb(picked) from (select ${sql.raw(columns)}) picked)::text as row
      from ${sql.raw(table.name)} t where t.ctid > ${after}::tid order by t.ctid limit ${CHUNK_ROWS}`.execute(tx);
    return [...found.rows];
  });
}

/** What a restore put back. */
export interface Restored {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Puts an archive into an empty, migrated database, in one transaction. Throws when the database holds rows already or when
 * the archive was made by other migrations.
 */
export async function restoreLines(database: Database, lines: AsyncIterable<string>): Promise<Restored> {
  return database.transaction(async (tx) => {
    const tables = new Map((await tablesInOrder(tx)).map((table) => [table.name, table]));
    const reference = await referenceTables(tx, [...tables.values()]);
    for (const name of tables.keys()) await sql.raw(`alter table ${name} disable trigger user`).execute(tx);

    let rows = 0;
    let header = false;
    let pending: { table: Table; rows: unknown[] } | null = null;
    for await (const line of lines) {
      if (line.trim() === '') continue;
      const read: unknown = JSON.parse(line);
      if (!header) {
        await checkHeader(tx, read);
        header = true;
        continue;
      }
      if (!isRowLine(read)) throw new Error('the archive holds a line that is no row');
      const table = tables.get(read.table);
      if (!table) throw new Error(`the archive holds the table ${read.table}, which this version does not know`);
      rows += 1;
      if (reference.has(table.name)) continue;
      if (pending && (pending.table !== table || pending.rows.length >= CHUNK_ROWS)) {
        await insertRows(tx, pending.table, pending.rows);
        pending = null;
      }
      pending ??= { table, rows: [] };
      pending.rows.push(read.row);
    }
    if (!header) throw new Error('the archive is empty');
    if (pending) await insertRows(tx, pending.table, pending.rows);

    for (const name of tables.keys()) await sql.raw(`alter table ${name} enable trigger user`).execute(tx);
    await moveSequences(tx);
    return { tables: tables.size, rows };
  });
}

async function insertRows(tx: Tx, table: Table, rows: readonly unknown[]): Promise<void> {
  const columns = table.columns.map(({ name }) => quote(name)).join(', ');
  const values = table.columns.map(({ name, type }) => `(r->>'${name.replaceAll("'", "''")}')::${type}`).join(', ');
  await sql`
    insert into ${sql.raw(table.name)} (${sql.raw(columns)}) overriding system value
    select ${sql.raw(values)} from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r`.execute(tx);
}

/** Our tables, those that others refer to first. Columns of the engine's own (transaction numbers, generated ones) are left out. */
async function tablesInOrder(tx: Tx): Promise<Table[]> {
  const found = await sql<{
    name: string;
    isOwned: boolean;
    columns: { name: string; type: string }[];
    refers: string[];
  }>`
    select format('%I.%I', n.nspname, c.relname) as name,
           exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('cooperative_id', 'person_id', 'created_at')) as "isOwned",
           (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              and a.atttypid <> 'xid8'::regtype and a.attgenerated = '') as columns,
           coalesce((select array_agg(distinct format('%I.%I', rn.nspname, rc.relname))
                     from pg_constraint k join pg_class rc on rc.oid = k.confrelid join pg_namespace rn on rn.oid = rc.relnamespace
                     where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid), '{}') as refers
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname <> all (${FOREIGN_SCHEMAS}::text[]) and n.nspname not like 'pg\_%'
      and not (n.nspname = 'platform' and c.relname = 'migration')
    order by 1`.execute(tx);

  const ordered: Table[] = [];
  const placed = new Set<string>();
  let open = [...found.rows];
  while (open.length > 0) {
    const ready = open.filter((table) => table.refers.every((other) => placed.has(other)));
    // A circle of references: take the rest as it stands; triggers of the constraints are checked at the end anyway.
    const next = ready.length > 0 ? ready : open;
    for (const table of next) {
      ordered.push({ name: table.name, isOwned: table.isOwned, columns: table.columns });
      placed.add(table.name);
    }
    open = open.filter((table) => !placed.has(table.name));
  }
  return ordered;
}

/** The tables that the migrations filled. Refuses when anything else holds rows already. */
async function referenceTables(tx: Tx, tables: readonly Table[]): Promise<ReadonlySet<string>> {
  const filled = new Set<string>();
  for (const { name, isOwned } of tables) {
    const found = await sql`select 1 from ${sql.raw(name)} limit 1`.execute(tx);
    if (found.rows.length === 0) continue;
    if (isOwned) throw new Error(`the database is not empty: ${name} holds rows. Restore into a new one.`);
    filled.add(name);
  }
  return filled;
}

async function checkHeader(tx: Tx, header: unknown): Promise<void> {
  const isHeader = typeof header === 'object' && header !== null && 'format' in header && 'migrations' in header;
  if (!isHeader || header.format !== FORMAT) throw new Error('this file is not a Sokoguru archive');
  const here = await sql<{
    name: string;
    sha256: string;
  }>`select name, sha256 from platform.migration order by name`.execute(tx);
  if (JSON.stringify(here.rows) !== JSON.stringify(header.migrations)) {
    throw new Error('the archive was made by another version of Sokoguru: restore it with that version, then update');
  }
}

/** Identity columns go on after the largest value that was put back. */
async function moveSequences(tx: Tx): Promise<void> {
  const found = await sql<{ table: string; column: string }>`
    select format('%I.%I', n.nspname, c.relname) as table, a.attname::text as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.attidentity <> '' and n.nspname <> all (${FOREIGN_SCHEMAS}::text[])`.execute(tx);
  for (const { table, column } of found.rows) {
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${column}),
                    greatest((select max(${sql.raw(quote(column))}) from ${sql.raw(table)}), 1),
                    exists (select from ${sql.raw(table)}))`.execute(tx);
  }
}

function isRowLine(value: unknown): value is { table: string; row: unknown } {
  return (
    typeof value === 'object' && value !== null && 'table' in value && typeof value.table === 'string' && 'row' in value
  );
}

function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
