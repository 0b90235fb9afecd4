import * as z from 'zod';
import { query } from '#platform/registry/use-case.ts';
import { checkBylaws } from '../domain/check/check-bylaws.ts';
import { compareBylaws } from '../domain/compare.ts';
import { legalText } from '../domain/text/render.ts';
import { wordChanges } from '../domain/text/word-changes.ts';
import { articleChangeShown, changeField, differenceShown, findingShown } from '../fields.ts';
import { previewChanges, newestBylaws } from '../operations.ts';

/** What a proposed change would change, and what stands against it, before anybody votes. */
export const proposedChanges = query({
  name: 'bylaws.proposed-changes',
  summary: 'What proposed changes of the bylaws would change, and what in them breaks the law or is unusual',
  may: 'bylaws.read',
  input: z.strictObject({ changes: z.array(changeField).min(1).max(200) }),
  output: z.object({
    differences: z.array(differenceShown),
    findings: z.array(findingShown),
    /** The articles that would change, their words marked. */
    articles: z.array(articleChangeShown).readonly(),
  }),

  async run(context, { changes }) {
    const before = await newestBylaws(context);
    const after = await previewChanges(context, changes);
    return {
      differences: compareBylaws(before.bylaws, after.bylaws).map((difference) => ({
        ...difference,
        article: (difference.after ? after : before).articleOf(difference.path),
      })),
      findings: checkBylaws(after.bylaws).map((finding) => ({ ...finding, params: { ...finding.params } })),
      articles: wordChanges(legalText(before.bylaws), legalText(after.bylaws)).filter((each) => each.state !== 'same'),
    };
  },
});
