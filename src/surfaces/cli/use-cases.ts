import { readFileSync } from 'node:fs';
import { createApp, modules } from '#app';
import { FolderInUse, holderOf, lockFolder } from '#platform/db/lock.ts';
import { ask, encode, execute } from '#platform/registry/execute.ts';
import { joinModules } from '#platform/registry/machine.ts';
import type { UseCase } from '#platform/registry/use-case.ts';
import { inputFromStrings } from '../input-from-strings.ts';
import { describe, statusOf, type Described } from '../rest/handle.ts';
import { dataFolder, databaseOfEnvironment } from '../environment.ts';
import { CliRefusal, EXIT } from './calculator.ts';

/** Exit code of each answer, by its HTTP status: the same whether the use case ran here or in the server. */
const EXIT_OF_STATUS: Readonly<Record<number, number>> = {
  200: EXIT.done,
  400: EXIT.invalid,
  403: EXIT.forbidden,
  404: EXIT.invalid,
  409: EXIT.refused,
  422: EXIT.invalid,
};

function exitOf(status: number): number {
  return EXIT_OF_STATUS[status] ?? EXIT.fault;
}

interface Answer {
  readonly exit: number;
  readonly document: unknown;
  readonly raw?: string;
}

/** `sokoguru <module> <use-case> --field=value --coop SLUG`: any command or query, as the owner of this machine. */
export async function runUseCase(module: string, word: string, args: readonly string[]): Promise<Answer> {
  const name = `${module}.${word}`;
  const { commands, queries } = joinModules(modules);
  const useCase: UseCase | undefined = commands.get(name) ?? queries.get(name);
  if (!useCase) throw new CliRefusal({ code: 'cli.no_such_word', params: { words: `${module} ${word}`.trim() } });
  const flags = readFlags(args);
  const input = inputFromStrings(useCase.input, flags.fields);
  return runAs(useCase, { cooperative: flags.coop, input, dryRun: flags.dryRun, key: flags.key });
}

/** Runs a use case here when the folder is free, else through the server that holds it. */
export async function runAs(
  useCase: UseCase,
  call: { cooperative: string | null; input: unknown; dryRun?: boolean; key?: string | undefined },
): Promise<Answer> {
  const serving = process.env['DATABASE_URL'] ? undefined : holderOf(dataFolder())?.serving;
  const answered = serving ? await overRest(serving, useCase, call) : await here(useCase, call);
  return { ...answered, ...rawOf(answered.document) };
}

async function here(useCase: UseCase, call: Parameters<typeof runAs>[1]): Promise<Answer> {
  const lock = process.env['DATABASE_URL'] ? null : takeFolder();
  const app = await createApp({ database: databaseOfEnvironment() });
  try {
    const caller = { kind: 'system', name: 'command-line' } as const;
    const outcome =
      useCase.kind === 'query'
        ? await ask(app, useCase, { caller, cooperative: call.cooperative, input: call.input })
        : await execute(app, useCase, {
            caller,
            cooperative: call.cooperative,
            input: call.input,
            dryRun: call.dryRun,
            idempotencyKey: call.key,
          });
    await app.jobs.settle();
    if (outcome.kind === 'done') return { exit: EXIT.done, document: encode(useCase, outcome.value) };
    return refusedAnswer(exitOf(statusOf(outcome)), describe(outcome, 'id'));
  } finally {
    await app.close();
    lock?.release();
  }
}

/** Takes the data folder, or ends with one clear sentence and exit 2. */
export function takeFolder(): ReturnType<typeof lockFolder> {
  try {
    return lockFolder(dataFolder());
  } catch (error) {
    if (error instanceof FolderInUse)
      throw new CliRefusal({ code: 'cli.folder_in_use', params: { sentence: error.message } });
    throw error;
  }
}

async function overRest(
  serving: { port: number; token: string },
  useCase: UseCase,
  call: Parameters<typeof runAs>[1],
): Promise<Answer> {
  const url = new URL(`http://127.0.0.1:${serving.port}/api/v1/${useCase.name.replace('.', '/')}`);
  const headers: Record<string, string> = {
    authorization: `Bearer ${serving.token}`,
    'content-type': 'application/json',
  };
  if (call.cooperative) headers['sokoguru-cooperative'] = call.cooperative;
  if (call.key) headers['idempotency-key'] = call.key;
  if (call.dryRun) url.searchParams.set('dry-run', '1');
  if (useCase.kind === 'query') {
    for (const [key, value] of Object.entries(call.input ?? {})) {
      url.searchParams.set(key, typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
  }
  const response = await fetch(
    url,
    useCase.kind === 'query' ? { headers } : { method: 'POST', headers, body: JSON.stringify(call.input ?? {}) },
  );
  const document: unknown = await response.json();
  if (response.ok) return { exit: EXIT.done, document };
  const error = typeof document === 'object' && document !== null && 'error' in document ? document.error : document;
  process.stderr.write(`${JSON.stringify(error)}\n`);
  return { exit: exitOf(response.status), document: { error } };
}

function refusedAnswer(exit: number, error: Described): Answer {
  process.stderr.write(`${error.path ? `${error.path}: ` : ''}${error.message}\n`);
  return { exit, document: { error } };
}

/** An answer with `text` and `mediaType` is a file: it is printed as it is. */
function rawOf(document: unknown): { raw: string } | Record<string, never> {
  const isFile = typeof document === 'object' && document !== null && 'text' in document && 'mediaType' in document;
  return isFile && typeof document.text === 'string' ? { raw: document.text } : {};
}

interface Flags {
  readonly fields: Record<string, string | readonly string[]>;
  readonly coop: string | null;
  readonly dryRun: boolean;
  readonly key: string | undefined;
}

/** `--entry-share 100000`, `--entryShare=100000`, `--file x.csv` (read into `file`), `--dry-run`, `--key K`, `--input case.json`. */
export function readFlags(args: readonly string[]): Flags {
  const fields: Record<string, string | readonly string[]> = {};
  let coop: string | null = null;
  let dryRun = false;
  let key: string | undefined;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (!arg.startsWith('--')) throw new CliRefusal({ code: 'cli.not_a_flag', params: { word: arg } });
    const equals = arg.indexOf('=');
    const next = args[i + 1];
    const takesNext = equals < 0 && next !== undefined && !next.startsWith('--');
    const name = arg
      .slice(2, equals < 0 ? undefined : equals)
      .replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
    const value = equals >= 0 ? arg.slice(equals + 1) : takesNext ? next : 'true';
    if (takesNext) i += 1;

    if (name === 'coop') coop = value;
    else if (name === 'dryRun') dryRun = value !== 'false';
    else if (name === 'key') key = value;
    else if (name === 'file') fields['file'] = readText(value);
    else if (name === 'input') Object.assign(fields, fieldsOfJson(readText(value)));
    else if (name !== 'json') {
      const before = fields[name];
      fields[name] = before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value];
    }
  }
  return { fields, coop, dryRun, key };
}

function readText(path: string): string {
  try {
    return readFileSync(path === '-' ? '/dev/stdin' : path, 'utf8');
  } catch (error) {
    throw new CliRefusal({
      code: 'cli.cannot_read',
      params: { path, why: error instanceof Error ? error.message : String(error) },
    });
  }
}

function fieldsOfJson(text: string): Record<string, string> {
  const read: unknown = JSON.parse(text);
  return Object.fromEntries(
    Object.entries(read ?? {}).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
