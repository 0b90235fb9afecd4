import { acceptOffer, comeBack, declineOffer, giveBack, myJobs, setAway, startJob } from '#modules/dispatch/index.ts';
import { collectCash, finishWork, myWork, recordAbsence, recordTip } from '#modules/marketplace/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { requireSession } from '#surfaces/web/session.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const { absences } = await askPage(event, myJobs);
  return {
    ...(await askPage(event, myWork)),
    absences,
    key: crypto.randomUUID(),
    saved: event.url.searchParams.has('tersimpan'),
  };
};

const then = (_answer: unknown, { params }: RequestEvent): string => `/k/${params['slug']}/kerja?tersimpan=1`;

export const actions: Actions = {
  accept: formAction(acceptOffer, { then }),
  decline: formAction(declineOffer, { then }),
  back: formAction(giveBack, { then }),
  start: formAction(startJob, { then }),
  finish: formAction(finishWork, { then }),
  cash: formAction(collectCash, { then }),
  tip: formAction(recordTip, { then }),
  absent: formAction(recordAbsence, { then }),
  away: formAction(setAway, { then }),
  here: formAction(comeBack, { then }),
};
