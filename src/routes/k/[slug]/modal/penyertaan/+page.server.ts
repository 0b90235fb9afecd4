import { creditReturn, participations, registerHolder, takeParticipation } from '#modules/capital/index.ts';
import { here, register } from '#modules/membership/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { permissions } = await askPage(event, here, { permissions: ['capital.agree', 'capital.see-all'] });
  const mayAgree = permissions.includes('capital.agree');
  const shown = await askPage(event, participations, searchInput(participations, event.url));
  const { members } =
    mayAgree && shown.rules.allowed
      ? await askPage(event, register, { state: 'active', whole: true })
      : { members: [] };
  return {
    ...shown,
    mayAgree,
    seesAll: permissions.includes('capital.see-all'),
    holderChoices: [
      ...shown.holders.map(({ id, name }) => ({ value: id, label: name })),
      ...members.map(({ id, number, name }) => ({ value: id, label: `${number}. ${name}` })),
    ],
    key: crypto.randomUUID(),
    done: event.url.searchParams.get('selesai'),
  };
};

const doneAt = (slug: string | undefined, what: string): string => `/k/${slug}/modal/penyertaan?selesai=${what}`;

export const actions: Actions = {
  holder: formAction(registerHolder, { then: (_, { params }) => doneAt(params['slug'], 'pemodal') }),
  take: formAction(takeParticipation, {
    percentages: ['returnBps'],
    then: (_, { params }) => doneAt(params['slug'], 'terima'),
  }),
  decide: formAction(creditReturn, {
    percentages: ['rateBps'],
    then: (_, { params }) => doneAt(params['slug'], 'imbal'),
  }),
};
