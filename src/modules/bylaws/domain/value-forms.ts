import { parseTypedRupiah, WHOLE_BPS } from '#kernel/money.ts';
import type { Bilingual, Bylaws, BylawsChange, Majority, Threshold } from '../model.ts';
import { describe, LEAVES } from './leaves/index.ts';
import type { LeafDescription } from './leaves/leaf.ts';
import { isLeaf, valueAt, type LeafValue } from './paths.ts';
import { labelAt } from './text/labels.ts';
import { nameOf } from './text/layout.ts';
import { isThreshold, valueText } from './value-text.ts';

/** Values that members ask about first, and change most often, in the groups in which they are discussed. */
export const VALUE_GROUPS = ['shares', 'decisions', 'surplus', 'feeSplit', 'offering'] as const;
export type ValueGroupKey = (typeof VALUE_GROUPS)[number];

/** One value as a form offers it. */
export interface ValueField {
  readonly path: string;
  readonly article: string;
  readonly label: Bilingual;
  readonly question: Bilingual;
  /** How it is typed: an amount, a percentage, a whole number, or one of the choices. */
  readonly kind: 'rupiah' | 'percent' | 'number' | 'choice';
  /** The present value as a field shows it. */
  readonly typed: string;
  /** The present value as people read it. */
  readonly text: Bilingual;
  /** The present part of a whole in basis points, where it is one. */
  readonly bps: number | null;
  readonly choices: readonly { readonly value: string; readonly label: Bilingual }[];
}

/** Values that are changed together; `sumBps` where their parts must sum to the whole. */
export interface ValueGroup {
  readonly key: ValueGroupKey;
  readonly fields: readonly ValueField[];
  readonly sumBps: number | null;
}

/** The groups with their present values. */
export function valueGroups(bylaws: Bylaws, articleOf: (path: string) => string): readonly ValueGroup[] {
  const { pools } = bylaws.surplus;
  const { parts } = bylaws.feeSplit;
  const paths: Readonly<Record<ValueGroupKey, readonly string[]>> = {
    shares: [
      'shares.entryShareRupiah',
      'shares.mandatoryShareRupiah',
      'shares.mandatorySharePeriod',
      'shares.mandatoryDueDay',
    ],
    decisions: [
      'meetings.decisions.ordinary.quorum',
      'meetings.decisions.bylaws.quorum',
      'meetings.decisions.bylaws.majority',
      'meetings.noticeDays',
    ],
    surplus: pools.map((pool) => `surplus.pools.${pool.key}.bps`),
    feeSplit: parts.map((part) => `feeSplit.parts.${part.key}.bps`),
    offering: ['dispatch.weights.recentEarnings', 'dispatch.weights.recentHours', 'dispatch.weights.daysSinceLastJob'],
  };
  const total = (entries: readonly { readonly bps: number }[]): number =>
    entries.reduce((sum, entry) => sum + entry.bps, 0);
  const sums: Partial<Record<ValueGroupKey, number>> = {
    surplus: total(pools.filter((pool) => pool.of === undefined)),
    feeSplit: total(parts),
  };
  return VALUE_GROUPS.map((key) => ({
    key,
    fields: paths[key].flatMap((path) => valueField(bylaws, path, articleOf(path)) ?? []),
    sumBps: sums[key] ?? null,
  }));
}

function valueField(bylaws: Bylaws, path: string, article: string): ValueField | null {
  const leaf = describe(path);
  const value = valueAt(bylaws, path);
  if (!leaf || !isLeaf(value)) return null;
  const choices = choicesOf(leaf, value);
  return {
    path,
    article,
    label: labelOf(bylaws, path),
    question: leaf.question,
    kind: kindOf(leaf),
    typed: typedText(leaf, value),
    text: valueText(leaf, value, 'plain'),
    bps: leaf.unit === 'bps' && typeof value === 'number' ? value : null,
    choices,
  };
}

/** Parts of one whole go by their names; what is like another value says which it is. */
function labelOf(bylaws: Bylaws, path: string): Bilingual {
  const [section, , key] = path.split('.');
  const parts = section === 'surplus' ? bylaws.surplus.pools : section === 'feeSplit' ? bylaws.feeSplit.parts : [];
  const part = parts.find((each) => each.key === key);
  return part ? nameOf(part, path).text : labelAt(bylaws, path);
}

