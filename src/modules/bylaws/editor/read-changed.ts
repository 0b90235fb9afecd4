import { applyChanges } from '../domain/changes.ts';
import { describe } from '../domain/leaves/index.ts';
import { valueAt } from '../domain/paths.ts';
import type { Bylaws, BylawsChange } from '../model.ts';
import { bylawsSchema } from '../schema.ts';

/** A document with what was typed in it, as far as it could be read. */
export interface ReadChanged {
  readonly bylaws: Bylaws;
  /** Paths of what could not be read: it was left out. */
  readonly unreadable: readonly string[];
}

/** The stored document with changes, leaving out what cannot be read: for showing while somebody types. */
export function readChanged(stored: unknown, changes: readonly BylawsChange[]): ReadChanged {
  const unreadable: string[] = [];
  let rest = changes;
  for (;;) {
    const applied = applyChanges(stored, rest);
    const parsed = applied.ok ? bylawsSchema.safeParse(applied.value) : null;
    if (parsed?.success) return { bylaws: parsed.data, unreadable };
    const path = applied.ok
      ? keyedPath(applied.value, parsed?.error.issues[0]?.path ?? [])
      : (applied.refusal.path ?? '');
    const left = rest.filter((change) => !areRelated(change.path, path));
    unreadable.push(path);
    // Something else than the changes is wrong, or nothing is left: the document itself must be readable.
    if (left.length === rest.length) return { bylaws: bylawsSchema.parse(stored), unreadable };
    rest = left;
  }
}

function areRelated(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** The path of a place in a document, its entries named by their keys: what the schema calls `surplus.pools.2.bps`. */
export function keyedPath(document: unknown, path: readonly PropertyKey[]): string {
  let here = document;
  return path
    .map((step) => {
      here = typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined;
      const key: unknown = typeof here === 'object' && here !== null ? Reflect.get(here, 'key') : undefined;
      return typeof step === 'number' && typeof key === 'string' ? key : String(step);
    })
    .join('.');
}

/** The stored values at these paths, as changes that leave them what they are; paths that name no value are left out. */
export function valuesAt(bylaws: Bylaws, paths: readonly string[]): BylawsChange[] {
  const stored = bylawsSchema.encode(bylaws);
  return paths.flatMap((path) => {
    const value = describe(path) === null ? undefined : valueAt(stored, path);
    return value === undefined ? [] : [{ path, value }];
  });
}
