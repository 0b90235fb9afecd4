import { services, setPaymentNote } from '#modules/marketplace/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { requireSession } from '#surfaces/web/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  return {
    ...(await askPage(event, services, { whole: true })),
    key: crypto.randomUUID(),
    origin: event.url.origin,
    saved: event.url.searchParams.has('tersimpan'),
  };
};

export const actions: Actions = {
  default: formAction(setPaymentNote, { then: (_answer, { params }) => `/k/${params['slug']}/layanan?tersimpan=1` }),
};
