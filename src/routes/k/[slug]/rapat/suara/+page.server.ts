import { memberVotes, reportOwnMembers } from '#modules/governance/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => askPage(event, memberVotes);

export const actions: Actions = {
  default: formAction(reportOwnMembers, { then: (_answer, { params }) => `/k/${params['slug']}/rapat/suara` }),
};
