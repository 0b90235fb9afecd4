import * as z from 'zod';
import { readActivity } from '#platform/audit/read-activity.ts';
import { instant, paging, plainDate } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { namesOf } from '../store/person.ts';

/** What was done in this cooperative, by whom and under which version of the bylaws: for those who answer and who watch. */
export const activity = query({
  name: 'identity.activity',
  summary: 'The activity log of the cooperative, newest first',
  may: 'identity.read-activity',
  input: z.strictObject({
    ...paging,
    command: z.string().max(100).optional(),
    personId: z.string().max(40).optional(),
    from: plainDate().optional(),
    to: plainDate().optional(),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        activityId: z.string(),
        at: instant(),
        command: z.string(),
        actor: z.object({ kind: z.enum(['person', 'system', 'public']), name: z.string(), roles: z.array(z.string()) }),
        bylawsVersion: z.string().nullable(),
        input: z.unknown(),
        outcome: z.unknown(),
        hash: z.string(),
      }),
    ),
    count: z.int(),
  }),
  async run(context, input) {
    const found = await readActivity(context, input);
    const names = await namesOf(
      context,
      found.rows.flatMap(({ actor }) => (actor.kind === 'person' ? [actor.personId] : [])),
    );
    return {
      count: found.count,
      rows: found.rows.map(({ actor, ...row }) => ({
        ...row,
        actor: {
          kind: actor.kind,
          name: actor.kind === 'person' ? (names.get(actor.personId) ?? '') : actor.kind === 'system' ? actor.name : '',
          roles: actor.kind === 'person' ? [...actor.roles] : [],
        },
      })),
    };
  },
});
