import { sameValue } from '../domain/compare.ts';
import { describe } from '../domain/leaves/index.ts';
import { isLeaf, valueAt, type LeafValue } from '../domain/paths.ts';
import { valueText } from '../domain/value-text.ts';
import type { Bilingual } from '../model.ts';
import { PRESETS } from '../presets/index.ts';

/** What the model rules have at one place. */
export interface Custom {
  /** Model rules that have the value at all. */
  readonly models: number;
  /** What most of them have, and how many those are. */
  readonly most: Bilingual;
  readonly agreeing: number;
  /** The other values, the commonest first, at most three. */
  readonly others: readonly Bilingual[];
}

/** Values of one cooperative alone: what others are called teaches nobody anything. */
const OWN_WORDS: readonly string[] = ['text', 'list'];
const OTHERS_SHOWN = 3;

/** Counted once for each value that the model rules have; paths of a cooperative's own entries are not among them. */
const kept = new Map<string, Custom>();

/** What the model rules choose for a value; `null` where fewer than two of them have it. */
export function customAt(path: string): Custom | null {
  const custom = kept.get(path) ?? count(path);
  if (custom) kept.set(path, custom);
  return custom;
}

function count(path: string): Custom | null {
  const leaf = describe(path);
  if (!leaf || OWN_WORDS.includes(leaf.unit)) return null;
  const choices: { value: LeafValue; models: number }[] = [];
  for (const preset of Object.values(PRESETS)) {
    const value = valueAt(preset, path);
    if (!isLeaf(value)) continue;
    const same = choices.find((each) => sameValue(each.value, value));
    if (same) same.models += 1;
    else choices.push({ value, models: 1 });
  }
  const [most, ...others] = choices.toSorted((a, b) => b.models - a.models);
  const models = choices.reduce((sum, each) => sum + each.models, 0);
  if (!most || models < 2) return null;
  const words = (value: LeafValue): Bilingual => valueText(leaf, value, 'plain');
  return {
    models,
    most: words(most.value),
    agreeing: most.models,
    others: others.slice(0, OTHERS_SHOWN).map((each) => words(each.value)),
  };
}
