import { holdMeeting, state } from '#modules/founding/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { founders, counted, foundersNeeded, supervisorSeats, foundedOn, stakeholderGroups } = await askPage(
    event,
    state,
  );
  // Votes are weighed by group where everybody stands in one.
  const placed = founders.every((each) => stakeholderGroups.some((group) => group.key === each.groupKey));
  const groups = placed ? stakeholderGroups.map(({ key, name }) => ({ key, name })) : [];
  return { key: crypto.randomUUID(), founders, counted, foundersNeeded, supervisorSeats, foundedOn, groups };
};

export const actions: Actions = {
  default: formAction(holdMeeting, {
    then: ({ founded }, { params }) => `/k/${params['slug']}/pendirian${founded ? '' : '/rapat'}`,
  }),
};
