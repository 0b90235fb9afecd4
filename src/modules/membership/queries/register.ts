import * as z from 'zod';
import { PAGE_ROWS, paging, pagesOf } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { groupNamed, memberShown } from '../fields.ts';
import { NO_GROUP } from '../model.ts';
import { groupsInForce } from '../operations.ts';
import * as store from '../store.ts';
import type { RegisterFilter } from '../store.ts';

/** Rows of an export at most: a register is printed whole. */
const EXPORT_ROWS = 1_000_000;

/** The member register (buku daftar anggota), which the law asks for (UU 25/1992 art. 17(2), 20(2)). */
export const register = query({
  name: 'membership.register',
  summary: 'The member register, searchable and whole (UU 25/1992 art. 17(2))',
  may: 'membership.see-register',
  input: z.strictObject({
    ...paging,
    state: z.enum(['unpaid', 'active', 'left']).optional(),
    /** Key of a stakeholder group; `-`: in none of the bylaws' groups. */
    group: z.string().max(40).optional(),
    whole: z.boolean().default(false),
  }),
  output: z.object({
    members: z.array(memberShown),
    /** The stakeholder groups of today; none where the members are one body. */
    groups: z.array(groupNamed),
    /** Where the bylaws name the groups; empty without groups. */
    groupArticle: z.string(),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
  }),

  async run(context, { search, state, group, page, whole }) {
    const { groups, article: groupArticle } = await groupsInForce(context, context.today);
    const limit = whole ? EXPORT_ROWS : PAGE_ROWS;
    const { rows, total } = await store.registerPage(context, {
      search,
      state,
      group: groupFilter(group, groups),
      limit,
      offset: whole ? 0 : (page - 1) * PAGE_ROWS,
    });
    return {
      members: rows,
      groups: [...groups],
      groupArticle,
      total,
      page,
      pages: pagesOf(total, limit),
    };
  },
});

/** Everybody outside the groups of today counts as in none: also who stands in a group that the bylaws no longer have. */
function groupFilter(asked: string | undefined, groups: readonly { readonly key: string }[]): RegisterFilter['group'] {
  if (asked === undefined || asked === '') return undefined;
  return asked === NO_GROUP ? { outside: groups.map((group) => group.key) } : asked;
}
