import type { Translate } from '#locales/index.ts';
import type { Refusal } from '#kernel/result.ts';
import { readCaseFile } from '#modules/surplus/case.ts';
import type { Checked, MemberClaim, SurplusCase, SurplusSplit } from '#modules/surplus/model.ts';
import { splitSurplus } from '#modules/surplus/split-document.ts';
import { onItsLine, readMemberSheet, type SheetMembers } from '#modules/surplus/spreadsheet.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import type { FormMessage } from '#surfaces/web/form-action.ts';
import { baseOfName } from '#surfaces/web/surplus-words.ts';
import { messageOf, type Places } from './case-faults.ts';
import { typedMembers, typedRules, type TypedValues } from './case-fields.ts';
import { valuesOfCase, valuesOfMembers } from './case-values.ts';

/** What the calculator was sent: everything that was typed, and the division or what stands against it. */
export interface ReadCase {
  readonly values: Record<string, string>;
  /** The bases that the pools divide by: columns of the members' table. */
  readonly bases: readonly string[];
  readonly errors: readonly FormMessage[];
  readonly splitCase: SurplusCase | null;
  readonly split: SurplusSplit | null;
  /** How many members came out of a file or a paste; `null` where the table was used. */
  readonly fromSheet: number | null;
}

interface Speech {
  readonly locale: Locale;
  readonly t: Translate;
}

/** Faults that a page shows at once; a list that is wrong throughout is mended from its beginning. */
const MOST_FAULTS = 20;
/** A file of this size that cannot be read comes back as text in the box, to be mended there. */
const MOST_ECHOED_BYTES = 500_000;

/** Reads the form, its file or its paste, and divides. */
export async function readCaseForm(form: FormData, speech: Speech): Promise<ReadCase> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string') values[name] = value;
  const sent = form.get('file');
  const file = sent instanceof File && sent.size > 0 ? new Uint8Array(await sent.arrayBuffer()) : null;

  if (file && isJson(file)) {
    const read = readCaseFile(file);
    if (read.ok) return divided(read.value, valuesOfCase(read.value, speech), [], speech);
    return refused(values, faultsOf(read), { pools: [], members: [], sheet: 'file' }, speech, 'file');
  }
  const paste = values['paste'] ?? '';
  const bytes = file ?? (paste.trim() === '' ? null : new TextEncoder().encode(paste));
  if (bytes === null) return readTable(values, speech);
  const sheet = await readMemberSheet(bytes);
  return readSheet(values, sheet, file, speech);
}

/** A case whose members were typed into the table. */
function readTable(values: Record<string, string>, speech: Speech): ReadCase {
  const rules = typedRules(values);
  const table = typedMembers(values);
  const places: Places = { pools: rules.rows, members: table.rows, sheet: null };
  const splitCase = { ...rules.rules, members: table.members };
  const typed = [...rules.faults, ...table.faults];
  return checked(splitCase, typed, { values, places, fromSheet: null }, speech);
}

/** A case whose members stand in a sheet; short lists then move into the table. */
function readSheet(
  values: Record<string, string>,
  sheet: Checked<SheetMembers>,
  file: Uint8Array | null,
  speech: Speech,
): ReadCase {
  const rules = typedRules(values);
  const where = file ? ('file' as const) : ('paste' as const);
  const places: Places = { pools: rules.rows, members: [], sheet: where };
  const others = Object.entries(values).filter(([name]) => !/^(members\.|paste$)/u.test(name));
  if (!sheet.ok) {
    const echoed = { ...Object.fromEntries(others), paste: file ? textOf(file) : (values['paste'] ?? '') };
    return { ...refused(echoed, [...rules.faults, ...faultsOf(sheet)], places, speech), bases: basesOf(rules.rules) };
  }
  const { lines } = sheet.value;
  const members = sheet.value.members.map(withKnownBases);
  const moved = { ...Object.fromEntries(others), ...valuesOfMembers(members) };
  const isTable = moved['paste'] === undefined;
  const inTable: Places = { ...places, members: [...members.keys()], sheet: isTable ? null : 'paste' };
  const answer = { values: moved, places: inTable, fromSheet: members.length };
  return checked({ ...rules.rules, members }, rules.faults, answer, speech, isTable ? [] : lines);
}

