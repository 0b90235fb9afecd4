import { changeService, service } from '#modules/marketplace/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { requireSession } from '#surfaces/web/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const { service: found } = await askPage(event, service, { key: event.params.service });
  return { service: found, key: crypto.randomUUID(), origin: event.url.origin };
};

export const actions: Actions = {
  default: formAction(changeService, {
    fixed: ({ params }) => ({ key: params['service'] }),
    then: (_answer, { params }) => `/k/${params['slug']}/layanan?tersimpan=1`,
  }),
};
