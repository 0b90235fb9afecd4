import { here, register } from '#modules/membership/index.ts';
import {
  announceWithdrawal,
  creditInterest,
  depositTerm,
  payTerm,
  payWithdrawal,
  receiveDeposit,
  savingsOf,
  takeBackWithdrawal,
} from '#modules/savings/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { permissions } = await askPage(event, here, { permissions: ['savings.record', 'savings.see-all'] });
  const mayRecord = permissions.includes('savings.record');
  const { searchParams } = event.url;
  const { members } = mayRecord ? await askPage(event, register, { state: 'active', whole: true }) : { members: [] };
  return {
    ...(await askPage(event, savingsOf, { page: 1, ...searchInput(savingsOf, event.url) })),
    mayRecord,
    seesAll: permissions.includes('savings.see-all'),
    members: members.map(({ id, number, name }) => ({ id, number, name })),
    key: crypto.randomUUID(),
    done: searchParams.get('selesai'),
    entry: searchParams.get('jurnal'),
  };
};

const doneAt = (slug: string | undefined, what: string, entryId = ''): string =>
  `/k/${slug}/tabungan?selesai=${what}${entryId && `&jurnal=${entryId}`}`;

export const actions: Actions = {
  deposit: formAction(receiveDeposit, { then: ({ entryId }, { params }) => doneAt(params['slug'], 'setor', entryId) }),
  announce: formAction(announceWithdrawal, { then: (_answer, { params }) => doneAt(params['slug'], 'tarik') }),
  takeBack: formAction(takeBackWithdrawal, { then: (_answer, { params }) => doneAt(params['slug'], 'batal') }),
  pay: formAction(payWithdrawal, { then: ({ entryId }, { params }) => doneAt(params['slug'], 'bayar', entryId) }),
  term: formAction(depositTerm, { then: ({ entryId }, { params }) => doneAt(params['slug'], 'setor', entryId) }),
  payTerm: formAction(payTerm, { then: ({ entryId }, { params }) => doneAt(params['slug'], 'bayar', entryId) }),
  interest: formAction(creditInterest, { then: ({ entryId }, { params }) => doneAt(params['slug'], 'jasa', entryId) }),
};
