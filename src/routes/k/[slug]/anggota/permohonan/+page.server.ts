import { applications, decideApplication } from '#modules/membership/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await askPage(event, applications, searchInput(applications, event.url))),
  saved: event.url.searchParams.has('tersimpan'),
});

export const actions: Actions = {
  decide: formAction(decideApplication, {
    then: (_answer, { params }) => `/k/${params['slug']}/anggota/permohonan?tersimpan=1`,
  }),
};
