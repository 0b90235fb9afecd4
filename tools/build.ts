import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../src/platform/db/client.server.ts';
import { projectRoot } from '../src/platform/root.ts';
import { demonstrationFolder } from '../src/surfaces/environment.ts';
import { makeDemonstration } from '../src/demonstration/make.ts';

// Builds what `npm start` serves: the pages, and a database in which the demonstration cooperatives have lived their year.

const say = (line: string): void => {
  process.stdout.write(`         ${line}\n`);
};

say('Pages …');
const vite = spawnSync(
  process.execPath,
  [join(projectRoot(), 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error'],
  {
    stdio: 'inherit',
    cwd: projectRoot(),
  },
);
if (vite.status !== 0) process.exit(1);

say('Demonstration cooperatives, by running their commands …');
const folder = demonstrationFolder();
const draft = `${folder}.new`;
for (const old of [draft, folder]) rmSync(old, { recursive: true, force: true });
const database = await openDatabase({ dataDir: draft });
const { cooperatives } = await makeDemonstration(database, say);
await database.close();
renameSync(draft, folder);
for (const { slug, activities, differences } of cooperatives)
  say(`${slug}: ${activities} commands, ${differences} differences`);
if (cooperatives.some(({ differences }) => differences > 0)) process.exit(1);
