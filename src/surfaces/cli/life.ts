import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { modules } from '#app';
import { archiveLines, restoreLines } from '#platform/db/archive.ts';
import { openDatabase } from '#platform/db/client.server.ts';
import { migrate } from '#platform/db/migrate.ts';
import { joinModules } from '#platform/registry/machine.ts';
import { databaseFolder, databaseOfEnvironment } from '../environment.ts';
import { CliRefusal, EXIT } from './calculator.ts';
import { readFlags, runAs, takeFolder } from './use-cases.ts';

interface Ended {
  readonly exit: number;
  readonly document?: unknown;
  readonly text?: string;
}

/** The words that are about the installation itself: `sokoguru serve`, `demo`, `backup`, `restore`, `move`, `verify`, `help`. */
export async function live(word: string, args: readonly string[]): Promise<Ended> {
  switch (word) {
    case 'serve':
      await import('../serve.ts');
      return { exit: EXIT.done };
    case 'demo':
      return withFolder(demo);
    case 'backup':
      return withFolder(() => backup(fileOf(args)));
    case 'restore':
      return withFolder(() => restore(fileOf(args)));
    case 'move':
      return withFolder(() => move(args));
    case 'verify':
      return verify(args);
    default:
      return help();
  }
}

/** With an embedded database the data folder is taken first: nobody else may have it open. */
async function withFolder(work: () => Promise<Ended>): Promise<Ended> {
  const lock = process.env['DATABASE_URL'] ? null : takeFolder();
  try {
    return await work();
  } finally {
    lock?.release();
  }
}

async function demo(): Promise<Ended> {
  const { makeDemonstration } = await import('../../demonstration/make.ts');
  const database = await openDatabase(databaseOfEnvironment());
  try {
    const made = await makeDemonstration(database, (line) => process.stderr.write(`${line}\n`));
    return { exit: EXIT.done, document: made };
  } finally {
    await database.close();
  }
}

async function backup(file: string): Promise<Ended> {
  const database = await openDatabase(databaseOfEnvironment());
  let lines = 0;
  async function* counted(): AsyncGenerator<string> {
    for await (const line of archiveLines(database)) {
      lines += 1;
      yield `${line}\n`;
    }
  }
  try {
    const draft = `${file}.part`;
    const out: Writable = createWriteStream(draft, { mode: 0o600 });
    await pipeline(Readable.from(counted()), createGzip(), out);
    renameSync(draft, file); // a backup that was interrupted never takes the place of a whole one
    return { exit: EXIT.done, document: { file, rows: lines - 1 } };
  } finally {
    await database.close();
  }
}

async function restore(file: string): Promise<Ended> {
  if (!existsSync(file)) throw new CliRefusal({ code: 'cli.cannot_read', params: { path: file, why: 'no such file' } });
  const fresh = !process.env['DATABASE_URL'] && !existsSync(databaseFolder());
  const database = await openDatabase(databaseOfEnvironment());
  try {
    await migrate(database);
    const source = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
    return { exit: EXIT.done, document: { file, ...(await restoreLines(database, source)) } };
  } catch (error) {
    if (fresh) rmSync(databaseFolder(), { recursive: true, force: true });
    throw new CliRefusal(
      { code: 'cli.not_restored', params: { why: error instanceof Error ? error.message : String(error) } },
      EXIT.refused,
    );
  } finally {
    await database.close();
  }
}

async function move(args: readonly string[]): Promise<Ended> {
  const to = readFlags(args).fields['to'];
  if (typeof to !== 'string') throw new CliRefusal({ code: 'cli.missing_flag', params: { flag: '--to postgres://…' } });
  const from = await openDatabase(databaseOfEnvironment());
  const target = await openDatabase({ url: to });
  try {
    await migrate(target);
    const moved = await restoreLines(target, archiveLines(from));
    return { exit: EXIT.done, document: { ...moved, next: `DATABASE_URL=${new URL(to).host} npm start` } };
  } catch (error) {
    throw new CliRefusal(
      { code: 'cli.not_restored', params: { why: error instanceof Error ? error.message : String(error) } },
      EXIT.refused,
    );
  } finally {
    await from.close();
    await target.close();
  }
}

/** Recomputes what can be recomputed; exit 4 when a difference was found. */
async function verify(args: readonly string[]): Promise<Ended> {
  const { coop } = readFlags(args);
  const { queries } = joinModules(modules);
  const query = queries.get('inspection.verify');
  if (!query) throw new Error('the inspection room is missing');
  const answer = await runAs(query, { cooperative: coop, input: {} });
  const { document } = answer;
  const differs =
    typeof document === 'object' &&
    document !== null &&
    'differences' in document &&
    Array.isArray(document.differences) &&
    document.differences.length > 0;
  return { exit: answer.exit === EXIT.done && differs ? EXIT.refused : answer.exit, document };
}

function help(): Ended {
  const { commands, queries } = joinModules(modules);
  const known = [...commands.values(), ...queries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const words = known.map((each) => ({ words: each.name.replace('.', ' '), kind: each.kind, summary: each.summary }));
  const life = ['serve', 'demo', 'backup --file F', 'restore --file F', 'move --to postgres://…', 'verify --coop SLUG'];
  const instruments = ['surplus split', 'tally', 'dispatch solve|maxmin|audit|route', 'qris parse|amount|make'];
  return { exit: EXIT.done, document: { life, instruments, useCases: words } };
}

function fileOf(args: readonly string[]): string {
  const index = args.findIndex((each) => each === '--file' || each.startsWith('--file='));
  const flag = args[index];
  const file = flag?.startsWith('--file=')
    ? flag.slice('--file='.length)
    : index >= 0
      ? args[index + 1]
      : args.find((each) => !each.startsWith('--'));
  if (!file) throw new CliRefusal({ code: 'cli.missing_flag', params: { flag: '--file sokoguru.jsonl.gz' } });
  return file;
}
