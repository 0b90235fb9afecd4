import { distribute, payOut, proposeDistribution } from '#modules/surplus/index.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';
import { yearPage } from './year-page.ts';

export const load: PageServerLoad = async (event) => ({
  ...(await yearPage(event)),
  key: crypto.randomUUID(),
  done: event.url.searchParams.get('selesai'),
});

const back = (params: Readonly<Record<string, string | undefined>>, done: string): string =>
  `/k/${params['slug']}/shu/${params['year']}?selesai=${done}`;

export const actions: Actions = {
  propose: formAction(proposeDistribution, {
    fixed: ({ params }) => ({ year: Number(params['year']) }),
    then: (_answer, { params }) => back(params, 'usul'),
  }),
  distribute: formAction(distribute, { then: (_answer, { params }) => back(params, 'bagi') }),
  payOut: formAction(payOut, {
    fixed: ({ params }) => ({ year: Number(params['year']) }),
    then: (_answer, { params }) => back(params, 'bayar'),
  }),
};
