import * as z from 'zod';
import { query } from '#platform/registry/use-case.ts';
import { compareBylaws } from '../domain/compare.ts';
import { wordChanges } from '../domain/text/word-changes.ts';
import { articleChangeShown, differenceShown, versionNumber, versionShown } from '../fields.ts';
import { inForce } from '../in-force.ts';
import { mustBeReader, versionAsked } from '../reading.ts';
import * as store from '../store.ts';

/** What one version has different from another, value by value and word by word. */
export const compare = query({
  name: 'bylaws.compare',
  summary:
    'What one version of the bylaws changed against another: values with their articles, and the words of the text',
  may: 'public',
  input: z.strictObject({
    from: versionNumber(),
    to: versionNumber(),
    /** Also the articles that are the same. */
    whole: z.boolean().default(false),
  }),
  output: z.object({
    from: versionShown,
    to: versionShown,
    differences: z.array(differenceShown),
    articles: z.array(articleChangeShown).readonly(),
  }),

  async run(context, input) {
    await mustBeReader(context);
    const before = await inForce(context, await versionAsked(context, { version: input.from }));
    const after = await inForce(context, await versionAsked(context, { version: input.to }));
    const differences = compareBylaws(before.bylaws, after.bylaws).map((difference) => ({
      ...difference,
      article: (difference.after ? after : before).articleOf(difference.path),
    }));
    const [old, fresh] = [
      await store.contentOf(context, before.version.id),
      await store.contentOf(context, after.version.id),
    ];
    const articles = wordChanges(old.legalText, fresh.legalText).filter((each) => input.whole || each.state !== 'same');
    return { from: before.version, to: after.version, differences, articles };
  },
});
