import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseOptions } from '#platform/db/client.server.ts';
import { projectRoot } from '#platform/root.ts';

/** Where the embedded database lives: `SOKOGURU_DATA`, else `data/` in the checkout. */
export function dataFolder(): string {
  return process.env['SOKOGURU_DATA'] ?? join(projectRoot(), 'data');
}

/** The database that the environment names: `DATABASE_URL` alone switches to a PostgreSQL server. */
export function databaseOfEnvironment(): DatabaseOptions {
  const url = process.env['DATABASE_URL'];
  return url ? { url } : { dataDir: databaseFolder() };
}

/** The embedded database's own folder inside the data folder. */
export function databaseFolder(): string {
  return join(dataFolder(), 'pg');
}

/** The prepared database with the demonstration cooperatives, made once by `npm run build` by running the commands. */
export function demonstrationFolder(): string {
  return join(projectRoot(), 'build', 'demonstration');
}

/**
 * Fills a new data folder with a copy of the prepared database. The copy takes its name only when it is whole: a kill in the
 * middle leaves nothing that looks like a database. `SOKOGURU_DEMONSTRATION=off` starts empty. Answers whether it did.
 */
export function startFromDemonstration(): boolean {
  const folder = databaseFolder();
  if (process.env['SOKOGURU_DEMONSTRATION'] === 'off') return false;
  if (existsSync(folder) || !existsSync(demonstrationFolder())) return false;
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(demonstrationFolder(), draft, { recursive: true });
  renameSync(draft, folder);
  return true;
}
