import { limitText } from '../domain/check/bounds.ts';
import { describe, leafPathOf } from '../domain/leaves/index.ts';
import type { LeafDescription } from '../domain/leaves/leaf.ts';
import { isLeaf, valueAt, type LeafValue } from '../domain/paths.ts';
import { nameOf } from '../domain/text/layout.ts';
import { choicesOf, kindOf, listNamedBy, typedText, type FieldKind } from '../domain/typed-values.ts';
import { unitText, valueText } from '../domain/value-text.ts';
import type { Bilingual, Bylaws } from '../model.ts';
import { customAt, type Custom } from './customs.ts';
import { shapeAt } from './shape.ts';

/** A limit as the editor tells it. */
export interface LimitShown {
  readonly kind: 'law' | 'usual';
  readonly least: Bilingual | null;
  readonly most: Bilingual | null;
  readonly source: Bilingual;
  readonly confidence: 'read' | 'recalled' | 'disputed' | 'advice';
}

/** One value as the editor asks for it. */
export interface EditorField {
  /** Name of the field: the value's path, or a place in a row that is not there yet (`new.surplus.pools.0.bps`). */
  readonly name: string;
  /** The value's path; of a row that is not there yet the path in the leaf table. */
  readonly path: string;
  readonly article: string;
  readonly label: Bilingual;
  readonly question: Bilingual;
  readonly kind: FieldKind;
  /** What follows the number: `hari`. */
  readonly unit: Bilingual | null;
  /** The present value as the field shows it; several for a choice of several. */
  readonly typed: readonly string[];
  /** The present value as people read it; `null` where there is none. */
  readonly text: Bilingual | null;
  readonly bps: number | null;
  readonly choices: readonly { readonly value: string; readonly label: Bilingual }[];
  readonly isOptional: boolean;
  readonly maxLength: number | null;
  readonly isDecided: boolean;
  readonly custom: Custom | null;
  readonly limits: readonly LimitShown[];
  readonly affects: readonly string[];
}

/** What the fields of one document are made from. */
export interface Setting {
  readonly bylaws: Bylaws;
  readonly articleOf: (path: string) => string;
  readonly isDecided: (path: string) => boolean;
}

/** The field for a value that is there, or, where the schema allows that, could be. */
export function fieldAt(setting: Setting, path: string): EditorField | null {
  const leaf = describe(path);
  const value = valueAt(setting.bylaws, path);
  // A value that does not count here sleeps: nobody is asked about it.
  if (!leaf || leaf.holds?.(setting.bylaws) === false) return null;
  if (value !== undefined && !isLeaf(value)) return null;
  return fieldOf(setting, leaf, { name: path, path, value });
}

/** The field of a row that is not there yet. */
export function blankField(setting: Setting, leafPath: string, name: string): EditorField | null {
  const leaf = describe(leafPath);
  return leaf ? fieldOf(setting, leaf, { name, path: leafPath, value: undefined }) : null;
}

function fieldOf(
  setting: Setting,
  leaf: LeafDescription,
  { name, path, value }: { name: string; path: string; value: LeafValue | undefined },
): EditorField {
  const shape = shapeAt(leafPathOf(path) ?? path);
  const isRow = name !== path;
  return {
    name,
    path,
    article: isRow ? '' : setting.articleOf(path),
    label: leaf.label,
    question: leaf.question,
    kind: kindOf(path, leaf),
    unit: unitText(leaf.unit),
    typed: value === undefined ? [] : typedText(path, leaf, value),
    text: value === undefined ? null : valueText(leaf, value, 'plain'),
    bps: leaf.unit === 'bps' && typeof value === 'number' ? value : null,
    choices: [...choicesOf(leaf, value), ...entryChoices(setting.bylaws, path)],
    isOptional: shape?.isOptional ?? false,
    maxLength: shape?.maxLength ?? null,
    isDecided: !isRow && setting.isDecided(path),
    custom: isRow ? null : customAt(path),
    limits: value === undefined ? [] : limitsOf(leaf, value),
    affects: leaf.affects,
  };
}

function limitsOf(leaf: LeafDescription, value: LeafValue): LimitShown[] {
  return leaf.bounds.map(({ kind, least, most, source, confidence }) => ({
    kind,
    least: least === undefined ? null : limitText(leaf, value, least),
    most: most === undefined ? null : limitText(leaf, value, most),
    source,
    confidence,
  }));
}

/** The entries that a value may name, without the one that it belongs to. */
function entryChoices(bylaws: Bylaws, path: string): EditorField['choices'] {
  const list = listNamedBy(path);
  const entries = list === null ? [] : valueAt(bylaws, list);
  if (list === null || !Array.isArray(entries)) return [];
  const itself = path.startsWith(`${list}.`) ? path.slice(list.length + 1).split('.')[0] : undefined;
  return entries
    .filter(isNamed)
    .filter((entry) => entry.key !== itself)
    .map((entry) => ({ value: JSON.stringify(entry.key), label: nameOf(entry, list).text }));
}

function isNamed(entry: unknown): entry is { readonly key: string; readonly name?: string } {
  return typeof entry === 'object' && entry !== null && 'key' in entry && typeof entry.key === 'string';
}
