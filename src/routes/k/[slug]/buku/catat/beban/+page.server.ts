import { accounts, recordExpense } from '#modules/ledger/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { requireRecording } from '../../rights.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireRecording(event);
  const found = await askPage(event, accounts);
  return {
    today: found.at,
    expenses: found.accounts.filter((account) => account.kind === 'expense'),
    key: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  default: formAction(recordExpense, {
    then: ({ entryId }, { params }) => `/k/${params['slug']}/buku/jurnal/${entryId}`,
  }),
};
