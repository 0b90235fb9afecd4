import * as z from 'zod';
import type { Id } from '#kernel/id.ts';
import { bilingual } from '#modules/bylaws/index.ts';
import { groupsOf } from '#modules/bylaws/model.ts';
import { namesOf } from '#modules/identity/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { instant, line } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { canvasField, canvasLabel, canvasOf } from '../domain/canvas.ts';
import { draftBylaws } from '../draft.ts';
import * as canvas from '../store-canvas.ts';

const savedText = z.object({
  version: z.int(),
  text: z.string(),
  author: z.string(),
  writtenAt: instant(),
  restoredFrom: z.int().nullable(),
});

/** The canvas with the newest text of every field. */
export const canvasNow = query({
  name: 'founding.canvas',
  summary: 'The canvas: the questions of this model, their newest texts, who wrote them and when',
  may: 'founding.prepare',
  input: z.strictObject({}),
  output: z.object({
    parts: z.array(
      z.object({
        key: z.string(),
        group: z.string().nullable(),
        fields: z.array(
          z.object({
            key: z.string(),
            label: bilingual,
            question: bilingual,
            example: bilingual,
            /** Null where nobody has written yet. */
            saved: savedText.nullable(),
          }),
        ),
      }),
    ),
    filled: z.int(),
    fields: z.int(),
  }),

  async run(context) {
    const { bylaws } = await draftBylaws(context);
    const parts = canvasOf(bylaws.identity.model, groupsOf(bylaws));
    const saved = await named(context, await canvas.canvasTexts(context));
    const shown = parts.map((part) => ({
      ...part,
      fields: part.fields.map((field) => ({
        ...field,
        saved: saved.find((each) => each.field === field.key) ?? null,
      })),
    }));
    const fields = shown.flatMap((part) => part.fields);
    return {
      parts: shown,
      fields: fields.length,
      filled: fields.filter((field) => field.saved !== null && field.saved.text !== '').length,
    };
  },
});

/** Every version of one field, newest first. */
export const canvasVersions = query({
  name: 'founding.canvas-versions',
  summary: 'Every version of one field of the canvas: text, who wrote it, when',
  may: 'founding.prepare',
  input: z.strictObject({ field: line() }),
  output: z.object({ label: bilingual, versions: z.array(savedText) }),

  async run(context, { field }) {
    const { bylaws } = await draftBylaws(context);
    const parts = canvasOf(bylaws.identity.model, groupsOf(bylaws));
    if (!canvasField(parts, field)) reject('founding.no_such_field');
    const versions = await named(context, await canvas.canvasVersions(context, field));
    return { label: canvasLabel(parts, field), versions };
  },
});

async function named<Text extends { readonly personId: Id }>(
  context: ReadContext,
  texts: readonly Text[],
): Promise<(Text & { readonly author: string })[]> {
  const names = await namesOf(
    context,
    texts.map((each) => each.personId),
  );
  return texts.map((each) => ({ ...each, author: names.get(each.personId) ?? '' }));
}
