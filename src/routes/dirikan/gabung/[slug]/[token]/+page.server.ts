import { invitation, joinFounders } from '#modules/founding/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { sessionOf } from '#surfaces/web/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await askPage(event, invitation, { token: event.params.token })),
  signedIn: (await sessionOf(event)) !== null,
});

export const actions: Actions = {
  default: formAction(joinFounders, {
    fixed: ({ params }) => ({ token: params['token'] }),
    then: (_answer, { params }) => `/k/${params['slug']}/pendirian`,
  }),
};
