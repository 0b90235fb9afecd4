import { here } from '#modules/membership/index.ts';
import {
  applyForLoan,
  decideLoan,
  loansOf,
  payOutLoan,
  receiveRepayment,
  takeBackRepayment,
} from '#modules/savings/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { permissions, member } = await askPage(event, here, {
    permissions: ['savings.record', 'savings.decide', 'savings.see-all'],
  });
  const { searchParams } = event.url;
  const mayRecord = permissions.includes('savings.record');
  const shown = await askPage(event, loansOf, { page: 1, ...searchInput(loansOf, event.url) });
  const running = mayRecord ? (await askPage(event, loansOf)).loans.filter(({ state }) => state === 'running') : [];
  return {
    ...shown,
    running,
    ownId: member?.id ?? null,
    mayRecord,
    mayDecide: permissions.includes('savings.decide'),
    seesAll: permissions.includes('savings.see-all'),
    key: crypto.randomUUID(),
    done: searchParams.get('selesai'),
    entry: searchParams.get('jurnal'),
  };
};

const doneAt = (slug: string | undefined, what: string, entryId = ''): string =>
  `/k/${slug}/pinjaman?selesai=${what}${entryId && `&jurnal=${entryId}`}`;

export const actions: Actions = {
  apply: formAction(applyForLoan, { then: (_answer, { params }) => doneAt(params['slug'], 'ajukan') }),
  decide: formAction(decideLoan, { then: (_answer, { params }) => doneAt(params['slug'], 'putus') }),
  payOut: formAction(payOutLoan, { then: ({ entryId }, { params }) => doneAt(params['slug'], 'cair', entryId) }),
  repay: formAction(receiveRepayment, { then: ({ entryId }, { params }) => doneAt(params['slug'], 'angsur', entryId) }),
  takeBack: formAction(takeBackRepayment, {
    then: ({ entryId }, { params }) => doneAt(params['slug'], 'tarik', entryId),
  }),
};
