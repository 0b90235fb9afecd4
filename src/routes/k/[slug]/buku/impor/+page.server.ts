import { importBalances } from '#modules/ledger/index.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { requireRecording } from '../rights.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireRecording(event);
  return { key: crypto.randomUUID() };
};

const take = formAction(importBalances, {
  then: (_, { params }) => `/k/${params['slug']}/buku/neraca-saldo`,
});

export const actions: Actions = {
  /** The file arrives as a file; the command takes its text. */
  async default(event) {
    const form = await event.request.formData();
    const file = form.get('file');
    form.set('file', file instanceof File ? await file.text() : '');
    const headers = { cookie: event.request.headers.get('cookie') ?? '' };
    return take({ ...event, request: new Request(event.url, { method: 'POST', body: form, headers }) });
  },
};
