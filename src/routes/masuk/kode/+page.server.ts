import { redirect } from '@sveltejs/kit';
import { readFields, refuse } from '#surfaces/web/form-action.ts';
import { mayReadOutbox } from '#surfaces/web/outbox.ts';
import { readPending } from '#surfaces/web/pending.ts';
import { afterSignIn, askForCode, signInWithCode } from '#surfaces/web/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const waiting = readPending(event);
  if (!waiting) redirect(303, '/masuk');
  return { waiting, outbox: await mayReadOutbox(event), resent: event.url.searchParams.has('lagi') };
};

export const actions: Actions = {
  async enter(event) {
    const values = await readFields(event.request);
    const waiting = readPending(event);
    if (!waiting) redirect(303, '/masuk');
    const opened = await signInWithCode(event, waiting, String(values['code'] ?? ''));
    if (!opened.ok) return refuse(event, 'code', values, { kind: 'rejected', refusal: opened.refusal });
    redirect(303, await afterSignIn(event, opened.value, waiting.to));
  },

  async resend(event) {
    const waiting = readPending(event);
    if (!waiting) redirect(303, '/masuk');
    const why = await askForCode(event, { ...waiting, again: true });
    if (why) return refuse(event, 'resend', {}, { kind: 'rejected', refusal: why });
    redirect(303, '/masuk/kode?lagi=1');
  },
};
