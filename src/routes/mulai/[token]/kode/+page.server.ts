import { redirect, type RequestEvent } from '@sveltejs/kit';
import { becomeOperator, updateProfile, type Opened } from '#modules/identity/index.ts';
import { execute } from '#platform/registry/execute.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { readFields, refuse } from '#surfaces/web/form-action.ts';
import { mayReadOutbox } from '#surfaces/web/outbox.ts';
import { readPending } from '#surfaces/web/pending.ts';
import { askForCode, signInWithCode } from '#surfaces/web/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const waiting = readPending(event);
  if (!waiting) redirect(303, `/mulai/${event.params.token}`);
  return { waiting, outbox: await mayReadOutbox(event), resent: event.url.searchParams.has('lagi') };
};

/** Whoever has just proven a contact says a name, if none is known, and takes the office. */
async function takeOffice(event: RequestEvent, opened: Opened, token: string, name: string | undefined) {
  const app = await runningApp();
  const call = { caller: { kind: 'person', personId: opened.personId }, cooperative: null } as const;
  if (!opened.nameGiven) await execute(app, updateProfile, { ...call, input: { name, locale: event.locals.locale } });
  return execute(app, becomeOperator, { ...call, input: { token } });
}

export const actions: Actions = {
  async enter(event) {
    const values = await readFields(event.request);
    const waiting = readPending(event);
    if (!waiting) redirect(303, `/mulai/${event.params.token}`);
    const opened = await signInWithCode(event, waiting, String(values['code'] ?? ''));
    if (!opened.ok) return refuse(event, 'code', values, { kind: 'rejected', refusal: opened.refusal });
    const made = await takeOffice(event, opened.value, event.params.token, waiting.name);
    redirect(303, made.kind === 'done' ? '/saya/akun?baru=operator' : `/mulai/${event.params.token}`);
  },

  async resend(event) {
    const waiting = readPending(event);
    if (!waiting) redirect(303, `/mulai/${event.params.token}`);
    const why = await askForCode(event, { ...waiting, again: true });
    if (why) return refuse(event, 'resend', {}, { kind: 'rejected', refusal: why });
    redirect(303, `/mulai/${event.params.token}/kode?lagi=1`);
  },
};
