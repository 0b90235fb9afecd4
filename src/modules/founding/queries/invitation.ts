import * as z from 'zod';
import { groupsOf } from '#modules/bylaws/model.ts';
import { followLink, foundedOn } from '#modules/identity/index.ts';
import { query } from '#platform/registry/use-case.ts';
import { FOUNDERS_LINK } from '../commands/founders.ts';
import { draftBylaws } from '../draft.ts';

/** What a founders' link offers to whoever holds it, before anybody signs in. */
export const invitation = query({
  name: 'founding.invitation',
  summary: 'Whether a founders’ link still opens, and the stakeholder groups that one may join as',
  may: 'public',
  input: z.strictObject({ token: z.string().max(200) }),
  output: z.object({
    name: z.string(),
    /** Not ended, and the founding is still going on. */
    open: z.boolean(),
    groups: z.array(z.object({ key: z.string(), name: z.string(), weightBps: z.int() })),
  }),

  async run(context, { token }) {
    const name = context.tenant?.name ?? '';
    const open = (await followLink(context, token)) === FOUNDERS_LINK && (await foundedOn(context)) === null;
    if (!open) return { name, open, groups: [] };
    const groups = groupsOf((await draftBylaws(context)).bylaws);
    return { name, open, groups: groups.map(({ key, name: group, weightBps }) => ({ key, name: group, weightBps })) };
  },
});
