import { canvasVersions, restoreCanvas } from '#modules/founding/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { fieldAnchor } from '../canvas-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await askPage(event, canvasVersions, { field: event.params.field })),
  key: crypto.randomUUID(),
});

export const actions: Actions = {
  default: formAction(restoreCanvas, {
    fixed: ({ params }) => ({ field: params['field'] }),
    then: (_answer, { params: { slug = '', field = '' } }) =>
      `/k/${slug}/pendirian/kanvas?tersimpan=${encodeURIComponent(field)}#${fieldAnchor(field)}`,
  }),
};
