import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { PGlite, types as pgliteTypes } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql, type IsolationLevel, type Transaction } from 'kysely';
import pg from 'pg';
import { fromPglite, type Db as BossDatabase } from 'pg-boss';

/** A transaction without tables; each room's store adds its own by `withTables`. */
export type Tx = Transaction<Record<never, never>>;

/** One open database, embedded or a server, that speaks the same SQL and returns the same types. */
export interface Database {
  readonly kind: 'pglite' | 'postgres';
  /** Runs `work` in one transaction: committed when it returns, rolled back when it throws. */
  transaction<T>(work: (tx: Tx) => Promise<T>, isolation?: IsolationLevel): Promise<T>;
  /** Runs SQL text with several statements, outside any transaction of ours. */
  script(text: string): Promise<void>;
  /** A Kysely of its own for a library that manages its own statements (sessions, jobs). */
  kysely(): Kysely<Record<never, never>>;
  /** How pg-boss reaches this database. */
  readonly boss: BossDatabase;
  /** The whole data folder as a gzipped archive; embedded databases only. */
  dump(): Promise<Blob>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `postgres://…` of a server; without it the embedded database is used. */
  readonly url?: string | undefined;
  /** Folder of the embedded database; without it the database lives in memory. */
  readonly dataDir?: string | undefined;
  /** Archive made by `dump()` to start from; only for a folder that is new. */
  readonly from?: Blob | undefined;
}

const MAX_CONNECTIONS = 10;

const toInstant = (text: string): string => {
  const iso = text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00');
  return new Date(iso).toISOString();
};

/** How column types leave the database: int8 as bigint, dates as `YYYY-MM-DD`, moments as ISO strings, numeric as text. */
const PARSERS: Record<number, (text: string) => unknown> = {
  [pgliteTypes.INT8]: BigInt,
  [pgliteTypes.DATE]: (text) => text,
  [pgliteTypes.TIMESTAMPTZ]: toInstant,
  [pgliteTypes.NUMERIC]: (text) => text,
};

/** Opens the database that the options name. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url ? openServer(options.url) : openEmbedded(options);
}

async function openEmbedded(options: DatabaseOptions): Promise<Database> {
  if (options.dataDir) mkdirSync(options.dataDir, { recursive: true });
  const pglite = await PGlite.create({
    ...(options.dataDir ? { dataDir: options.dataDir } : {}),
    ...(options.from ? { loadDataDir: options.from } : {}),
    parsers: PARSERS,
  });
  const boss = fromPglite(pglite);
  // A Kysely per transaction: the dialect keeps the open transaction on its single connection, so that two
  // transactions at once on one Kysely would answer each other's commit. PGlite itself queues them.
  const fresh = (): Kysely<Record<never, never>> => new Kysely({ dialect: new PGliteDialect({ pglite }) });

  return {
    kind: 'pglite',
    boss,
    transaction: (work) => fresh().transaction().execute(work),
    script: async (text) => {
      await pglite.exec(text);
    },
    kysely: fresh,
    dump: () => pglite.dumpDataDir('gzip'),
    close: () => pglite.close(),
  };
}

async function openServer(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') => PARSERS[oid] ?? pg.types.getTypeParser(oid, format),
    } as pg.CustomTypesConfig,
  });
  const kysely = new Kysely<Record<never, never>>({ dialect: new PostgresDialect({ pool }) });

  return {
    kind: 'postgres',
    boss: {
      executeSql: async (text, values) => {
        const result = await pool.query(text, values);
        // A block of several statements answers one result per statement.
        return Array.isArray(result) ? { rows: result.flatMap((each) => each.rows ?? []) } : { rows: result.rows };
      },
    },
    transaction: (work, isolation) => {
      const builder = kysely.transaction();
      return (isolation ? builder.setIsolationLevel(isolation) : builder).execute(work);
    },
    script: async (text) => {
      await pool.query(text);
    },
    kysely: () => kysely,
    dump: () => Promise.reject(new Error('a PostgreSQL server is dumped with pg_dump')),
    close: () => pool.end(),
  };
}

/** The role that row-level security binds; every command and query runs under it. */
const BOUND_ROLE = 'sokoguru_bound';

/** Puts the transaction under row-level security: this cooperative's rows, this person's own rows, nothing else. */
export async function bind(tx: Tx, scope: { cooperativeId: string | null; personId: string | null }): Promise<void> {
  await sql`
    select set_config('role', ${BOUND_ROLE}, true),
           set_config('sokoguru.cooperative', ${scope.cooperativeId ?? ''}, true),
           set_config('sokoguru.person', ${scope.personId ?? ''}, true)`.execute(tx);
}

/** Lifts the binding for what the machine room itself must write (activity, events, jobs). */
export async function unbind(tx: Tx): Promise<void> {
  await sql`select set_config('role', 'none', true)`.execute(tx);
}

/** SHA-256 as lower-case hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
