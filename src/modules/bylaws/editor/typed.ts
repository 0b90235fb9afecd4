import { describe, leafPathOf } from '../domain/leaves/index.ts';
import { BEFORE, kindOf, readText, typedValue, type TypedFields } from '../domain/typed-values.ts';
import type { BylawsChange } from '../model.ts';
import { shapeAt } from './shape.ts';

/** What a form of the editor says. */
export interface Typed {
  readonly changes: readonly BylawsChange[];
  /** Values that the form showed and that were left as they are: whoever sends it agrees to them. */
  readonly agreed: readonly string[];
  /** What the form showed, of every value in it: somebody else may have changed one since. */
  readonly seen: readonly BylawsChange[];
  /** The field by which a path of the changes was typed, where it is another one: of rows that are new. */
  readonly fieldOf: (path: string) => string;
}

const NEW_ROW = /^new\.(?<list>.+)\.(?<row>\d+)\.(?<leaf>[a-zA-Z]+)$/u;
/** Before an entry's path: ticked, the entry is taken away. */
const REMOVE = 'remove.';
/** Before a list's path: the keys of its entries, so that a new one gets a key of its own. */
const KEYS = 'keys.';
const MAX_KEY = 30;

/**
 * Reads a form of the editor: values by their paths (changed where they are no longer what `was.<path>` says), entries taken
 * away (`remove.<path>`), and rows that are new (`new.<list>.<row>.<leaf>`), each with a key made from its name.
 */
export function editorTyped(fields: TypedFields): Typed {
  const removed = Object.keys(fields)
    .filter((name) => name.startsWith(REMOVE) && fields[name] === 'true')
    .map((name) => name.slice(REMOVE.length));
  const isGone = (path: string): boolean => removed.some((entry) => path === entry || path.startsWith(`${entry}.`));
  const shown = Object.keys(fields)
    .filter((name) => name.startsWith(BEFORE))
    .map((name) => name.slice(BEFORE.length))
    .filter((path) => describe(path) !== null && !isGone(path));

  const changed = shown.flatMap((path) => changeOf(fields, path));
  const rows = newRows(fields).filter((row) => !isGone(row.list));
  const agreed = shown.filter((path) => !changed.some((change) => change.path === path));
  return {
    changes: [
      ...changed,
      ...removed.map((path) => ({ path, value: null })),
      ...rows.map(({ path, value }) => ({ path, value })),
    ],
    agreed,
    seen: shown.map((path) => ({ path, value: shownValue(fields, path) })),
    fieldOf: (path) => {
      const row = rows.find((each) => path === each.path || path.startsWith(`${each.path}.`));
      return row ? `${row.name}${path.slice(row.path.length)}` : path;
    },
  };
}

function changeOf(fields: TypedFields, path: string): BylawsChange[] {
  const leaf = describe(path);
  const before = fields[`${BEFORE}${path}`];
  if (!leaf || typeof before !== 'string') return [];
  const kind = kindOf(path, leaf);
  const typed = typedValue(fields, path) ?? (kind === 'words' || kind === 'list' ? [] : null);
  if (JSON.stringify(typed) === JSON.stringify(shownValue(fields, path))) return [];
  if (typed !== null) return [{ path, value: typed }];
  // What must be there and was emptied is passed on as empty, for the schema to refuse by its path.
  return [{ path, value: shapeAt(leafPathOf(path) ?? path)?.isOptional === true ? null : '' }];
}

/** What the form showed at a path before anybody typed; null for a value that may be left out, and was. */
function shownValue(fields: TypedFields, path: string): unknown {
  const leaf = describe(path);
  const before = fields[`${BEFORE}${path}`];
  if (!leaf || typeof before !== 'string') return null;
  const kind = kindOf(path, leaf);
  if (before !== '') return readText(kind, before);
  return kind === 'list' || kind === 'words' ? [] : null;
}

interface NewRow {
  readonly list: string;
  /** `new.surplus.pools.0` */
  readonly name: string;
  /** `surplus.pools.dana-riset` */
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

function newRows(fields: TypedFields): NewRow[] {
  const rows = new Map<string, { list: string; value: Record<string, unknown> }>();
  for (const name of Object.keys(fields)) {
    const found = NEW_ROW.exec(name)?.groups;
    const { list, row, leaf } = found ?? {};
    if (list === undefined || row === undefined || leaf === undefined) continue;
    const value = typedValue(fields, `${list}.new.${leaf}`, name);
    if (value === undefined) continue;
    const key = `new.${list}.${row}`;
    const made = rows.get(key) ?? { list, value: {} };
    made.value[leaf] = value;
    rows.set(key, made);
  }
  const taken = new Map<string, Set<string>>();
  return [...rows].map(([name, { list, value }]) => {
    const keys = taken.get(list) ?? new Set(String(fields[`${KEYS}${list}`] ?? '').split(','));
    const key = freeKey(String(value['name'] ?? ''), keys);
    taken.set(list, keys.add(key));
    return { list, name, path: `${list}.${key}`, value: { key, ...value } };
  });
}

/** A key from a name, `Dana riset` → `dana-riset`, that no other entry has. */
function freeKey(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[^a-z]+|-+$/gu, '')
    .slice(0, MAX_KEY);
  const base = plain === '' ? 'bagian' : plain;
  let key = base;
  for (let next = 2; taken.has(key); next += 1) key = `${base}-${next}`;
  return key;
}
