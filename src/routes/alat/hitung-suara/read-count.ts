import { isMessageKey, sentence, type Translate } from '#locales/index.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { RULE_NAMES, RULES, type RuleName } from '#modules/governance/domain/tally/election.ts';
import { tally } from '#modules/governance/domain/tally/tally.ts';
import { readTallyCase, type TallyOptions } from '#modules/governance/tally-case.ts';
import { tallyDocument, type TallyDocument } from '#modules/governance/tally-document.ts';
import { tallySpeech } from '#modules/governance/tally-speech.ts';
import { whyDocuments, type WhyDocument } from '#modules/governance/tally-why.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import type { FormAnswer } from '#surfaces/web/form-action.ts';
import { packBallots, unpackBallots } from './packed-ballots.ts';

export interface Speech {
  readonly locale: Locale;
  readonly t: Translate;
}

/** Larger files and longer lists of candidates are counted on the command line: here one count must not keep others waiting. */
const MOST_BYTES = 3_000_000;
const MOST_CANDIDATES = 60;
/** A file of this size comes back as text in the box, to be mended there; a larger one is carried along unseen. */
const MOST_ECHOED_BYTES = 300_000;

/** A count by one rule, and every candidate's way through it. */
export interface Counted {
  readonly document: TallyDocument;
  readonly whys: readonly WhyDocument[];
}

/** What was typed and what came of it: one count, or two beside each other. */
export interface CountView {
  readonly form: FormAnswer;
  readonly counts: readonly Counted[];
  /** The ballots of the counts, for the forms below them. */
  readonly packed: string;
}

export type TypedValues = Readonly<Record<string, string>>;

/** Counts the ballots of the form by its rule, and by a second one where it is asked. */
export async function readCount(form: FormData, speech: Speech): Promise<CountView> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string' && name !== 'kasus') values[name] = value;
  const sent = form.get('file');
  const file = sent instanceof File && sent.size > 0 ? new Uint8Array(await sent.arrayBuffer()) : null;
  const pasted = values['ballots'] ?? '';
  const carried = pasted.trim() === '' ? unpackBallots(String(form.get('kasus') ?? '')) : new Uint8Array();
  const bytes = file ?? (carried.length > 0 ? carried : new TextEncoder().encode(pasted));
  if (file) values['ballots'] = file.length <= MOST_ECHOED_BYTES ? new TextDecoder().decode(file) : '';
  const where = (file ?? carried).length > MOST_ECHOED_BYTES ? 'file' : 'ballots';
  return countBytes(bytes, values, where, speech);
}

/** The same for ballots that are text already. */
export function countBytes(bytes: Uint8Array, values: TypedValues, where: string, speech: Speech): CountView {
  const refuse = (faults: readonly Refusal[]): CountView => ({
    form: { command: 'tally', values, errors: faults.map((fault) => messageOf(fault, where, speech)) },
    counts: [],
    packed: '',
  });
  const rule = ruleOf(values['rule']);
  if (rule === null) return refuse([{ code: 'field.missing', params: {}, path: 'rule' }]);
  if (bytes.length > MOST_BYTES) return refuse([{ code: 'tally.page.too_large', params: {} }]);
  const options = optionsOf(values);
  if (!options.ok) return refuse([options.refusal]);

  const compare = ruleOf(values['compare']);
  const counts: Counted[] = [];
  for (const each of compare === null || compare === rule ? [rule] : [rule, compare]) {
    const counted = count(bytes, { ...forRule(options.value, each), rule: each }, speech);
    if (!counted.ok) return refuse([counted.refusal]);
    counts.push(counted.value);
  }
  return { form: { command: 'tally', values, errors: [] }, counts, packed: packBallots(bytes) };
}

/** A form that was larger than a page takes: what was typed in it was not read. */
export function tooLarge(speech: Speech): CountView {
  const error = messageOf({ code: 'tally.page.far_too_large', params: {} }, 'file', speech);
  return { form: { command: 'tally', values: {}, errors: [error] }, counts: [], packed: '' };
}

function count(bytes: Uint8Array, options: TallyOptions, { locale, t }: Speech): Result<Counted> {
  const read = readTallyCase(bytes, options);
  if (!read.ok) return read;
  const most = String(MOST_CANDIDATES);
  if (read.value.election.candidates.length > MOST_CANDIDATES)
    return { ok: false, refusal: { code: 'tally.page.too_many_candidates', params: { most } } };
  const counted = tally(read.value.election);
  if (!counted.ok) return counted;
  const words = tallySpeech(locale, t);
  const document = tallyDocument(read.value, counted.value, words);
  return { ok: true, value: { document, whys: whyDocuments(read.value, counted.value, words, t) } };
}

const ruleOf = (typed: string | undefined): RuleName | null => RULE_NAMES.find((rule) => rule === typed) ?? null;

type Options = Omit<TallyOptions, 'rule'>;

function optionsOf(values: TypedValues): Result<Options> {
  const text = (name: string): string | undefined => values[name]?.trim() || undefined;
  const seats = text('seats');
  if (seats !== undefined && !/^[1-9]\d{0,2}$/u.test(seats))
    return { ok: false, refusal: { code: 'tally.seats_not_positive', params: {}, path: 'seats' } };
  const overvote = text('overvote');
  return {
    ok: true,
    value: {
      seats: seats === undefined ? undefined : Number(seats),
      reserves: (values['reserve'] ?? '').split('\n').filter((line) => line.trim() !== ''),
      defaultOption: text('default-option'),
      lots: text('lots'),
      batch: values['batch'] === 'true',
      overvote: overvote === 'skip' || overvote === 'exhaust' ? overvote : undefined,
    },
  };
}

/** What of the options a rule knows: the others were typed for the rule beside it. */
function forRule(options: Options, rule: RuleName): Options {
  const traits = RULES[rule];
  return {
    ...options,
    seats: traits.fillsOneSeat ? undefined : options.seats,
    reserves: traits.allowsReserve ? options.reserves : [],
    batch: traits.allowsBatch && options.batch,
    defaultOption: rule === 'schulze' ? options.defaultOption : undefined,
  };
}

const FIELDS = ['seats', 'reserve', 'default-option', 'lots', 'overvote', 'rule'];

/** A refusal at its field, in the words of the page instead of the command line's. */
function messageOf(
  { code, params, path }: Refusal,
  where: string,
  { locale, t }: Speech,
): FormAnswer['errors'][number] {
  const own = `tally.page.fault.${code.replace(/^tally\./u, '')}`;
  const rule = ruleOf(params['rule']);
  const facts = rule === null ? params : { ...params, rule: t(`tally.page.rule.${rule}`) };
  const message = isMessageKey(own) ? t(own, facts) : sentence(locale, { code, params: facts });
  return { path: FIELDS.find((field) => field === path) ?? where, message };
}
