import * as z from 'zod';
import { plainDate } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { reject } from '#platform/registry/outcome.ts';
import { limitText } from '../domain/check/bounds.ts';
import { sameValue } from '../domain/compare.ts';
import { describe } from '../domain/leaves/index.ts';
import type { Bound, LeafDescription } from '../domain/leaves/leaf.ts';
import { isLeaf, valueAt, type LeafValue } from '../domain/paths.ts';
import { labelAt } from '../domain/text/labels.ts';
import { citationText, passageOf } from '../domain/text/legal-text.ts';
import { valueText } from '../domain/value-text.ts';
import type { BylawsVersion } from '../model.ts';
import { bilingual, leafPath, versionNumber, versionShown } from '../fields.ts';
import { inForce } from '../in-force.ts';
import { mustBeReader, versionAsked } from '../reading.ts';
import { bylawsSchema } from '../schema.ts';
import * as store from '../store.ts';

/** One value of the bylaws: its article, its words, since when and by which resolution, and its bounds. */
export const explain = query({
  name: 'bylaws.explain',
  summary: 'One value of the bylaws with its article, text, version, resolution, bounds, and since when it holds',
  may: 'public',
  input: z.strictObject({ path: leafPath(), on: plainDate().optional(), version: versionNumber().optional() }),
  output: z.object({
    path: z.string(),
    label: bilingual,
    question: bilingual,
    article: bilingual,
    articleNumber: z.int().nullable(),
    title: bilingual,
    sentence: bilingual,
    /** As stored: amounts as decimal strings, parts of a whole as integers. */
    value: z.unknown(),
    valueText: bilingual,
    bounds: z.array(
      z.object({
        kind: z.enum(['law', 'usual']),
        least: bilingual.nullable(),
        most: bilingual.nullable(),
        source: bilingual,
        confidence: z.enum(['read', 'recalled', 'disputed', 'advice']),
      }),
    ),
    affects: z.array(z.string()),
    version: versionShown,
    /** The version that brought the value as it is now. */
    since: versionShown,
    /** What it was in every version up to this one, the latest first, and which of them changed it. */
    history: z.array(z.object({ version: versionShown, valueText: bilingual.nullable(), isChange: z.boolean() })),
  }),

  async run(context, input) {
    await mustBeReader(context);
    const version = await versionAsked(context, input);
    const { bylaws } = await inForce(context, version);
    const leaf = describe(input.path);
    const value = valueAt(bylaws, input.path);
    if (!leaf || !isLeaf(value)) return reject('bylaws.no_such_path', { path: input.path }, { path: 'path' });

    const history: { version: BylawsVersion; value: LeafValue | undefined }[] = [];
    for (const each of (await store.versions(context)).toReversed()) {
      if (each.number > version.number) continue;
      const then = valueAt((await inForce(context, each)).bylaws, input.path);
      history.push({ version: each, value: isLeaf(then) ? then : undefined });
    }
    const firstOther = history.findIndex((each) => !sameValue(each.value, value));
    const unchanged = firstOther < 0 ? history.length : firstOther;
    const passage = passageOf((await store.contentOf(context, version.id)).legalText, input.path);
    return {
      path: input.path,
      label: labelAt(bylaws, input.path),
      question: leaf.question,
      article: passage ? citationText(passage.citation) : { id: '', en: '' },
      articleNumber: passage?.citation.article ?? null,
      title: passage?.title ?? { id: '', en: '' },
      sentence: passage?.sentence ?? { id: '', en: '' },
      value: valueAt(bylawsSchema.encode(bylaws), input.path),
      valueText: valueText(leaf, value, 'plain'),
      bounds: leaf.bounds.map((bound) => boundShown(leaf, value, bound)),
      affects: [...leaf.affects],
      version,
      since: history[unchanged - 1]?.version ?? version,
      history: history.map((each, place) => ({
        version: each.version,
        valueText: each.value === undefined ? null : valueText(leaf, each.value, 'plain'),
        isChange: place + 1 === history.length || !sameValue(history[place + 1]?.value, each.value),
      })),
    };
  },
});

function boundShown(leaf: LeafDescription, value: LeafValue, { kind, least, most, source, confidence }: Bound) {
  const shown = (limit: Bound['least']) => (limit === undefined ? null : limitText(leaf, value, limit));
  return { kind, least: shown(least), most: shown(most), source, confidence };
}
