import { text } from '@sveltejs/kit';
import { alive } from '#platform/registry/execute.ts';
import { runningApp } from '#surfaces/web/app.ts';

/** 200 once pages can be served and the database answers. */
export const GET = async (): Promise<Response> => {
  await alive(await runningApp());
  return text('ok');
};
