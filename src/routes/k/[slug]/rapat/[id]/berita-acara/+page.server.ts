import { minutes, signMinutes } from '#modules/governance/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => askPage(event, minutes, { meetingId: event.params.id });

export const actions: Actions = {
  sign: formAction(signMinutes, {
    fixed: ({ params }) => ({ meetingId: params['id'] }),
    then: (_answer, { params }) => `/k/${params['slug']}/rapat/${params['id']}/berita-acara#tanda-tangan`,
  }),
};
