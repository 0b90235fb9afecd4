import { file } from '#modules/papers/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { fileResponse } from '#surfaces/web/file.ts';
import type { RequestHandler } from './$types';

/** An issued document, printed from the words that were kept; `?format=docx` as a Word file. */
export const GET: RequestHandler = async (event) => {
  const format = event.url.searchParams.get('format') ?? 'pdf';
  const answer = await askPage(event, file, { paperId: event.params.id, format });
  return fileResponse(answer.file, format === 'pdf');
};
