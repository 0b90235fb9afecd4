import { error, text, type RequestHandler } from '@sveltejs/kit';
import { isLocalOwner } from '#surfaces/web/local-token.ts';
import { runningApp } from '#surfaces/web/app.ts';

/** Counters in Prometheus' text format, for the machine's owner only. */
export const GET: RequestHandler = async ({ request }) => {
  if (!isLocalOwner(request)) error(404, { status: 404, message: 'Not found' });
  const { registry } = (await runningApp()).metrics;
  return text(await registry.metrics(), { headers: { 'content-type': registry.contentType } });
};
