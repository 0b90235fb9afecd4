import { ROLES } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { compare } from './queries/compare.ts';
import { document } from './queries/document.ts';
import { editor } from './queries/editor.ts';
import { explain } from './queries/explain.ts';
import { proposedChanges } from './queries/proposed-changes.ts';
import { valueGroupsNow } from './queries/value-groups.ts';
import { versions } from './queries/versions.ts';

export { applyChanges, mergeChanges } from './domain/changes.ts';
export { checkBylaws, isRefusing } from './domain/check/check-bylaws.ts';
export { readText } from './domain/typed-values.ts';
export { plainText, type LegalText } from './domain/text/legal-text.ts';
export { articlesOf, legalText } from './domain/text/render.ts';
export {
  changesTyped,
  changeText,
  modelName,
  valueGroups,
  type ValueField,
  type ValueGroup,
} from './domain/value-forms.ts';
export type { ArticleChange } from './domain/text/word-changes.ts';
export { editorAnswer, editorShown } from './editor/answer.ts';
export type { EditorBlock, EditorEntry, EditorList } from './editor/chapters.ts';
export type { EditorField } from './editor/field.ts';
export { readDocument, valuesAt } from './editor/read-changed.ts';
export { editorTyped } from './editor/typed.ts';
export {
  bilingual,
  changeField,
  rulesChosen,
  rulesCompared,
  spanAsked,
  spanMeasured,
  legalTextShown,
  valueGroupShown,
} from './fields.ts';
export {
  ADOPTION_REFUSALS,
  adoptInitial,
  adoptVersion,
  previewChanges,
  bylawsInForce,
  findBylawsInForce,
  newestBylaws,
  refuseReachingBack,
  rulesOf,
} from './operations.ts';
export {
  bylawsFromPreset,
  PRESET_NAMES,
  PRESETS,
  type MixableSection,
  type PresetName,
  type Start,
} from './presets/index.ts';
export { bylawsSchema, type BylawsDocument } from './schema.ts';

export { compare, document, editor, explain, proposedChanges, valueGroupsNow, versions };
export { verifyBylaws } from './verify.ts';

/** The cooperative's own rules as typed, versioned values with effective dates. */
export const bylaws: Module = {
  name: 'bylaws',
  commands: [],
  queries: [compare, document, editor, explain, proposedChanges, valueGroupsNow, versions],
  grants: { 'bylaws.read': ROLES },
};
