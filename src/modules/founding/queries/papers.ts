import * as z from 'zod';
import type { Id } from '#kernel/id.ts';
import { paperShown } from '#modules/papers/index.ts';
import { fileName, fileOf, fileShown, PAPER_FORMATS, shownFile } from '#platform/documents/file.ts';
import { id } from '#platform/registry/fields.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { imprintNow, logosOf, packetName, packetOf, standingPapers, type StandingPaper } from '../documents/packet.ts';
import { FOUNDING_DOCUMENTS } from '../model.ts';

/** Every document of the founding with its state: what it lacks and from whom, and what was issued. */
export const papers = query({
  name: 'founding.papers',
  summary: 'The documents of the founding: ready or what is missing and from whom, issued number and revision',
  may: 'founding.prepare',
  input: z.strictObject({}),
  output: z.object({
    /** The logo at the head of what is issued from now on; `null` for the initials. */
    logoId: id('logo').nullable(),
    papers: z.array(
      z.object({
        document: z.enum(FOUNDING_DOCUMENTS),
        of: z.string(),
        title: z.string(),
        /** Whose paper it is, where it is not the cooperative's own. */
        organization: z.string(),
        missing: z.array(z.object({ code: z.string(), names: z.array(z.string()).readonly() })).readonly(),
        blocked: z.boolean(),
        state: z.enum(['draft', 'issued', 'changed']),
        hasOtherLogo: z.boolean(),
        issued: paperShown.nullable(),
      }),
    ),
  }),

  async run(context) {
    const { facts, papers: standing, logoId } = await standingPapers(context);
    return {
      logoId,
      papers: standing.map(({ document, of, paper, missing, blocked, state, hasOtherLogo, issued }) => ({
        document,
        of,
        title: paper.title,
        organization: paper.organization.name === facts.name ? '' : paper.organization.name,
        missing,
        blocked,
        state,
        hasOtherLogo,
        issued,
      })),
    };
  },
});

/** One document as it reads now, to look at or to take away. */
export const paperFile = query({
  name: 'founding.paper-file',
  summary: 'A document of the founding as it reads now, as PDF or Word file',
  may: 'founding.prepare',
  input: z.strictObject({
    document: z.enum(FOUNDING_DOCUMENTS),
    of: id('per').optional(),
    format: z.enum(PAPER_FORMATS).default('pdf'),
  }),
  output: z.object({ file: fileShown, personIds: z.array(z.string()).readonly() }),
  discloses: (_input, { personIds }) => personIds,

  async run(context, { document, of = '', format }) {
    const { facts, papers: standing } = await standingPapers(context);
    const at = standing.findIndex((each) => each.document === document && each.of === of);
    const found = standing[at] ?? reject('founding.no_such_document', {}, { path: 'document' });
    const name = packetName(found, at + 1, facts);
    const imprint = imprintNow(found, context.today, await logosOf(context, [found]));
    return {
      file: await fileOf(found.shown, imprint, { name, format }),
      personIds: disclosed(context, [found]),
    };
  },
});

/** Everything for the notary in one archive, in order. */
export const notaryPacket = query({
  name: 'founding.notary-packet',
  summary: 'All documents of the founding for the notary in one ZIP archive, in the right order, as PDF and Word files',
  may: 'founding.prepare',
  input: z.strictObject({}),
  output: z.object({ file: fileShown, personIds: z.array(z.string()).readonly() }),
  discloses: (_input, { personIds }) => personIds,

  async run(context) {
    const { facts, papers: standing } = await standingPapers(context);
    const bytes = await packetOf(facts, standing, context.today, await logosOf(context, standing));
    return {
      file: shownFile(`berkas-notaris-${fileName(facts.name)}.zip`, 'application/zip', bytes),
      personIds: disclosed(context, standing),
    };
  },
});

/** Whose details the caller is shown: everybody's in the papers but the caller's own, and nobody's in masked copies. */
function disclosed({ actor }: ReadContext, papersShown: readonly StandingPaper[]): Id[] {
  const own = actor.kind === 'person' ? actor.personId : null;
  const shown = papersShown.filter((each) => !each.isMasked).flatMap((each) => each.personIds);
  return [...new Set(shown)].filter((personId) => personId !== own);
}
