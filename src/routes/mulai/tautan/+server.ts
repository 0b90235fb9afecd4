import { error, text, type RequestHandler } from '@sveltejs/kit';
import { operatorLink } from '#modules/identity/index.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { isLocalOwner } from '#surfaces/web/local-token.ts';

/** For the terminal in which the server was started: a new one-time link, or nothing once there is an operator. */
export const GET: RequestHandler = async ({ request }) => {
  if (!isLocalOwner(request)) error(404);
  return text((await operatorLink(await runningApp())) ?? '', { headers: { 'cache-control': 'no-store' } });
};
