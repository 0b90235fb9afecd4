import type { Bylaws, DecisionKind, DecisionRule, Threshold } from '../model.ts';

/** A value that a reader takes as one: a word, a number, an amount, a part of a whole, a list of words. */
type Scalar = string | number | boolean | bigint;
export type LeafValue =
  Scalar | Threshold | { readonly numerator: number; readonly denominator: number } | readonly Scalar[];

type IsLeaf<T> = [T] extends [LeafValue] ? true : false;
type Present<T> = Exclude<T, undefined>;

/**
 * The paths of the leaves below `T`; `*` stands for the key of a list's entry or for the kind of a decision. A key itself is
 * no leaf: it is how the path names the entry.
 */
type LeavesOf<T> =
  IsLeaf<T> extends true
    ? ''
    : T extends readonly (infer Entry)[]
      ? `.*${LeavesOf<Entry>}`
      : T extends Readonly<Record<DecisionKind, DecisionRule>>
        ? `.*${LeavesOf<DecisionRule>}`
        : { [Key in Exclude<keyof T & string, 'key'>]-?: `.${Key}${LeavesOf<Present<T[Key]>>}` }[Exclude<
            keyof T & string,
            'key'
          >];

type WithoutDot<Path> = Path extends `.${infer Rest}` ? Rest : never;

/** The path of every leaf of the bylaws, `surplus.pools.*.bps`. Whoever adds a leaf to the model adds to this type. */
export type LeafPath = WithoutDot<LeavesOf<Bylaws>>;

/** One leaf with its value. `path` names the entry: `surplus.pools.reserve.bps`. */
export interface Leaf {
  readonly path: string;
  readonly value: LeafValue;
}

/** Whether a value is one that a reader takes as one. */
export function isLeaf(value: unknown): value is LeafValue {
  if (typeof value !== 'object' || value === null) return value !== null && value !== undefined;
  if (Array.isArray(value)) return value.every((each) => typeof each !== 'object');
  return 'numerator' in value;
}

function isKeyed(entry: unknown): entry is { readonly key: string } {
  return typeof entry === 'object' && entry !== null && 'key' in entry && typeof entry.key === 'string';
}

/**
 * Every leaf of `value` (the bylaws or a part of them), in reading order. Entries of a list are named by their `key`, so
 * that a path means the same entry after the list has been put in another order.
 */
export function leavesOf(value: unknown, at = ''): Leaf[] {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return [];
  if (Array.isArray(value) && value.some(isKeyed)) {
    return value.flatMap((entry) => (isKeyed(entry) ? leavesOf(entry, join(at, entry.key)) : []));
  }
  if (isLeaf(value)) return [{ path: at, value }];
  if (Array.isArray(value) || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'key' ? [] : leavesOf(each, join(at, key))));
}

/** The value at a path of the bylaws or of their stored form, where there is one. */
export function valueAt(bylaws: unknown, path: string): unknown {
  let here: unknown = bylaws;
  for (const step of path.split('.')) {
    if (Array.isArray(here)) here = here.find((entry) => isKeyed(entry) && entry.key === step);
    else if (typeof here === 'object' && here !== null && Object.hasOwn(here, step)) here = Reflect.get(here, step);
    else return undefined;
  }
  return here;
}

function join(at: string, step: string): string {
  return at === '' ? step : `${at}.${step}`;
}
