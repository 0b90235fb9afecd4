import { readFile, writeFile } from 'node:fs/promises';
import type { Refusal } from '#kernel/result.ts';
import { sentence } from '#locales/index.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import { CliRefusal, EXIT, type Calculator, type CliWorld } from './calculator.ts';
import { textOf } from './text.ts';

/** Words that need neither a database nor a server, and the file that knows them (loaded only when asked for). */
const CALCULATORS: Readonly<Record<string, () => Promise<readonly Calculator[]>>> = {
  surplus: async () => Object.values(await import('./calculators/surplus.ts')).flat(),
  tally: async () => Object.values(await import('./calculators/tally.ts')).flat(),
  dispatch: async () => Object.values(await import('./calculators/dispatch.ts')).flat(),
  qris: async () => Object.values(await import('./calculators/qris.ts')).flat(),
};

const LIFE = new Set(['serve', 'demo', 'backup', 'restore', 'move', 'verify', 'help']);

/** What a command line run ends with. */
interface Ended {
  readonly exit: number;
  readonly document?: unknown;
  readonly text?: string;
  /** The document as text, in pieces: that of a million members is too long for one. */
  readonly json?: Iterable<string>;
  /** Text that is the answer itself (an export): printed as it is. */
  readonly raw?: string;
}

async function main(args: readonly string[]): Promise<Ended> {
  const [first = 'help', second = ''] = args;
  if (LIFE.has(first)) return (await import('./life.ts')).live(first, args.slice(1));
  const calculator = await findCalculator(first, second);
  if (calculator) {
    const answer = await calculator.run(world(args.slice(calculator.words.length)));
    return wantsJson
      ? { exit: EXIT.done, json: jsonPieces(answer.document) }
      : { exit: EXIT.done, document: answer.document, text: answer.text() };
  }
  return (await import('./use-cases.ts')).runUseCase(first, second, args.slice(2));
}

/** Elements of a long list that are written at a time. */
const AT_A_TIME = 10_000;

/** The JSON of a document in pieces: its long lists by parts, so that no text of hundreds of megabytes is ever made. */
function* jsonPieces(document: unknown): Generator<string> {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    yield `${JSON.stringify(document)}\n`;
    return;
  }
  let before = '{';
  for (const [key, value] of Object.entries(document)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ',';
    if (!Array.isArray(value) || value.length <= AT_A_TIME) {
      yield JSON.stringify(value);
      continue;
    }
    for (let place = 0; place < value.length; place += AT_A_TIME) {
      yield `${place === 0 ? '[' : ','}${JSON.stringify(value.slice(place, place + AT_A_TIME)).slice(1, -1)}`;
    }
    yield ']';
  }
  yield before === '{' ? '{}\n' : '}\n';
}

async function findCalculator(first: string, second: string): Promise<Calculator | undefined> {
  const known = await CALCULATORS[first]?.();
  return known?.find((each) => each.words[0] === first && (each.words.length === 1 || each.words[1] === second));
}

function world(args: readonly string[]): CliWorld {
  return {
    args: args.filter((each) => each !== '--json'),
    locale,
    async readFile(path) {
      try {
        return await readFile(path === '-' ? '/dev/stdin' : path);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new CliRefusal({ code: 'cli.cannot_read', params: { path, why } });
      }
    },
    async writeFile(path, bytes) {
      try {
        await writeFile(path, bytes);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new CliRefusal({ code: 'cli.cannot_write', params: { path, why } });
      }
    },
  };
}

const locale: Locale = /^en/i.test(process.env['SOKOGURU_LANG'] ?? process.env['LC_ALL'] ?? process.env['LANG'] ?? '')
  ? 'en'
  : 'id';
const args = process.argv.slice(2);
const wantsJson = args.includes('--json') || !process.stdout.isTTY;

function print(ended: Ended): void {
  if (ended.json !== undefined) for (const piece of ended.json) process.stdout.write(piece);
  else if (ended.raw !== undefined && !args.includes('--json')) process.stdout.write(ended.raw);
  else if (wantsJson)
    process.stdout.write(
      `${JSON.stringify(ended.document, (_key, each: unknown) => (typeof each === 'bigint' ? String(each) : each))}\n`,
    );
  else process.stdout.write(`${ended.text ?? textOf(ended.document)}\n`);
}

try {
  const ended = await main(args);
  if (ended.document !== undefined || ended.raw !== undefined || ended.json !== undefined) print(ended);
  process.exitCode = ended.exit;
} catch (error) {
  if (error instanceof CliRefusal) {
    const said = (why: Refusal) => ({
      code: why.code,
      message: sentence(locale, why),
      ...(why.path ? { path: why.path } : {}),
      ...(why.article ? { article: why.article } : {}),
    });
    const others = error.others.map(said);
    const first = { ...said(error.refusal), ...(others.length > 0 ? { others } : {}) };
    print({ exit: error.exit, document: { error: first } });
    for (const { path, message } of [first, ...others]) process.stderr.write(`${path ? `${path}: ` : ''}${message}\n`);
    process.exitCode = error.exit;
  } else {
    const message = error instanceof Error ? error.message : String(error);
    print({ exit: EXIT.fault, document: { error: { code: 'door.fault', message } } });
    process.stderr.write(`${error instanceof Error ? (error.stack ?? message) : message}\n`);
    process.exitCode = EXIT.fault;
  }
}
