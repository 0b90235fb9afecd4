import { parseTypedPercent, parseTypedRupiah } from '#kernel/money.ts';
import type { Bilingual, Majority, Threshold } from '../model.ts';
import { describe, leafPathOf } from './leaves/index.ts';
import type { LeafDescription } from './leaves/leaf.ts';
import type { LeafValue } from './paths.ts';
import { percent } from './number-words.ts';
import { isFraction, isThreshold, valueText } from './value-text.ts';

/** How a value is typed. `fraction` is one of the usual parts or another one written out; `words` are several of a list. */
export type FieldKind = 'rupiah' | 'percent' | 'number' | 'choice' | 'fraction' | 'ratio' | 'words' | 'list' | 'text';

/** What a form sent, by the names of its fields. */
export type TypedFields = Readonly<Record<string, string | readonly string[]>>;

/** Leaves whose value is the key of an entry, and of which list. */
const NAMES_ENTRY_OF: Readonly<Record<string, string>> = {
  'surplus.pools.*.of': 'surplus.pools',
  'surplus.lossTo': 'surplus.pools',
};

/** The list whose entries a value names; `null` where it names none. */
export function listNamedBy(path: string): string | null {
  return NAMES_ENTRY_OF[leafPathOf(path) ?? path] ?? null;
}

/** How the value at a path is typed. */
export function kindOf(path: string, leaf: LeafDescription): FieldKind {
  if (listNamedBy(path) !== null) return 'choice';
  switch (leaf.unit) {
    case 'rupiah':
      return 'rupiah';
    case 'bps':
      return 'percent';
    case 'word':
    case 'sequence':
    case 'monthOfYear':
      return 'choice';
    case 'threshold':
    case 'majority':
      return 'fraction';
    case 'ratio':
    case 'words':
    case 'list':
    case 'text':
      return leaf.unit;
    default:
      return 'number';
  }
}

/** Parts that are asked for in practice; whatever a cooperative has besides is offered too. */
const USUAL_PARTS: readonly Threshold[] = [
  { numerator: 1, denominator: 5, strictlyMore: false },
  { numerator: 1, denominator: 4, strictlyMore: false },
  { numerator: 1, denominator: 3, strictlyMore: false },
  { numerator: 1, denominator: 2, strictlyMore: false },
  { numerator: 1, denominator: 2, strictlyMore: true },
  { numerator: 3, denominator: 5, strictlyMore: false },
  { numerator: 2, denominator: 3, strictlyMore: false },
  { numerator: 3, denominator: 4, strictlyMore: false },
  { numerator: 1, denominator: 1, strictlyMore: false },
];
/** From here on a part may be a majority. */
const LEAST_MAJORITY = 3;
/** What may be a majority's whole. */
const DEFAULT_OF: Majority['of'] = 'cast';
const MONTHS_OF_YEAR = Array.from({ length: 12 }, (_, index) => index + 1);
/** Orders of more words than these are too many to choose from. */
const MAX_SEQUENCE_WORDS = 3;

export interface TypedChoice {
  readonly value: string;
  readonly label: Bilingual;
}

/** What a value may be chosen from; empty where it is written. */
export function choicesOf(leaf: LeafDescription, value: LeafValue | undefined): readonly TypedChoice[] {
  const words = Object.entries(leaf.words ?? {});
  switch (leaf.unit) {
    case 'word':
      return words.map(([word, label]) => ({ value: JSON.stringify(word), label }));
    case 'words':
      return words.map(([word, label]) => ({ value: word, label }));
    case 'monthOfYear':
      return MONTHS_OF_YEAR.map((month) => chosen(leaf, month));
    case 'sequence':
      return withPresent(leaf, sequences(words.map(([word]) => word)), value);
    case 'threshold':
    case 'majority':
      return fractionChoices(leaf, value);
    default:
      return [];
  }
}

function chosen(leaf: LeafDescription, value: LeafValue): TypedChoice {
  return { value: typedJson(value), label: valueText(leaf, value, 'plain') };
}

function withPresent(
  leaf: LeafDescription,
  offered: readonly LeafValue[],
  value: LeafValue | undefined,
): readonly TypedChoice[] {
  const all = value === undefined ? offered : [...offered, value];
  return [...new Map(all.map((each) => [typedJson(each), chosen(leaf, each)])).values()];
}

/** Every order of some of the words, the shorter first. */
function sequences(words: readonly string[]): readonly (readonly string[])[] {
  let longest: readonly (readonly string[])[] = [[]];
  const all: (readonly string[])[] = [];
  for (let length = 1; length <= Math.min(words.length, MAX_SEQUENCE_WORDS); length += 1) {
    longest = longest.flatMap((done) => words.filter((word) => !done.includes(word)).map((word) => [...done, word]));
    all.push(...longest);
  }
  return all;
}

