import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '#app';

/**
 * Migrates one embedded database and keeps it as an archive: unpacking it takes a worker a second, starting PostgreSQL from
 * nothing takes seven.
 */
export default async function prepareTemplate(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'sokoguru-template-'));
  const app = await createApp({ database: {}, log: pino({ level: 'fatal' }) });
  const file = join(folder, 'migrated.tar.gz');
  writeFileSync(file, Buffer.from(await (await app.database.dump()).arrayBuffer()));
  await app.close();
  process.env['SOKOGURU_TEST_TEMPLATE'] = file;
  return () => rmSync(folder, { recursive: true, force: true });
}
