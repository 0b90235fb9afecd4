import { parseArgs } from 'node:util';
import { parseRupiah } from '#kernel/money.ts';
import { refusal, type Result } from '#kernel/result.ts';
import { parseQris, qrisDocument, qrisOfJson, requestPayment } from '#modules/payments/qris-document.ts';
import { CliRefusal, EXIT, type Calculator, type CalculatorAnswer, type CliWorld } from '../calculator.ts';
import { textOf } from '../text.ts';

/** `sokoguru qris …`: reads, changes and writes the text of QRIS codes. */
export const qrisCalculators: readonly Calculator[] = [
  {
    words: ['qris', 'parse'],
    usage: 'sokoguru qris parse STRING',
    async run(world) {
      const { word } = readArguments(world, this.usage, []);
      return shown(take(parseQris(word)));
    },
  },
  {
    words: ['qris', 'amount'],
    usage: 'sokoguru qris amount STRING --rupiah 57500 [--reference X]',
    async run(world) {
      const { word, rupiah, reference } = readArguments(world, this.usage, ['rupiah', 'reference']);
      const payload = take(parseQris(word));
      if (rupiah === undefined) throw new CliRefusal(refusal('qris.usage', { usage: this.usage }, { path: 'rupiah' }));
      const amountRupiah = parseRupiah(rupiah);
      if (amountRupiah === null) {
        throw new CliRefusal(refusal('qris.amount_not_whole', { found: rupiah }, { path: 'rupiah' }));
      }
      const asked = requestPayment(payload, { amountRupiah, reference });
      if (!asked.ok) throw new CliRefusal(asked.refusal, EXITS[asked.refusal.code] ?? EXIT.invalid);
      return shown(asked.value);
    },
  },
  {
    words: ['qris', 'make'],
    usage: 'sokoguru qris make --json FILE',
    async run(world) {
      const { word } = readArguments(world, this.usage, []);
      return shown(take(qrisOfJson(await world.readFile(word))));
    },
  },
];

/** Codes that are well-formed but may not be given an amount. */
const EXITS: Readonly<Record<string, number>> = {
  'qris.already_dynamic': EXIT.refused,
  'qris.not_rupiah': EXIT.refused,
};

interface Arguments {
  readonly word: string;
  readonly rupiah?: string | undefined;
  readonly reference?: string | undefined;
}

/** The word and the named values of a command line. `--json` before a file only says that it holds JSON. */
function readArguments(world: CliWorld, usage: string, options: readonly ('rupiah' | 'reference')[]): Arguments {
  const read = parsed(world.args);
  const [word, more] = read?.positionals ?? [];
  const unknown = Object.keys(read?.values ?? {}).some(
    (name) => name !== 'json' && !options.some((option) => option === name),
  );
  if (!read || word === undefined || more !== undefined || unknown) {
    throw new CliRefusal(refusal('qris.usage', { usage }));
  }
  return { word, rupiah: read.values.rupiah, reference: read.values.reference };
}

function parsed(args: readonly string[]) {
  const options = { rupiah: { type: 'string' }, reference: { type: 'string' }, json: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return null;
  }
}

function take<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new CliRefusal(result.refusal);
}

function shown(payload: Parameters<typeof qrisDocument>[0]): CalculatorAnswer {
  const document = qrisDocument(payload);
  return { document, text: () => textOf(document) };
}
