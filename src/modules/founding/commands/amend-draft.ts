import * as z from 'zod';
import { line } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { draftBylaws } from '../draft.ts';
import * as store from '../store.ts';
import { requireFounding } from './founders.ts';

/** The founders agree on another value. What the law forbids is refused at once, with its article. */
export const amendDraft = command({
  name: 'founding.amend-draft',
  summary: 'Changes a value of the draft bylaws; what the law forbids is refused with its article',
  may: 'founding.prepare',
  input: z.strictObject({ path: line(), value: z.json() }),
  output: z.object({ warnings: z.int() }),
  rejects: [
    'founding.not_being_founded',
    'founding.already_founded',
    'founding.value_unreadable',
    'founding.unlawful',
    'bylaws.no_such_path',
  ],

  async run(context, { path, value }) {
    await requireFounding(context);
    const { findings } = await draftBylaws(context, [{ path, value }]);
    const broken = findings.find((finding) => finding.severity === 'unlawful' && finding.path.startsWith(path));
    if (broken)
      reject({ code: broken.code, params: broken.params, path, ...(broken.source ? { article: broken.source } : {}) });
    await store.insertChange(context, { path, value });
    return { warnings: findings.length };
  },
});
