import * as z from 'zod';
import { plainDate } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { legalTextShown, versionNumber, versionShown } from '../fields.ts';
import { inForce } from '../in-force.ts';
import { mustBeReader, versionAsked } from '../reading.ts';
import { bylawsSchema } from '../schema.ts';
import * as store from '../store.ts';

/** The bylaws as text and as values: those in force today, on a date, or of one version. */
export const document = query({
  name: 'bylaws.document',
  summary: 'The bylaws (anggaran dasar dan anggaran rumah tangga) as legal text and as values',
  may: 'public',
  input: z.strictObject({ on: plainDate().optional(), version: versionNumber().optional() }),
  output: z.object({ version: versionShown, bylaws: bylawsSchema, text: legalTextShown }),

  async run(context, input) {
    await mustBeReader(context);
    const version = await versionAsked(context, input);
    const { bylaws } = await inForce(context, version);
    const { legalText } = await store.contentOf(context, version.id);
    return { version, bylaws, text: legalText };
  },
});
