import * as z from 'zod';
import { ADOPTION_REFUSALS, isRefusing } from '#modules/bylaws/index.ts';
import { line } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { draftBylaws } from '../draft.ts';
import * as store from '../store.ts';
import { requireFounding } from './founders.ts';

/** The founders agree on other values. What breaks the law or contradicts itself is refused at once, with its article. */
export const amendDraft = command({
  name: 'founding.amend-draft',
  summary: 'Changes values of the draft bylaws; what the law forbids is refused with its article',
  may: 'founding.prepare',
  input: z.strictObject({
    changes: z
      .array(z.strictObject({ path: line(), value: z.json() }))
      .min(1)
      .max(100),
  }),
  output: z.object({ warnings: z.int() }),
  rejects: [
    'founding.not_being_founded',
    'founding.already_founded',
    'founding.value_unreadable',
    ...ADOPTION_REFUSALS,
  ],

  async run(context, { changes }) {
    await requireFounding(context);
    const { findings } = await draftBylaws(context, changes);
    const broken = findings.find(isRefusing);
    if (broken) reject(broken);
    for (const change of changes) await store.insertChange(context, change);
    return { warnings: findings.length };
  },
});
