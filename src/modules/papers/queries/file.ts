import * as z from 'zod';
import { findLogo } from '#modules/identity/index.ts';
import { fileName, fileOf, fileShown, PAPER_FORMATS } from '#platform/documents/file.ts';
import type { Paper } from '#platform/documents/paper.ts';
import { id } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { imprintOf } from '../operations.ts';
import * as store from '../store.ts';

/** An issued paper as a file, set from its kept words. Personal details are for the board and the supervisors. */
export const file = query({
  name: 'papers.file',
  summary: 'An issued document as PDF or Word file, printed from the words that were kept',
  may: 'papers.see',
  input: z.strictObject({ paperId: id('pap'), format: z.enum(PAPER_FORMATS).default('pdf') }),
  output: z.object({ file: fileShown, personIds: z.array(z.string()).readonly() }),
  discloses: (_input, { personIds }) => personIds,

  async run(context, { paperId, format }) {
    const issued = (await store.findPaper(context, paperId)) ?? reject('papers.no_such_paper', {}, { path: 'paperId' });
    if (issued.personIds.length > 0 && !context.may('papers.see-personal')) throw new Forbidden();
    const paper: Paper = JSON.parse(issued.content);
    const name = `${fileName(issued.title)}-${issued.number}-${issued.year}-r${issued.revision}`;
    const imprint = { ...imprintOf(issued), logo: await findLogo(context, issued.logoId) };
    return { file: await fileOf(paper, imprint, { name, format }), personIds: issued.personIds };
  },
});
