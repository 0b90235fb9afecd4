import { parseArgs } from 'node:util';
import { refusal, type Result } from '#kernel/result.ts';
import { auditDocument, maxminDocument, routeDocument, solveDocument } from '#modules/dispatch/dispatch-document.ts';
import { CliRefusal, EXIT, type Calculator, type CalculatorAnswer, type CliWorld } from '../calculator.ts';
import { textOf } from '../text.ts';

/** `sokoguru dispatch …`: divides work, and says how evenly it was divided. */
export const dispatchCalculators: readonly Calculator[] = [
  {
    words: ['dispatch', 'solve'],
    usage: 'sokoguru dispatch solve FILE [--format json|orlib] [--explain JOB,WORKER]',
    async run(world) {
      const { file, format = 'json', explain } = readArguments(world, this.usage, ['format', 'explain']);
      return shown(solveDocument(await world.readFile(file), format, explain));
    },
  },
  {
    words: ['dispatch', 'maxmin'],
    usage: 'sokoguru dispatch maxmin FILE',
    async run(world) {
      const { file } = readArguments(world, this.usage, []);
      return shown(maxminDocument(await world.readFile(file)));
    },
  },
  {
    words: ['dispatch', 'audit'],
    usage: 'sokoguru dispatch audit FILE.csv',
    async run(world) {
      const { file } = readArguments(world, this.usage, []);
      return shown(auditDocument(await world.readFile(file)));
    },
  },
  {
    words: ['dispatch', 'route'],
    usage: 'sokoguru dispatch route FILE --format solomon|lilim',
    async run(world) {
      const { file, format } = readArguments(world, this.usage, ['format']);
      if (format === undefined)
        throw new CliRefusal(refusal('dispatch.usage', { usage: this.usage }, { path: 'format' }));
      return shown(routeDocument(await world.readFile(file), format));
    },
  },
];

/** Input of the right shape that a rule refuses: the file forbids the pair, or has too few vehicles for its stops. */
const EXITS: Readonly<Record<string, number>> = {
  'dispatch.pair_forbidden': EXIT.refused,
  'dispatch.too_few_vehicles': EXIT.refused,
};

interface Arguments {
  readonly file: string;
  readonly format?: string;
  readonly explain?: string;
}

function readArguments(world: CliWorld, usage: string, options: readonly ('format' | 'explain')[]): Arguments {
  const read = parsed(world.args);
  const [file, more] = read?.positionals ?? [];
  const unknown = Object.keys(read?.values ?? {}).some((name) => !options.some((option) => option === name));
  if (!read || file === undefined || more !== undefined || unknown) {
    throw new CliRefusal(refusal('dispatch.usage', { usage }));
  }
  return { file, ...read.values };
}

function parsed(args: readonly string[]) {
  const options = { format: { type: 'string' }, explain: { type: 'string' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return null;
  }
}

function shown(document: Result<object>): CalculatorAnswer {
  if (!document.ok) throw new CliRefusal(document.refusal, EXITS[document.refusal.code] ?? EXIT.invalid);
  return { document: document.value, text: () => textOf(document.value) };
}