function fractionChoices(leaf: LeafDescription, value: LeafValue | undefined): readonly TypedChoice[] {
  const of: Partial<Majority> =
    value !== undefined && isThreshold(value) && 'of' in value
      ? { of: value.of }
      : leaf.unit === 'majority'
        ? { of: DEFAULT_OF }
        : {};
  const parts = (of.of === undefined ? USUAL_PARTS : USUAL_PARTS.slice(LEAST_MAJORITY)).map((part) => ({
    ...part,
    ...of,
  }));
  // Words beside the fractions: what a part may be instead of one (`none`), and of a majority what it is a part of.
  const words = leaf.unit === 'majority' ? [] : Object.keys(leaf.words ?? {});
  const wholes = of.of === undefined ? [] : Object.keys(leaf.words ?? {}).filter((word) => word !== of.of);
  const others = parts.flatMap((part) => wholes.map((word) => ({ ...part, of: word })));
  return withPresent(leaf, [...words, ...parts, ...others], value);
}

/** One text for one value, so that a value equals the choice that it is. */
function typedJson(value: LeafValue): string {
  if (!isThreshold(value)) return JSON.stringify(typeof value === 'boolean' ? String(value) : value);
  const { numerator, denominator, strictlyMore } = value;
  return JSON.stringify({ numerator, denominator, strictlyMore, ...('of' in value ? { of: value.of } : {}) });
}

/** A value as its field shows it; several texts where several of a list are ticked. */
export function typedText(path: string, leaf: LeafDescription, value: LeafValue): readonly string[] {
  switch (kindOf(path, leaf)) {
    case 'choice':
    case 'fraction':
      return [typedJson(value)];
    case 'words':
      return Array.isArray(value) ? value.map(String) : [String(value)];
    case 'list':
      return [Array.isArray(value) ? value.join(', ') : String(value)];
    case 'ratio':
      return [isFraction(value) ? `${value.numerator} : ${value.denominator}` : String(value)];
    case 'percent':
      return [typeof value === 'number' ? percent(value).figure.id : String(value)];
    default:
      return [String(value)];
  }
}

/** Beside a part to choose: another one, written out (`3/5`, `lebih dari 3/5`). */
const OTHER_PART = '~other';
/** Before the path of a value: what the form showed, so that only what was changed becomes a change. */
export const BEFORE = 'was.';

/**
 * The stored form of what was typed at `path` in the field `name`; `undefined` where nothing was. What cannot be read stays as
 * it is, so that the document's schema refuses it by its path.
 */
export function typedValue(fields: TypedFields, path: string, name: string = path): unknown {
  const leaf = describe(path);
  const typed = fields[name];
  if (!leaf) return undefined;
  const kind = kindOf(path, leaf);
  if (kind === 'words') return typed === undefined ? undefined : [typed].flat();
  const text = (typeof typed === 'string' ? typed : (typed?.[0] ?? '')).trim();
  if (kind === 'fraction') return fractionTyped(leaf, text, String(fields[`${name}${OTHER_PART}`] ?? '').trim());
  return text === '' ? undefined : readText(kind, text);
}

/** The stored form of one text. */
export function readText(kind: FieldKind, text: string): unknown {
  switch (kind) {
    case 'rupiah':
      return String(parseTypedRupiah(text) ?? text);
    case 'percent':
      return parseTypedPercent(text) ?? text;
    case 'number':
      return /^\d{1,9}$/u.test(text) ? Number(text) : text;
    case 'ratio':
      return typedFraction(text.replace(/^(\d+)$/u, '$1:1')) ?? text;
    case 'list':
      return text.split(/[\n,;]+/u).flatMap((part) => part.trim() || []);
    case 'words':
      return typedJsonValue(text);
    case 'choice':
    case 'fraction':
      return typedJsonValue(text);
    case 'text':
      return text;
  }
}

/** `3 : 1` or `3/5`. */
function typedFraction(text: string): { numerator: number; denominator: number } | null {
  const found = /^(\d{1,6})\s*[:/]\s*(\d{1,6})$/u.exec(text);
  return found ? { numerator: Number(found[1]), denominator: Number(found[2]) } : null;
}

/** A part that was chosen, or, where another one was written beside it, that one. */
function fractionTyped(leaf: LeafDescription, chosenText: string, other: string): unknown {
  const value = chosenText === '' ? undefined : typedJsonValue(chosenText);
  if (other === '') return value;
  const found = /^(lebih dari|more than|>)?\s*(.+)$/iu.exec(other);
  const part = typedFraction((found?.[2] ?? '').trim());
  if (!part) return other;
  const of =
    isThreshold(value) && 'of' in value ? { of: value.of } : leaf.unit === 'majority' ? { of: DEFAULT_OF } : {};
  return { ...part, strictlyMore: found?.[1] !== undefined, ...of };
}

function typedJsonValue(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value === 'true' ? true : value === 'false' ? false : value;
  } catch {
    return text;
  }
}
