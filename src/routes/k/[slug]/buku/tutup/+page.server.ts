import { closeMonth, closeYear, periods } from '#modules/ledger/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await askPage(event, periods)),
  key: crypto.randomUUID(),
});

export const actions: Actions = {
  month: formAction(closeMonth, { then: (_, { params }) => `/k/${params['slug']}/buku/tutup` }),
  year: formAction(closeYear, { then: ({ year }, { params }) => `/k/${params['slug']}/buku/laporan?year=${year}` }),
};
