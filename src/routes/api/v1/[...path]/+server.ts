import type { RequestHandler } from '@sveltejs/kit';
import { handleRest } from '#surfaces/rest/handle.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { apiCallerOf } from '#surfaces/web/local-token.ts';

const answer: RequestHandler = async (event) =>
  handleRest(await runningApp(), event.request, { caller: await apiCallerOf(event), locale: event.locals.locale });

export const GET = answer;
export const POST = answer;
