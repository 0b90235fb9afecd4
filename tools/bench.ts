import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Runs every measurement in bench/, one after the other: `npm run bench`, or `npm run bench -- surplus` for one.

const folder = fileURLToPath(new URL('../bench/', import.meta.url));
const wanted = process.argv[2];
const scripts = readdirSync(folder).filter((name) => name.endsWith('.ts') && (!wanted || name.startsWith(wanted)));
for (const script of scripts) {
  process.stdout.write(`\n${script}\n`);
  const run = spawnSync(process.execPath, [`${folder}${script}`], { stdio: 'inherit' });
  if (run.status !== 0) process.exit(1);
}
