import { accounts, moveMoney } from '#modules/ledger/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { requireRecording } from '../../rights.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireRecording(event);
  return { today: (await askPage(event, accounts)).at, key: crypto.randomUUID() };
};

export const actions: Actions = {
  default: formAction(moveMoney, {
    then: ({ entryId }, { params }) => `/k/${params['slug']}/buku/jurnal/${entryId}`,
  }),
};
