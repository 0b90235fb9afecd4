import { importBalances } from '#modules/ledger/index.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { requireRecording } from '../rights.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireRecording(event);
  return { key: crypto.randomUUID() };
};

export const actions: Actions = {
  default: formAction(importBalances, {
    files: { file: (file) => file.text() },
    then: (_, { params }) => `/k/${params['slug']}/buku/neraca-saldo`,
  }),
};
