import type { Module } from '#platform/registry/use-case.ts';

export { applyChanges } from './domain/changes.ts';
export { checkBylaws, isRefusing } from './domain/check/check-bylaws.ts';
export { articlesOf, legalText } from './domain/text/render.ts';
export {
  ADOPTION_REFUSALS,
  adoptInitial,
  adoptVersion,
  bylawsInForce,
  findBylawsInForce,
  previewChanges,
} from './operations.ts';
export { bylawsFromPreset, PRESETS, type MixableSection, type PresetName, type Start } from './presets/index.ts';
export { bylawsSchema, type BylawsDocument } from './schema.ts';

/** The cooperative's own rules as typed, versioned values with effective dates. */
export const bylaws: Module = { name: 'bylaws', commands: [], queries: [], grants: {} };
