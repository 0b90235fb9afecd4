import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { projectRoot } from '../root.ts';
import { sha256, type Database } from './client.server.ts';

/** Any constant will do: two processes that migrate one server at once wait for each other here. */
const MIGRATION_LOCK = 720_120_250;

interface Applied {
  readonly name: string;
  readonly sha256: string;
}

/**
 * Brings the schema up to date: applies the files of `db/migrations` that are not applied yet, in the order of their
 * names, each in a transaction. Refuses when an applied file has changed since. Answers the names applied now.
 */
export async function migrate(database: Database, say: (line: string) => void = () => {}): Promise<string[]> {
  await database.script(`
    create schema if not exists platform;
    create table if not exists platform.migration (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    );`);

  const folder = join(projectRoot(), 'db', 'migrations');
  const done: string[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    const applied = await database.transaction(async (tx) => {
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(tx);
      const before = await sql<Applied>`select name, sha256 from platform.migration where name = ${name}`.execute(tx);
      const known = before.rows[0];
      if (known) {
        if (known.sha256 !== sha256(text)) {
          throw new Error(`migration ${name} was changed after it had been applied; write a new one instead`);
        }
        return false;
      }
      for (const statement of statements(text)) await sql.raw(statement).execute(tx);
      await sql`insert into platform.migration (name, sha256) values (${name}, ${sha256(text)})`.execute(tx);
      return true;
    });
    if (!applied) continue;
    say(name);
    done.push(name);
  }
  return done;
}

/**
 * The statements of a migration. They end with a semicolon at the end of a line; text between `$$` marks is left whole.
 * The drivers' extended protocol takes one statement at a time.
 */
export function statements(text: string): string[] {
  const found: string[] = [];
  let current = '';
  let inBody = false;
  for (const line of text.split('\n')) {
    if (!inBody && /^\s*(--.*)?$/.test(line)) continue;
    current += `${line}\n`;
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) inBody = !inBody;
    if (!inBody && /;\s*(--.*)?$/.test(line)) {
      found.push(current);
      current = '';
    }
  }
  if (current.trim() !== '') found.push(current);
  return found;
}
