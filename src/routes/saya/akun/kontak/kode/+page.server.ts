import { redirect } from '@sveltejs/kit';
import { addContact } from '#modules/identity/index.ts';
import { execute } from '#platform/registry/execute.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { readFields, refuse } from '#surfaces/web/form-action.ts';
import { mayReadOutbox } from '#surfaces/web/outbox.ts';
import { dropPending, readPending } from '#surfaces/web/pending.ts';
import { requireSession } from '#surfaces/web/session.ts';
import { askForProof, proveWithCode } from '#surfaces/web/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const waiting = readPending(event);
  if (!waiting) redirect(303, '/saya/akun/kontak');
  return { waiting, outbox: await mayReadOutbox(event), resent: event.url.searchParams.has('lagi') };
};

export const actions: Actions = {
  async enter(event) {
    const session = await requireSession(event);
    const values = await readFields(event.request);
    const waiting = readPending(event);
    if (!waiting) redirect(303, '/saya/akun/kontak');
    const proven = await proveWithCode(event, session, waiting, String(values['code'] ?? ''));
    if (!proven.ok) return refuse(event, 'code', values, { kind: 'rejected', refusal: proven.refusal });
    const added = await execute(await runningApp(), addContact, {
      caller: { kind: 'person', personId: session.personId },
      cooperative: null,
      input: { contact: waiting.contact },
    });
    if (added.kind !== 'done') return refuse(event, 'code', values, added);
    dropPending(event);
    redirect(303, '/saya/akun?tersimpan=1');
  },

  async resend(event) {
    const session = await requireSession(event);
    const waiting = readPending(event);
    if (!waiting) redirect(303, '/saya/akun/kontak');
    const why = await askForProof(event, session, { ...waiting, again: true });
    if (why) return refuse(event, 'resend', {}, { kind: 'rejected', refusal: why });
    redirect(303, '/saya/akun/kontak/kode?lagi=1');
  },
};
