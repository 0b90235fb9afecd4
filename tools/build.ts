import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDatabase } from '../src/platform/db/client.server.ts';
import { projectRoot } from '../src/platform/root.ts';
import { demonstrationArchive } from '../src/surfaces/environment.ts';
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
const database = await openDatabase({});
await makeDemonstration(database, say);
const archive = demonstrationArchive();
mkdirSync(dirname(archive), { recursive: true });
writeFileSync(`${archive}.part`, Buffer.from(await (await database.dump()).arrayBuffer()));
renameSync(`${archive}.part`, archive);
await database.close();
