import { details, missingFromAll, recordDetails } from '#modules/founding/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const about = event.url.searchParams.get('pendiri');
  return {
    ...(await askPage(event, details, about === null ? {} : { personId: about })),
    ...(await askPage(event, missingFromAll)),
    key: crypto.randomUUID(),
    saved: event.url.searchParams.has('tersimpan'),
  };
};

export const actions: Actions = {
  default: formAction(recordDetails, {
    then: ({ personId }, { params, url }) => {
      const about = url.searchParams.has('pendiri') ? `&pendiri=${personId}` : '';
      return `/k/${params['slug']}/pendirian/saya?tersimpan=1${about}`;
    },
  }),
};
