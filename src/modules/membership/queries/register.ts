import * as z from 'zod';
import { PAGE_ROWS, paging, pagesOf } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { memberShown } from '../fields.ts';
import * as store from '../store.ts';

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
    whole: z.boolean().default(false),
  }),
  output: z.object({ members: z.array(memberShown), total: z.int(), page: z.int(), pages: z.int() }),

  async run(context, { search, state, page, whole }) {
    const limit = whole ? EXPORT_ROWS : PAGE_ROWS;
    const { rows, total } = await store.registerPage(context, {
      search,
      state,
      limit,
      offset: whole ? 0 : (page - 1) * PAGE_ROWS,
    });
    return { members: rows, total, page, pages: pagesOf(total, limit) };
  },
});
