import * as z from 'zod';
import { query } from '#platform/registry/use-case.ts';
import { valueGroups } from '../domain/value-forms.ts';
import { valueGroupShown } from '../fields.ts';
import { newestBylaws } from '../operations.ts';

/** The values that are changed most often, as a form for a motion offers them: those of the newest version. */
export const valueGroupsNow = query({
  name: 'bylaws.value-groups',
  summary: 'The values that members change most often, with their articles and how they are typed',
  may: 'bylaws.read',
  input: z.strictObject({}),
  output: z.object({ groups: z.array(valueGroupShown).readonly() }),

  async run(context) {
    const { bylaws, articleOf } = await newestBylaws(context);
    return { groups: valueGroups(bylaws, articleOf) };
  },
});
