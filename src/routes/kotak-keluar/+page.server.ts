import { error } from '@sveltejs/kit';
import { messagesWaiting } from '#gateways/message/outbox/outbox.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { mayReadOutbox } from '#surfaces/web/outbox.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  // To everybody else the page does not exist: its being there would say that codes lie about.
  if (!(await mayReadOutbox(event))) error(404);
  const { database, clock } = await runningApp();
  return { waiting: await messagesWaiting(database, clock) };
};
