import * as z from 'zod';
import { id, PAGE_ROWS, paging, plainDate, pagesOf } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { LEGAL_KINDS, MODELS } from '../model.ts';
import { listCooperatives } from '../store/cooperative.ts';

/** A cooperative as everybody may see it. */
export const listed = z.object({
  id: id('coop'),
  slug: z.string(),
  name: z.string(),
  legalKind: z.enum(LEGAL_KINDS),
  model: z.enum(MODELS),
  multiStakeholder: z.boolean(),
  city: z.string(),
  demonstration: z.boolean(),
  foundedOn: plainDate().nullable(),
});

/** The cooperatives of this installation. Public: a cooperative is open (UU 25/1992 art. 5, voluntary and open membership). */
export const directory = query({
  name: 'identity.directory',
  summary: 'The cooperatives of this installation, by name',
  may: 'public',
  scope: 'installation',
  input: z.strictObject({
    ...paging,
    model: z.enum(MODELS).optional(),
    /** Only demonstrations, or none of them; both where it is left out. */
    demonstration: z.boolean().optional(),
  }),
  output: z.object({ rows: z.array(listed), count: z.int(), page: z.int(), pages: z.int() }),

  async run(context, { search = '', model = null, demonstration = null, page }) {
    const found = await listCooperatives(context, { search, model, demonstration, page });
    return { ...found, page, pages: pagesOf(found.count, PAGE_ROWS) };
  },
});
