import { parseArgs, type ParseArgsConfig } from 'node:util';
import { translator, type MessageKey } from '#locales/index.ts';
import { RULE_NAMES, type RuleName } from '#modules/governance/domain/tally/election.ts';
import { tally as countVotes } from '#modules/governance/domain/tally/tally.ts';
import { readTallyCase, type TallyOptions } from '#modules/governance/tally-case.ts';
import { tallyDocument } from '#modules/governance/tally-document.ts';
import { tallySpeech } from '#modules/governance/tally-speech.ts';
import { LOCALES, type Locale } from '#platform/i18n/messages.ts';
import { CliRefusal, type Calculator, type CalculatorAnswer, type CliWorld } from '../calculator.ts';
import { tallyText } from './tally-text.ts';

const USAGE =
  'sokoguru tally --rule RULE [--seats N] [--reserve "A,B,C:2"] [--default-option NAME] [--overvote skip|exhaust] [--max-skipped N] [--write-in UWI] [--batch] [--lots "C,A,B"] [--decimals N] [--lang id|en] FILE';

const FLAGS = {
  rule: { type: 'string', multiple: true },
  seats: { type: 'string', multiple: true },
  reserve: { type: 'string', multiple: true },
  'default-option': { type: 'string', multiple: true },
  overvote: { type: 'string', multiple: true },
  'max-skipped': { type: 'string', multiple: true },
  'write-in': { type: 'string', multiple: true },
  batch: { type: 'boolean' },
  lots: { type: 'string', multiple: true },
  decimals: { type: 'string', multiple: true },
  lang: { type: 'string', multiple: true },
} as const satisfies ParseArgsConfig['options'];
type TextFlag = Exclude<keyof typeof FLAGS, 'batch' | 'reserve'>;

/** `sokoguru tally`: counts a file of ballots by one of the eight rules. */
export const tally: Calculator = {
  words: ['tally'],
  usage: USAGE,
  async run(world: CliWorld): Promise<CalculatorAnswer> {
    const { options, lang, path } = readArguments(world.args);
    const counted = readTallyCase(await world.readFile(path), options);
    if (!counted.ok) throw new CliRefusal(counted.refusal);
    const result = countVotes(counted.value.election);
    if (!result.ok) throw new CliRefusal(result.refusal);
    const documentIn = (locale: Locale) =>
      tallyDocument(counted.value, result.value, tallySpeech(locale, translator(locale)));
    // The document speaks Indonesian unless asked, whatever the machine speaks: the same file gives the same bytes.
    const document = documentIn(lang ?? 'id');
    const spoken = lang ?? world.locale;
    const say = translator(spoken);
    return { document, text: () => tallyText(documentIn(spoken), say, tallySpeech(spoken, say)) };
  },
};

interface Arguments {
  readonly options: TallyOptions;
  readonly lang: Locale | undefined;
  readonly path: string;
}

function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) refuse('tally.option_file', { usage: USAGE });
  const once = (flag: TextFlag): string | undefined => {
    const [value, second] = values[flag] ?? [];
    if (second !== undefined) refuse('tally.option_value', { option: flag, text: second, allowed: '1 ×' }, flag);
    return value;
  };
  const ruleName = once('rule');
  if (ruleName === undefined) refuse('tally.option_rule_missing', { allowed: RULE_NAMES.join(', ') }, 'rule');
  const overvote = once('overvote');
  const lang = once('lang');
  return {
    path,
    lang: lang === undefined ? undefined : oneOf('lang', lang, LOCALES),
    options: {
      rule: oneOf<RuleName>('rule', ruleName, RULE_NAMES),
      reserves: values.reserve ?? [],
      batch: values.batch ?? false,
      seats: wholeNumber('seats', once('seats')),
      mostSkipped: wholeNumber('max-skipped', once('max-skipped')),
      decimals: wholeNumber('decimals', once('decimals')),
      defaultOption: once('default-option'),
      writeIn: once('write-in'),
      lots: once('lots'),
      overvote:
        overvote === undefined ? undefined : oneOf<'skip' | 'exhaust'>('overvote', overvote, ['skip', 'exhaust']),
    },
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true, strict: true });
  } catch (error) {
    const word =
      args.find((arg) => arg.startsWith('-') && !isFlag(arg)) ?? (error instanceof Error ? error.message : '');
    return refuse('tally.option_unknown', { option: word, usage: USAGE });
  }
}

function isFlag(arg: string): boolean {
  const name = arg.replace(/^--/, '').replace(/=.*$/s, '');
  return arg.startsWith('--') && Object.hasOwn(FLAGS, name);
}

function refuse(code: MessageKey, params: Readonly<Record<string, string>>, path?: string): never {
  throw new CliRefusal({ code, params, ...(path === undefined ? {} : { path }) });
}

function oneOf<Value extends string>(flag: string, text: string, allowed: readonly Value[]): Value {
  const found = allowed.find((value) => value === text);
  return found ?? refuse('tally.option_value', { option: flag, text, allowed: allowed.join(', ') }, flag);
}

const MAX_DIGITS = 4;

function wholeNumber(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[0-9]+$/.test(text) || text.length > MAX_DIGITS)
    refuse('tally.option_value', { option: flag, text, allowed: '0, 1, 2, …, 9999' }, flag);
  return Number(text);
}
