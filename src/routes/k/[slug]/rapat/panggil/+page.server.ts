import type { RequestEvent } from '@sveltejs/kit';
import { callMeeting, callRules, delegates, meeting } from '#modules/governance/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

/** `?ulang=mtg_…` calls a meeting that lacked its quorum once more, `?jenis=annual` brings the agenda of an annual one, `?kelompok=…` that of a group which chooses its delegates. */
export const load: PageServerLoad = async (event) => {
  const again = event.url.searchParams.get('ulang');
  return {
    key: crypto.randomUUID(),
    rules: await askPage(event, callRules),
    failed: again === null ? null : await askPage(event, meeting, { meetingId: again }),
    ...(await groupsToCall(event)),
    annual: event.url.searchParams.get('jenis') === 'annual',
  };
};

/** The groups that may meet on their own, the one that `?kelompok=` names, and whether delegates may, or must, hold a meeting. */
async function groupsToCall(event: RequestEvent) {
  const { grouping, attendance, members, fromMembers, groups } = await askPage(event, delegates);
  const enough = grouping === 'sections' && members >= fromMembers;
  return {
    groups: groups.filter((each) => each.members > 0).map(({ key, name }) => ({ value: key, label: name })),
    group: groups.find((each) => each.key === event.url.searchParams.get('kelompok')) ?? null,
    mayByDelegates: enough || (attendance !== null && attendance !== 'members'),
    mustByDelegates: attendance === 'delegates',
  };
}

export const actions: Actions = {
  default: formAction(callMeeting, {
    then: ({ meetingId }, { params }) => `/k/${params['slug']}/rapat/${meetingId}?dipanggil=1`,
  }),
};
