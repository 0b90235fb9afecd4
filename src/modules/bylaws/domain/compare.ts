import type { Bilingual, Bylaws } from '../model.ts';
import { describe } from './leaves/index.ts';
import { leavesOf, type LeafValue } from './paths.ts';
import { labelAt } from './text/labels.ts';
import { valueText } from './value-text.ts';

/** One value that two documents have different. */
export interface Difference {
  readonly path: string;
  readonly label: Bilingual;
  /** `null` where the document has no such value. */
  readonly before: Bilingual | null;
  readonly after: Bilingual | null;
}

/** What `after` has different from `before`, value by value, in the order of the document; values taken away come last. */
export function compareBylaws(before: Bylaws, after: Bylaws): readonly Difference[] {
  const old = new Map(leavesOf(before).map((leaf) => [leaf.path, leaf.value]));
  const fresh = new Map(leavesOf(after).map((leaf) => [leaf.path, leaf.value]));
  return [...new Set([...fresh.keys(), ...old.keys()])]
    .filter((path) => !sameValue(old.get(path), fresh.get(path)))
    .map((path) => ({
      path,
      label: labelAt(fresh.has(path) ? after : before, path),
      before: written(path, old.get(path)),
      after: written(path, fresh.get(path)),
    }));
}

function written(path: string, value: LeafValue | undefined): Bilingual | null {
  const leaf = describe(path);
  return value === undefined || !leaf ? null : valueText(leaf, value, 'plain');
}

/** Whether two values are the same, whatever objects hold them. */
export function sameValue(a: LeafValue | undefined, b: LeafValue | undefined): boolean {
  return comparable(a) === comparable(b);
}

function comparable(value: LeafValue | undefined): string {
  if (typeof value !== 'object') return `${typeof value} ${String(value)}`;
  const parts = Array.isArray(value) ? value.map(String) : Object.entries(value).map(([key, each]) => `${key}=${each}`);
  return (Array.isArray(value) ? parts : parts.toSorted()).join(' ');
}
