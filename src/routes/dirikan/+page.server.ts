import { start } from '#modules/founding/index.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { requireSession } from '#surfaces/web/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  return { key: crypto.randomUUID() };
};

export const actions: Actions = {
  default: formAction(start, { then: ({ slug }) => `/k/${slug}/pendirian` }),
};
