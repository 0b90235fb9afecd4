import * as z from 'zod';
import { id } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { membersOf } from '../store.ts';

/** Members that one page names at most. */
const MAX_NAMES = 1000;

/** Number and name of members: for pages of other rooms, whose rows know members by their ids. */
export const names = query({
  name: 'membership.names',
  summary: 'Numbers and names of members by their ids, as the register shows them to members',
  may: 'membership.see-register',
  input: z.strictObject({ ids: z.array(id('mem')).max(MAX_NAMES) }),
  output: z.object({ members: z.array(z.object({ id: id('mem'), number: z.int(), name: z.string() })) }),

  async run(context, { ids }) {
    const found = await membersOf(context, ids);
    return { members: found.map(({ id: memberId, number, name }) => ({ id: memberId, number, name })) };
  },
});