type Frame = Pick<ReadCase, 'values' | 'fromSheet'> & { readonly places: Places };

/** Divides where nothing typed is in doubt; else shows what is, together with what the division has against the rest. */
function checked(
  splitCase: SurplusCase,
  typed: readonly Refusal[],
  { values, places, fromSheet }: Frame,
  speech: Speech,
  lines: readonly number[] = [],
): ReadCase {
  const split = splitSurplus(splitCase);
  const bases = basesOf(splitCase);
  if (typed.length === 0 && split.ok) {
    return { values, bases, errors: [], splitCase, split: split.value, fromSheet };
  }
  const found = split.ok ? [] : faultsOf(split).map((fault) => (lines.length > 0 ? onItsLine(fault, lines) : fault));
  // What could not be read counts as nothing in the division, so only faults elsewhere are worth telling.
  const doubtful = new Set(typed.map((fault) => fault.path));
  const typedMessages = typed.map((fault) => messageOf(fault, { ...places, pools: [], members: [] }, speech));
  const others = found
    .map((fault) => messageOf(fault, places, speech))
    .filter((message) => !doubtful.has(message.path) && !(message.path === 'pools' && typed.some(isPercent)));
  return { ...shown(values, [...typedMessages, ...others], speech), bases, fromSheet };
}

const isPercent = (fault: Refusal): boolean => fault.code === 'surplus.page.fault.percent_wrong';

/** A case that is whole already, out of an example, an address or a file, with its form. */
export function divided(
  splitCase: SurplusCase,
  values: Record<string, string>,
  typed: readonly Refusal[],
  speech: Speech,
): ReadCase {
  const pools = splitCase.pools.map((_, row) => row);
  const members = splitCase.members.map((_, row) => row);
  return checked(splitCase, typed, { values, places: { pools, members, sheet: null }, fromSheet: null }, speech);
}

function refused(
  values: TypedValues,
  faults: readonly Refusal[],
  places: Places,
  speech: Speech,
  at?: string,
): ReadCase {
  const messages = faults.map((fault) => {
    const { path, message } = messageOf(fault, places, speech);
    return at === undefined ? { path, message } : { path: at, message: `${fault.path ?? ''} ${message}`.trim() };
  });
  return { ...shown({ ...values }, messages, speech), bases: [], fromSheet: null };
}

function shown(
  values: Record<string, string>,
  messages: readonly FormMessage[],
  { t }: Speech,
): Omit<ReadCase, 'bases' | 'fromSheet'> {
  const more = messages.length - MOST_FAULTS;
  const errors = messages.slice(0, MOST_FAULTS);
  const last = more > 0 ? [{ path: '', message: t('surplus.page.fault.more', { count: more }) }] : [];
  return { values, errors: [...errors, ...last], splitCase: null, split: null };
}

function faultsOf(read: { readonly refusal: Refusal; readonly others: readonly Refusal[] }): Refusal[] {
  return [read.refusal, ...read.others];
}

/** A column titled `Simpanan` is the base that a pool divides by when it says `simpanan`. */
function withKnownBases(member: MemberClaim): MemberClaim {
  const bases = Object.fromEntries(Object.entries(member.bases).map(([name, amount]) => [baseOfName(name), amount]));
  return { ...member, bases };
}

function basesOf({ pools }: Pick<SurplusCase, 'pools'>): string[] {
  return [...new Set(pools.flatMap((pool) => [pool.by ?? [], (pool.groups ?? []).map((group) => group.by)].flat()))];
}

function isJson(bytes: Uint8Array): boolean {
  return /^\s*\{/u.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

/** The text of a CSV file; nothing for a workbook, for bytes in another writing, and for what is too long to mend by hand. */
function textOf(bytes: Uint8Array): string {
  if (bytes.length > MOST_ECHOED_BYTES || (bytes[0] === 0x50 && bytes[1] === 0x4b)) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
