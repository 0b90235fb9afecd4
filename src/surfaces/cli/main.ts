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
  /** Text that is the answer itself (an export): printed as it is. */
  readonly raw?: string;
}

async function main(args: readonly string[]): Promise<Ended> {
  const [first = 'help', second = ''] = args;
  if (LIFE.has(first)) return (await import('./life.ts')).live(first, args.slice(1));
  const calculator = await findCalculator(first, second);
  if (calculator) {
    const answer = await calculator.run(world(args.slice(calculator.words.length)));
    return { exit: EXIT.done, ...answer };
  }
  return (await import('./use-cases.ts')).runUseCase(first, second, args.slice(2));
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
  if (ended.raw !== undefined && !args.includes('--json')) process.stdout.write(ended.raw);
  else if (wantsJson)
    process.stdout.write(
      `${JSON.stringify(ended.document, (_key, each: unknown) => (typeof each === 'bigint' ? String(each) : each))}\n`,
    );
  else process.stdout.write(`${ended.text ?? textOf(ended.document)}\n`);
}

try {
  const ended = await main(args);
  if (ended.document !== undefined || ended.raw !== undefined) print(ended);
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
