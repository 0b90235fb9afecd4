import { logo } from '#modules/identity/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import type { RequestHandler } from './$types';

/** A logo by its id: another picture has another id, so a phone loads each one once. */
export const GET: RequestHandler = async (event) => {
  const { file } = await askPage(event, logo, { logoId: event.params.id });
  return new Response(Buffer.from(file.base64, 'base64'), {
    headers: { 'Content-Type': file.mediaType, 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
};
