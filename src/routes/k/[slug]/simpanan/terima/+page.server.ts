import { receiveShares, sharesDue } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { rows } = await askPage(event, sharesDue);
  const wanted = event.url.searchParams.get('anggota');
  return { key: crypto.randomUUID(), rows, chosen: rows.find((row) => row.memberId === wanted) ?? null };
};

export const actions: Actions = {
  default: formAction(receiveShares, {
    then: ({ entryId, becameFull }, { params }) =>
      `/k/${params['slug']}/simpanan?diterima=${entryId}${becameFull ? '&penuh=1' : ''}`,
  }),
};
