import { paperFile } from '#modules/founding/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { fileResponse } from '#surfaces/web/file.ts';
import type { RequestHandler } from './$types';

/** One document as it reads now: `?document=articles&format=docx`; with `lihat=1` shown in the browser. */
export const GET: RequestHandler = async (event) => {
  const { file } = await askPage(event, paperFile, searchInput(paperFile, event.url));
  return fileResponse(file, event.url.searchParams.has('lihat'));
};
