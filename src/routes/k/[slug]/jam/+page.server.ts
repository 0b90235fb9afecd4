import { monthOf } from '#kernel/calendar.ts';
import { logHours, payOverview } from '#modules/work/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';
import { hoursPage } from './hours-page.ts';
import { loggedHours } from './logged-hours.ts';

export const load: PageServerLoad = async (event) => ({
  list: await hoursPage(event),
  pay: await askPage(event, payOverview),
  key: crypto.randomUUID(),
  logged: event.url.searchParams.has('dicatat'),
});

export const actions: Actions = {
  default: formAction(logHours, {
    read: loggedHours,
    then: (_answer, { params }, typed) =>
      `/k/${params['slug']}/jam?bulan=${monthOf(String(typed['workedOn']))}&dicatat=1`,
  }),
};
