import { callMeeting, callRules, meeting } from '#modules/governance/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

/** `?ulang=mtg_…` calls a meeting that lacked its quorum once more, `?jenis=annual` brings the agenda of an annual one. */
export const load: PageServerLoad = async (event) => {
  const again = event.url.searchParams.get('ulang');
  return {
    key: crypto.randomUUID(),
    rules: await askPage(event, callRules),
    failed: again === null ? null : await askPage(event, meeting, { meetingId: again }),
    annual: event.url.searchParams.get('jenis') === 'annual',
  };
};

export const actions: Actions = {
  default: formAction(callMeeting, {
    then: ({ meetingId }, { params }) => `/k/${params['slug']}/rapat/${meetingId}?dipanggil=1`,
  }),
};
