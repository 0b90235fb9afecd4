import { canvasNow, writeCanvas } from '#modules/founding/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { canvasTyped, fieldAnchor } from './canvas-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await askPage(event, canvasNow)),
  key: crypto.randomUUID(),
  saved: event.url.searchParams.get('tersimpan'),
});

export const actions: Actions = {
  write: formAction(writeCanvas, {
    read: canvasTyped,
    then: (_answer, { params }, typed) => {
      const field = String(typed['field'] ?? '');
      return `/k/${params['slug']}/pendirian/kanvas?tersimpan=${encodeURIComponent(field)}#${fieldAnchor(field)}`;
    },
  }),
};
