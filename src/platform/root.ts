import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The checkout's folder: where `package.json`, `db/` and `data/` stand. The built server finds it from its own place. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'db', 'migrations'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the folder db/migrations was not found beside the program');
    folder = parent;
  }
  return folder;
}
