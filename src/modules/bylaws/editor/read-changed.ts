import { issuesOf } from '#platform/registry/issues.ts';
import { applyChanges } from '../domain/changes.ts';
import { describe } from '../domain/leaves/index.ts';
import { valueAt } from '../domain/paths.ts';
import type { Bylaws, BylawsChange } from '../model.ts';
import { bylawsSchema } from '../schema.ts';

/** A document with what was typed in it, as far as it could be read. */
export interface ReadChanged {
  readonly bylaws: Bylaws;
  /** What could not be read: it was left out. */
  readonly unreadable: readonly Unreadable[];
}

/** A value that has not the shape of its place, with the facts of the sentence that says so. */
export interface Unreadable {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A stored document as bylaws, or the first value in it that has not the shape of its place. */
export function readDocument(
  document: unknown,
): { readonly ok: true; readonly bylaws: Bylaws } | { readonly ok: false; readonly why: Unreadable } {
  const parsed = bylawsSchema.safeParse(document, { reportInput: true });
  if (parsed.success) return { ok: true, bylaws: parsed.data };
  const { code = '', params = {} } = issuesOf(parsed.error)[0] ?? {};
  const whole = keyedPath(document, parsed.error.issues[0]?.path ?? []);
  // A part of a list (the second code of several) is typed in the field of the list.
  let field = whole;
  while (field !== '' && !describe(field)) field = field.slice(0, Math.max(0, field.lastIndexOf('.')));
  return { ok: false, why: unreadable(field || whole, code.replace(/^.*\./u, ''), params) };
}

function unreadable(path: string, reason: string, { least = '', most = '' }: Unreadable['params']): Unreadable {
  const label = describe(path)?.label ?? { id: path, en: path };
  return { path, params: { path, labelId: label.id, labelEn: label.en, reason, least, most } };
}

/** The stored document with changes, leaving out what cannot be read: for showing while somebody types. */
export function readChanged(stored: unknown, changes: readonly BylawsChange[]): ReadChanged {
  const left: Unreadable[] = [];
  let rest = changes;
  for (;;) {
    const applied = applyChanges(stored, rest);
    const read = applied.ok ? readDocument(applied.value) : null;
    if (read?.ok) return { bylaws: read.bylaws, unreadable: left };
    const why = read?.why ?? unreadable(applied.ok ? '' : (applied.refusal.path ?? ''), 'other', {});
    const readable = rest.filter((change) => !areRelated(change.path, why.path));
    left.push(why);
    // Something else than the changes is wrong, or nothing is left: the document itself must be readable.
    if (readable.length === rest.length) return { bylaws: bylawsSchema.parse(stored), unreadable: left };
    rest = readable;
  }
}

function areRelated(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** The path of a place in a document, its entries named by their keys: what the schema calls `surplus.pools.2.bps`. */
function keyedPath(document: unknown, path: readonly PropertyKey[]): string {
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
