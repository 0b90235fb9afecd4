import * as z from 'zod';
import { findBylawsInForce } from '#modules/bylaws/index.ts';
import { candidacyOf, groupsOf, shareRulesOf } from '#modules/bylaws/model.ts';
import { rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { candidacyFor } from '../operations.ts';

/** What somebody who would like to join has to know: the candidate period, and of each stakeholder group before choosing one. */
export const joining = query({
  name: 'membership.joining',
  summary:
    'The candidate period; the stakeholder groups that one may join, each with condition, shares and candidate period',
  may: 'public',
  input: z.strictObject({}),
  output: z.object({
    /** The candidate period of all; `null` where there is none, or where each group says its own. */
    candidacy: z
      .object({ months: z.int(), minimumHours: z.int(), monthsArticle: z.string(), monthsPath: z.string() })
      .nullable(),
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
    if (!found) return { candidacy: null, groups: [] };
    const { bylaws, articleOf } = found;
    const { hoursArticle: _article, hoursPath: _path, ...ofAll } = candidacyFor(found, null);
    return {
      candidacy: groupsOf(bylaws).length === 0 && ofAll.months > 0 ? ofAll : null,
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
