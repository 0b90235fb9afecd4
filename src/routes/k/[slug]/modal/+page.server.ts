import { accounts, creditInterest, payAccount, receiveBuyIn } from '#modules/capital/index.ts';
import { here, register } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { permissions } = await askPage(event, here, { permissions: ['capital.record', 'capital.see-all'] });
  const mayRecord = permissions.includes('capital.record');
  const shown = await askPage(event, accounts);
  const { members } =
    mayRecord && shown.rules.enabled
      ? await askPage(event, register, { state: 'active', whole: true })
      : { members: [] };
  return {
    ...shown,
    mayRecord,
    seesAll: permissions.includes('capital.see-all'),
    members: members.map(({ id, number, name }) => ({ id, number, name })),
    key: crypto.randomUUID(),
    done: event.url.searchParams.get('selesai'),
    entry: event.url.searchParams.get('jurnal'),
  };
};

const doneAt = (slug: string | undefined, what: string, { entryId }: { readonly entryId: string }): string =>
  `/k/${slug}/modal?selesai=${what}&jurnal=${entryId}`;

export const actions: Actions = {
  buyIn: formAction(receiveBuyIn, { then: (answer, { params }) => doneAt(params['slug'], 'setor', answer) }),
  interest: formAction(creditInterest, { then: (answer, { params }) => doneAt(params['slug'], 'jasa', answer) }),
  pay: formAction(payAccount, { then: (answer, { params }) => doneAt(params['slug'], 'bayar', answer) }),
};
