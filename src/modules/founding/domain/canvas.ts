import type { Bilingual, Bylaws } from '#modules/bylaws/model.ts';
import { COMMON_FIELDS, FAMILY_FIELDS, PARTY_ROWS, type CanvasFamily, type FieldText } from './canvas-fields.ts';

/** A field of the canvas, by the key under which its texts are kept: `business.offer`, `parties.growers.need`. */
export interface CanvasField extends FieldText {
  readonly key: string;
}

/** A part of the canvas: the business model, or one column of the canvas of the parties. */
export interface CanvasPart {
  /** `business`, or `parties.` with the key of the group. */
  readonly key: string;
  /** The group's name; null for the business model. */
  readonly group: string | null;
  readonly fields: readonly CanvasField[];
}

type Model = Bylaws['identity']['model'];

/** Which family of questions and examples fits a model. A model that is not named plans as people who serve customers do. */
function canvasFamily(model: Model): CanvasFamily {
  if (model === 'platform' || model === 'marketing') return 'platform';
  return model === 'startup' ? 'startup' : 'worker';
}

/**
 * The canvas of a cooperative: the business model in plain words and, where its bylaws name groups, one column for each of
 * them. A text whose group has left the bylaws stays in the record and is not asked for any more.
 */
export function canvasOf(
  model: Model,
  groups: readonly { readonly key: string; readonly name: string }[],
): readonly CanvasPart[] {
  const family = canvasFamily(model);
  const common = COMMON_FIELDS.map(({ key, label, question, examples }) => ({
    key,
    label,
    question,
    example: examples[family],
  }));
  const own = usesFamilyFields(model) ? FAMILY_FIELDS[family] : [];
  return [
    { key: 'business', group: null, fields: keyed('business', [...common, ...own]) },
    ...groups.map((group) => ({
      key: `parties.${group.key}`,
      group: group.name,
      fields: keyed(`parties.${group.key}`, PARTY_ROWS),
    })),
  ];
}

/** The field of a key, or null where this cooperative has none. */
export function canvasField(parts: readonly CanvasPart[], key: string): CanvasField | null {
  return parts.flatMap((part) => part.fields).find((field) => field.key === key) ?? null;
}

/** How a field is called beside others: with its group, where it has one. */
export function canvasLabel(parts: readonly CanvasPart[], key: string): Bilingual {
  const part = parts.find((each) => each.fields.some((field) => field.key === key));
  const field = canvasField(parts, key);
  if (!field || !part) return { id: key, en: key };
  if (part.group === null) return field.label;
  return { id: `${part.group}: ${field.label.id}`, en: `${part.group}: ${field.label.en}` };
}

const usesFamilyFields = (model: Model): boolean => model === 'worker' || model === 'platform' || model === 'startup';

const keyed = (part: string, fields: readonly FieldText[]): CanvasField[] =>
  fields.map((field) => ({ ...field, key: `${part}.${field.key}` }));
