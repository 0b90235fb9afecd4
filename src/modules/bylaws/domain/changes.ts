import { ok, refusal, refused, type Result } from '#kernel/result.ts';
import type { BylawsChange } from '../model.ts';

type Json = unknown;

/**
 * The document with changes applied, in their order. Works on the stored form, so that what a resolution adopts is exactly
 * what the members read. Refuses a path that leads nowhere (`bylaws.no_such_path`).
 */
export function applyChanges(document: Json, changes: readonly BylawsChange[]): Result<Json, 'bylaws.no_such_path'> {
  let changed = document;
  for (const change of changes) {
    const next = set(changed, change.path.split('.'), change.value);
    if (next === NOWHERE) return refused(refusal('bylaws.no_such_path', { path: change.path }, { path: change.path }));
    changed = next;
  }
  return ok(changed);
}

const NOWHERE = Symbol('nowhere');

/** `here` with the value at `steps` replaced; what lies beside stays the same. */
function set(here: Json, steps: readonly string[], value: Json): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(here)) return setEntry(here, step, rest, value);
  if (!isRecord(here)) return NOWHERE;
  if (!Object.hasOwn(here, step) && rest.length > 0) return NOWHERE;

  const next = set(here[step], rest, value);
  if (next === NOWHERE) return NOWHERE;
  const others = Object.entries(here).filter(([key]) => key !== step);
  if (next === null) return Object.fromEntries(others);
  return Object.hasOwn(here, step)
    ? Object.fromEntries(Object.entries(here).map(([key, each]) => [key, key === step ? next : each]))
    : Object.fromEntries([...others, [step, next]]);
}

function setEntry(list: readonly Json[], key: string, rest: readonly string[], value: Json): Json {
  const at = list.findIndex((entry) => isRecord(entry) && entry['key'] === key);
  if (at < 0) return rest.length === 0 && isRecord(value) && value['key'] === key ? [...list, value] : NOWHERE;
  const next = set(list[at], rest, value);
  if (next === NOWHERE) return NOWHERE;
  return next === null ? list.toSpliced(at, 1) : list.with(at, next);
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Changes with later ones on top: a path that is changed again counts once, and an entry that the earlier ones added and the
 * later ones take away was never there.
 */
export function mergeChanges(
  earlier: readonly BylawsChange[],
  later: readonly BylawsChange[],
): readonly BylawsChange[] {
  const undone = later
    .filter(({ path, value }) => value === null && earlier.some((each) => each.path === path && isRecord(each.value)))
    .map((change) => change.path);
  const isUndone = ({ path }: BylawsChange): boolean =>
    undone.some((entry) => path === entry || path.startsWith(`${entry}.`));
  const replaced = new Set(later.map((change) => change.path));
  return [...earlier.filter((change) => !replaced.has(change.path)), ...later].filter((change) => !isUndone(change));
}