function kindOf(leaf: LeafDescription): ValueField['kind'] {
  if (leaf.unit === 'rupiah') return 'rupiah';
  if (leaf.unit === 'bps') return 'percent';
  return leaf.unit === 'word' || leaf.unit === 'threshold' || leaf.unit === 'majority' ? 'choice' : 'number';
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
];

function choicesOf(leaf: LeafDescription, value: LeafValue): ValueField['choices'] {
  if (leaf.unit === 'word') {
    return Object.entries(leaf.words ?? {}).map(([word, label]) => ({ value: JSON.stringify(word), label }));
  }
  if (!isThreshold(value)) return [];
  const of: Partial<Majority> = 'of' in value ? { of: value.of } : {};
  const least = of.of === undefined ? USUAL_PARTS : USUAL_PARTS.slice(3);
  const offered = [...least.map((part) => ({ ...part, ...of })), value];
  return [...new Map(offered.map((part) => [JSON.stringify(ordered(part)), part]))].map(([text, part]) => ({
    value: text,
    label: valueText(leaf, part, 'plain'),
  }));
}

/** Always in one order, so that a value equals the choice that it is. */
function ordered(value: Threshold | Majority): Threshold | Majority {
  const { numerator, denominator, strictlyMore } = value;
  return { numerator, denominator, strictlyMore, ...('of' in value ? { of: value.of } : {}) };
}

function typedText(leaf: LeafDescription, value: LeafValue): string {
  if (isThreshold(value)) return JSON.stringify(ordered(value));
  if (leaf.unit === 'word') return JSON.stringify(String(value));
  if (leaf.unit !== 'bps' || typeof value !== 'number') return String(value);
  const [whole, rest] = [Math.trunc(value / 100), value % 100];
  return rest === 0 ? String(whole) : `${whole},${String(rest).padStart(2, '0').replace(/0$/u, '')}`;
}

/** Before the path of a value: what the form showed, so that only what was changed becomes a change. */
const BEFORE = 'was.';

/**
 * Changes from a form whose fields are named by the paths of the values. A name that is no value's path is no change, nor is a
 * value that still is what its field `was.<path>` says.
 */
export function changesTyped(fields: Readonly<Record<string, string | readonly string[]>>): BylawsChange[] {
  return Object.entries(fields).flatMap(([path, text]) => {
    const leaf = describe(path);
    if (!leaf || typeof text !== 'string' || text.trim() === '') return [];
    const value = typedValue(leaf, text.trim());
    const before = fields[`${BEFORE}${path}`];
    const same = typeof before === 'string' && JSON.stringify(typedValue(leaf, before)) === JSON.stringify(value);
    return same ? [] : [{ path, value }];
  });
}

/** The stored form of what was typed; what cannot be read stays as it is, so that the document's schema refuses it by its path. */
function typedValue(leaf: LeafDescription, text: string): unknown {
  switch (kindOf(leaf)) {
    case 'rupiah':
      return String(parseTypedRupiah(text) ?? text);
    case 'percent':
      return typedPercent(text) ?? text;
    case 'number':
      return /^\d{1,9}$/u.test(text) ? Number(text) : text;
    case 'choice':
      return typedChoice(text);
  }
}

/** `12,5` or `12.5` or `12,5 %` as basis points. */
function typedPercent(text: string): number | null {
  const found = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/u.exec(text);
  if (!found) return null;
  const bps = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return bps <= WHOLE_BPS ? bps : null;
}

function typedChoice(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value === 'true' ? true : value === 'false' ? false : value;
  } catch {
    return text;
  }
}

/** A change as people read it: which value, and what it becomes; `null` where it is taken away. */
export function changeText(
  bylaws: Bylaws,
  change: BylawsChange,
): { readonly label: Bilingual; readonly value: Bilingual | null } {
  const leaf = describe(change.path);
  const label = labelAt(bylaws, change.path);
  if (change.value === null) return { label, value: null };
  const value = leaf?.unit === 'rupiah' ? parseTypedRupiah(String(change.value)) : change.value;
  if (leaf && value !== null && isLeaf(value)) return { label, value: valueText(leaf, value, 'plain') };
  const text = JSON.stringify(change.value);
  return { label, value: { id: text, en: text } };
}

/** How a business model is called: `koperasi pekerja`. */
export function modelName(model: Bylaws['identity']['model']): Bilingual {
  return LEAVES['identity.model'].words?.[model] ?? { id: model, en: model };
}
