import { addService } from '#modules/marketplace/index.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { requireSession } from '#surfaces/web/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  return { key: crypto.randomUUID() };
};

export const actions: Actions = {
  default: formAction(addService, { then: (_answer, { params }) => `/k/${params['slug']}/layanan?tersimpan=1` }),
};
