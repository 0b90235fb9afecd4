import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules } from '#app';
import { openDatabase } from '#platform/db/client.server.ts';
import { migrate } from '#platform/db/migrate.ts';
import { joinModules } from '#platform/registry/machine.ts';
import { projectRoot } from '#platform/root.ts';
import { tablesPage } from './reference/tables.ts';
import { useCasesPage } from './reference/use-cases.ts';

// Writes the references of what the program itself knows best: its use cases and its tables. `--check` writes nothing and
// fails where one of them is behind.

async function tables(): Promise<string> {
  const database = await openDatabase({});
  try {
    await migrate(database);
    return await tablesPage(database, join(projectRoot(), 'db', 'migrations'));
  } finally {
    await database.close();
  }
}

const pages: Readonly<Record<string, string>> = {
  'docs/commands.md': useCasesPage(joinModules(modules)),
  'docs/schema.md': await tables(),
};

const behind: string[] = [];
for (const [name, text] of Object.entries(pages)) {
  const path = join(projectRoot(), name);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (read(path) !== text) behind.push(name);
}
if (behind.length > 0) {
  process.stdout.write(`${behind.join(', ')}: behind the program. Write anew with: node tools/reference.ts\n`);
  process.exit(1);
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
