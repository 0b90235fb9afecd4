import * as z from 'zod';
import { query } from '#platform/registry/use-case.ts';
import { versionShown } from '../fields.ts';
import { mustBeReader } from '../reading.ts';
import * as store from '../store.ts';

/** Every version of the bylaws, the newest first, and which one is in force. */
export const versions = query({
  name: 'bylaws.versions',
  summary: 'Every version of the bylaws with its effective date and resolution; which one is in force',
  may: 'public',
  input: z.strictObject({}),
  output: z.object({ versions: z.array(versionShown), inForce: z.int().nullable() }),

  async run(context) {
    await mustBeReader(context);
    const all = await store.versions(context);
    const current = await store.versionOn(context, context.today);
    return { versions: all.toReversed(), inForce: current?.number ?? null };
  },
});
