import type { Bilingual, Bylaws, DecisionKind } from '../../model.ts';
import { describe } from '../leaves/index.ts';
import { valueAt } from '../paths.ts';
import { DECISION_NAMES } from './decision-names.ts';
import { nameOf } from './layout.ts';

/** What a value is called, with the entry that it belongs to: `Bagian SHU (cadangan)`, `Kuorum (pemilihan …)`. */
export function labelAt(bylaws: Bylaws, path: string): Bilingual {
  const label = describe(path)?.label ?? { id: path, en: path };
  const steps = path.split('.');
  const names = steps.flatMap((step, index) => entryName(bylaws, steps.slice(0, index + 1).join('.'), step));
  if (names.length === 0) return label;
  return {
    id: `${label.id} (${names.map((name) => name.id).join(', ')})`,
    en: `${label.en} (${names.map((name) => name.en).join(', ')})`,
  };
}

function entryName(bylaws: Bylaws, path: string, step: string): Bilingual[] {
  if (path === `meetings.decisions.${step}` && isDecisionKind(step)) return [DECISION_NAMES[step]];
  const entry = valueAt(bylaws, path);
  if (typeof entry !== 'object' || entry === null || !('key' in entry) || typeof entry.key !== 'string') return [];
  const name = 'name' in entry && typeof entry.name === 'string' ? entry.name : undefined;
  return [nameOf({ key: entry.key, name }, path).text];
}

function isDecisionKind(step: string): step is DecisionKind {
  return Object.hasOwn(DECISION_NAMES, step);
}
