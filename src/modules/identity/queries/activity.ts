import * as z from 'zod';
import { readActivity, type ActivityRow } from '#platform/audit/read-activity.ts';
import { proofOf } from '#platform/audit/seal.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { id, instant, PAGE_ROWS, pagesOf, paging, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { masked } from '../domain/masked.ts';
import { namesOf } from '../store/person.ts';

/** Rows of a file at most: what a spreadsheet opens. */
const FILE_ROWS = 100_000;

const row = z.object({
  activityId: z.string(),
  at: instant(),
  command: z.string(),
  actor: z.object({
    kind: z.enum(['person', 'system', 'public']),
    personId: z.string().nullable(),
    name: z.string(),
    roles: z.array(z.string()),
  }),
  bylawsVersion: z.string().nullable(),
  /** As it was given and answered; what identifies or reaches a person is masked. */
  input: z.unknown(),
  outcome: z.unknown(),
  hash: z.string(),
  /** Number of the seal above the row; none until the next sealing. */
  sealNumber: z.int().nullable(),
});

/** What was done in this cooperative, by whom and under which version of the bylaws: for those who answer and who watch. */
export const activity = query({
  name: 'identity.activity',
  summary: 'The activity log of the cooperative, newest first; personal details are masked (UU 27/2022)',
  may: 'identity.read-activity',
  input: z.strictObject({
    ...paging,
    command: z.string().max(100).optional(),
    personId: id('per').optional(),
    from: plainDate().optional(),
    to: plainDate().optional(),
    whole: z.boolean().default(false),
  }),
  output: z.object({ rows: z.array(row), count: z.int(), page: z.int(), pages: z.int() }),
  async run(context, { page, whole, ...wish }) {
    const limit = whole ? FILE_ROWS : PAGE_ROWS;
    const found = await readActivity(context, { ...wish, limit, offset: whole ? 0 : (page - 1) * PAGE_ROWS });
    return {
      rows: await shown(context, found.rows),
      count: found.count,
      page: whole ? 1 : page,
      pages: pagesOf(found.count, limit),
    };
  },
});

/** One row with its proof: its hash worked out again, and the way from it to the root of its seal. */
export const activityProof = query({
  name: 'identity.activity-proof',
  summary: 'One row of the activity log, whether it is still what was written, and the way to the root of its seal',
  may: 'identity.read-activity',
  input: z.strictObject({ activityId: id('act') }),
  output: z.object({
    row,
    /** Whether the row still gives the hash that was written with it. */
    hashHolds: z.boolean(),
    seal: z
      .object({
        number: z.int(),
        sealedAt: instant(),
        rows: z.int(),
        root: z.string(),
        hash: z.string(),
        previous: z.string(),
        path: z.array(z.object({ side: z.enum(['left', 'right']), hash: z.string() })),
        holds: z.boolean(),
      })
      .nullable(),
  }),
  async run(context, { activityId }) {
    const { rows } = await readActivity(context, { activityId, limit: 1, offset: 0 });
    const [found] = await shown(context, rows);
    const proof = await proofOf(context.tx, context.cooperativeId, activityId);
    if (!found || !proof) reject('identity.no_such_activity', {}, { path: 'activityId' });
    const { hashHolds, seal } = proof;
    return { row: found, hashHolds, seal: seal && { ...seal, path: seal.path.map((each) => ({ ...each })) } };
  },
});

/** Rows with the names of those who acted, and without what is personal. */
async function shown(context: ReadContext, rows: readonly ActivityRow[]): Promise<z.output<typeof row>[]> {
  const names = await namesOf(
    context,
    rows.flatMap(({ actor }) => (actor.kind === 'person' ? [actor.personId] : [])),
  );
  return rows.map(({ actor, input, outcome, ...each }) => ({
    ...each,
    input: masked(input),
    outcome: masked(outcome),
    actor: {
      kind: actor.kind,
      personId: actor.kind === 'person' ? actor.personId : null,
      name: actor.kind === 'person' ? (names.get(actor.personId) ?? '') : actor.kind === 'system' ? actor.name : '',
      roles: actor.kind === 'person' ? [...actor.roles] : [],
    },
  }));
}
