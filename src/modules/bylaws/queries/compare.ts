import * as z from 'zod';
import { query } from '#platform/registry/use-case.ts';
import { compareBylaws } from '../domain/compare.ts';
import { differenceShown, versionNumber, versionShown } from '../fields.ts';
import { inForce } from '../in-force.ts';
import { mustBeReader, versionAsked } from '../reading.ts';

/** What one version has different from another, value by value. */
export const compare = query({
  name: 'bylaws.compare',
  summary: 'What one version of the bylaws changed against another, value by value with its article',
  may: 'public',
  input: z.strictObject({ from: versionNumber(), to: versionNumber() }),
  output: z.object({ from: versionShown, to: versionShown, differences: z.array(differenceShown) }),

  async run(context, input) {
    await mustBeReader(context);
    const before = await inForce(context, await versionAsked(context, { version: input.from }));
    const after = await inForce(context, await versionAsked(context, { version: input.to }));
    const differences = compareBylaws(before.bylaws, after.bylaws).map((difference) => ({
      ...difference,
      article: (difference.after ? after : before).articleOf(difference.path),
    }));
    return { from: before.version, to: after.version, differences };
  },
});
