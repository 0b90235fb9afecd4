import { holdMeeting, state } from '#modules/founding/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { founders, foundersNeeded, supervisorSeats, foundedOn } = await askPage(event, state);
  return { key: crypto.randomUUID(), founders, foundersNeeded, supervisorSeats, foundedOn };
};

export const actions: Actions = {
  default: formAction(holdMeeting, {
    then: ({ founded }, { params }) => `/k/${params['slug']}/pendirian${founded ? '' : '/rapat'}`,
  }),
};
