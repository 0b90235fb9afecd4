import { draftEditor } from '#modules/founding/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { inWords } from '../../anggaran-dasar/sunting/editor-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const answer = await askPage(event, draftEditor);
  return {
    chapters: answer.chapters,
    findings: inWords(event, answer.findings),
    refusing: answer.refusing,
    saved: event.url.searchParams.has('tersimpan'),
  };
};
