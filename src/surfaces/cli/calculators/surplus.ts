import { parseArgs } from 'node:util';
import { sentence, translate } from '#locales/index.ts';
import { refusal } from '#kernel/result.ts';
import { readCaseFile } from '#modules/surplus/case.ts';
import type { Checked, SurplusSplit } from '#modules/surplus/model.ts';
import { splitDocument, splitSurplus } from '#modules/surplus/split-document.ts';
import { onItsLine, readMemberSheet, resultTable, writeCsv, writeXlsx } from '#modules/surplus/spreadsheet.ts';
import { CliRefusal, EXIT, type Calculator, type CliWorld } from '../calculator.ts';
import { splitText } from './surplus-text.ts';

const USAGE =
  'sokoguru surplus split --input CASE.json [--members FILE.csv|FILE.xlsx] [--csv OUT.csv] [--xlsx OUT.xlsx]';

/**
 * `sokoguru surplus split`: divides a surplus among pools and members, to the rupiah. The members stand in the case or in a
 * sheet; the result can be written as a table.
 */
export const surplusSplit: Calculator = {
  words: ['surplus', 'split'],
  usage: USAGE,
  async run(world) {
    const options = readOptions(world.args);
    const sheet =
      options.members === undefined ? null : taken(await readMemberSheet(await world.readFile(options.members)));
    const splitCase = taken(readCaseFile(await world.readFile(options.input), sheet?.members));
    const split = taken(splitSurplus(splitCase), sheet?.lines);
    await writeTables(world, options, split);

    const say = (code: string, params: Readonly<Record<string, string>>) => sentence(world.locale, { code, params });
    const document = splitDocument(split, say);
    const bpsOf = new Map(split.pools.map((pool) => [pool.key, pool.bps]));
    return { document, text: () => splitText(document, bpsOf, world.locale) };
  },
};

interface Options {
  readonly input: string;
  readonly members?: string | undefined;
  readonly csv?: string | undefined;
  readonly xlsx?: string | undefined;
}

function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  let values: Partial<Options>;
  try {
    ({ values } = parseArgs({ args: [...args], options: { input: text, members: text, csv: text, xlsx: text } }));
  } catch {
    throw new CliRefusal(refusal('surplus.option_wrong', { usage: USAGE }));
  }
  const { input } = values;
  if (input === undefined) throw new CliRefusal(refusal('surplus.input_missing', {}, { path: 'input' }));
  return { ...values, input };
}

/** The value, or a refusal with every fault; `lines` turns places in the list of members into lines of their sheet. */
function taken<T>(checked: Checked<T>, lines?: readonly number[]): T {
  if (checked.ok) return checked.value;
  const [first, ...others] = [checked.refusal, ...checked.others].map((fault) =>
    lines ? onItsLine(fault, lines) : fault,
  );
  throw new CliRefusal(first ?? checked.refusal, EXIT.invalid, others);
}

async function writeTables(world: CliWorld, { csv, xlsx }: Options, split: SurplusSplit): Promise<void> {
  if (csv === undefined && xlsx === undefined) return;
  const table = resultTable(split, (column) => translate(world.locale, `surplus.table.${column}`));
  // Indonesian spreadsheets separate by semicolons, since the comma is their decimal mark.
  if (csv !== undefined) await world.writeFile(csv, writeCsv(table, world.locale === 'id' ? ';' : ','));
  if (xlsx !== undefined) await world.writeFile(xlsx, taken(await writeXlsx(table)));
}
