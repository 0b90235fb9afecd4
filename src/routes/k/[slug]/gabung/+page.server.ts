import { apply } from '#modules/membership/index.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  key: crypto.randomUUID(),
  received: url.searchParams.has('diterima'),
});

export const actions: Actions = {
  default: formAction(apply, { then: (_answer, { params }) => `/k/${params['slug']}/gabung?diterima=1` }),
};
