import * as z from 'zod';
import { findBylawsInForce } from '#modules/bylaws/index.ts';
import { candidacyOf, groupsOf, shareRulesOf } from '#modules/bylaws/model.ts';
import { rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';

/** What somebody who would like to join has to know of each stakeholder group, before choosing one. */
export const joining = query({
  name: 'membership.joining',
  summary: 'The stakeholder groups that one may join, each with its condition, shares and candidate period',
  may: 'public',
  input: z.strictObject({}),
  output: z.object({
    /** None where the members are one body, or before the founding. */
    groups: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        condition: z.string().nullable(),
        entryShareRupiah: rupiah(),
        mandatoryShareRupiah: rupiah(),
        mandatorySharePeriod: z.enum(['month', 'year']),
        candidateMonths: z.int(),
        candidateMinimumHours: z.int(),
        article: z.string(),
        /** Where the bylaws name the group. */
        path: z.string(),
      }),
    ),
  }),

  async run(context) {
    const found = await findBylawsInForce(context);
    if (!found) return { groups: [] };
    const { bylaws, articleOf } = found;
    return {
      groups: groupsOf(bylaws).map(({ key, name, condition = null }) => {
        const { entryShareRupiah, mandatoryShareRupiah, mandatorySharePeriod } = shareRulesOf(bylaws, key);
        const path = `stakeholders.groups.${key}.name`;
        return {
          key,
          name,
          condition,
          article: articleOf(path),
          path,
          entryShareRupiah,
          mandatoryShareRupiah,
          mandatorySharePeriod,
          ...candidacyOf(bylaws, key),
        };
      }),
    };
  },
});
