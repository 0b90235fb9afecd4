import { apply, joining } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await askPage(event, joining)),
  key: crypto.randomUUID(),
  received: event.url.searchParams.has('diterima'),
});

export const actions: Actions = {
  default: formAction(apply, { then: (_answer, { params }) => `/k/${params['slug']}/gabung?diterima=1` }),
};
