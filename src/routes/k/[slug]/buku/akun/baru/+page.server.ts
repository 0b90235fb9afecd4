import { addAccount } from '#modules/ledger/index.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ key: crypto.randomUUID() });

export const actions: Actions = {
  default: formAction(addAccount, { then: (_, { params }) => `/k/${params['slug']}/buku/akun` }),
};
