import * as z from 'zod';
import { readDisclosures } from '#platform/audit/read-activity.ts';
import { instant, PAGE_ROWS } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { currentPerson } from '../current-person.ts';
import { namesOf } from '../store/person.ts';

/** Who was shown the signed-in person's details in this cooperative (UU 27/2022 on personal data, the right to know). */
export const disclosures = query({
  name: 'identity.disclosures',
  summary: "Who was shown the signed-in person's details in this cooperative, newest first",
  may: 'person',
  input: z.strictObject({ page: z.int().min(1).max(100_000).default(1) }),
  output: z.object({
    rows: z.array(
      z.object({
        at: instant(),
        query: z.string(),
        byName: z.string(),
        byKind: z.enum(['person', 'system', 'public']),
      }),
    ),
    count: z.int(),
    pageRows: z.int(),
  }),
  async run(context, { page }) {
    const personId = currentPerson(context);
    const memberId = context.actor.kind === 'person' ? context.actor.memberId : null;
    const found = await readDisclosures(context, {
      subjects: memberId === null ? [personId] : [personId, memberId],
      page,
    });
    const names = await namesOf(
      context,
      found.rows.flatMap(({ actor }) => (actor.kind === 'person' ? [actor.personId] : [])),
    );
    return {
      count: found.count,
      pageRows: PAGE_ROWS,
      rows: found.rows.map(({ at, query: name, actor }) => ({
        at,
        query: name,
        byKind: actor.kind,
        byName: actor.kind === 'person' ? (names.get(actor.personId) ?? '') : actor.kind === 'system' ? actor.name : '',
      })),
    };
  },
});
