import { myVotes } from '#modules/governance/index.ts';
import { myStanding, requestExit } from '#modules/membership/index.ts';
import { years } from '#modules/surplus/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { requireSession } from '#surfaces/web/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const { member, permissions } = await event.parent();
  const standing = member ? await askPage(event, myStanding) : null;
  const waiting = permissions.includes('governance.see') ? await askPage(event, myVotes) : { ahead: [], votes: [] };
  const divided =
    member && permissions.includes('surplus.see')
      ? (await askPage(event, years)).years.filter(({ state }) => state === 'proposed' || state === 'distributed')
      : [];
  return { standing, waiting, divided, saved: event.url.searchParams.has('tersimpan') };
};

export const actions: Actions = {
  leave: formAction(requestExit, { then: (_answer, { params }) => `/k/${params['slug']}/saya?tersimpan=1` }),
};
