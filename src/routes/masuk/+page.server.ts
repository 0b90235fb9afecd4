import { redirect } from '@sveltejs/kit';
import { readFields, refuse } from '#surfaces/web/form-action.ts';
import { localPath } from '#surfaces/web/local-path.ts';
import { mayReadOutbox } from '#surfaces/web/outbox.ts';
import { sessionOf } from '#surfaces/web/session.ts';
import { afterSignIn, askForCode } from '#surfaces/web/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const to = localPath(event.url.searchParams.get('ke'), event.url);
  const session = await sessionOf(event);
  if (session) redirect(303, await afterSignIn(event, session, to));
  const left = event.url.searchParams.get('keluar');
  return { to, left: left === 'semua' ? 'everywhere' : left ? 'here' : null, outbox: await mayReadOutbox(event) };
};

export const actions: Actions = {
  async default(event) {
    const values = await readFields(event.request);
    const to = localPath(event.url.searchParams.get('ke'), event.url);
    const why = await askForCode(event, { contact: String(values['contact'] ?? ''), to });
    if (why) return refuse(event, 'sign-in', values, { kind: 'rejected', refusal: why });
    redirect(303, '/masuk/kode');
  },
};
