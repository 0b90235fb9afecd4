import { payOutPay, payOverview, runPay } from '#modules/work/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';
import { runAhead } from './wages-page.ts';

export const load: PageServerLoad = async (event) => {
  const { today } = await event.parent();
  return {
    run: await runAhead(event, today),
    pay: await askPage(event, payOverview),
    key: crypto.randomUUID(),
    done: event.url.searchParams.get('selesai'),
  };
};

export const actions: Actions = {
  run: formAction(runPay, {
    then: ({ entryId }, { params }) => `/k/${params['slug']}/jam/upah?selesai=bukukan&jurnal=${entryId}`,
  }),
  payOut: formAction(payOutPay, { then: (_answer, { params }) => `/k/${params['slug']}/jam/upah?selesai=bayar` }),
};
