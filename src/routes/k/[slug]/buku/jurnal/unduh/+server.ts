import { exportJournal } from '#modules/ledger/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import type { RequestHandler } from './$types';

/** The journal as a file. */
export const GET: RequestHandler = async (event) => {
  const { text, mediaType, fileName } = await askPage(event, exportJournal, searchInput(exportJournal, event.url));
  return new Response(text, {
    headers: {
      'content-type': `${mediaType}; charset=utf-8`,
      'content-disposition': `attachment; filename="${fileName}"`,
    },
  });
};
