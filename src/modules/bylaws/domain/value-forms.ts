import { parseTypedRupiah } from '#kernel/money.ts';
import type { Bilingual, Bylaws, BylawsChange } from '../model.ts';
import { describe, LEAVES } from './leaves/index.ts';
import { isLeaf, valueAt } from './paths.ts';
import { labelAt } from './text/labels.ts';
import { nameOf } from './text/layout.ts';
import {
  BEFORE,
  choicesOf,
  kindOf,
  readText,
  typedText,
  typedValue,
  type FieldKind,
  type TypedFields,
} from './typed-values.ts';
import { valueText } from './value-text.ts';

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
  return {
    path,
    article,
    label: labelOf(bylaws, path),
    question: leaf.question,
    kind: shortKind(kindOf(path, leaf)),
    typed: typedText(path, leaf, value)[0] ?? '',
    text: valueText(leaf, value, 'plain'),
    bps: leaf.unit === 'bps' && typeof value === 'number' ? value : null,
    choices: choicesOf(leaf, value),
  };
}

/** The short forms offer parts to choose from, without a place to write another one. */
function shortKind(kind: FieldKind): ValueField['kind'] {
  return kind === 'rupiah' || kind === 'percent' || kind === 'number' ? kind : 'choice';
}

/** Parts of one whole go by their names; what is like another value says which it is. */
function labelOf(bylaws: Bylaws, path: string): Bilingual {
  const [section, , key] = path.split('.');
  const parts = section === 'surplus' ? bylaws.surplus.pools : section === 'feeSplit' ? bylaws.feeSplit.parts : [];
  const part = parts.find((each) => each.key === key);
  return part ? nameOf(part, path).text : labelAt(bylaws, path);
}

/**
 * Changes from a form whose fields are named by the paths of the values. A name that is no value's path is no change, nor is a
 * value that still is what its field `was.<path>` says.
 */
export function changesTyped(fields: TypedFields): BylawsChange[] {
  return Object.keys(fields).flatMap((path) => {
    const leaf = describe(path);
    const value = typedValue(fields, path);
    if (!leaf || value === undefined) return [];
    const before = fields[`${BEFORE}${path}`];
    const same =
      typeof before === 'string' && JSON.stringify(readText(kindOf(path, leaf), before)) === JSON.stringify(value);
    return same ? [] : [{ path, value }];
  });
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
