import type { RequestEvent } from '@sveltejs/kit';
import { giveNotice, participation, payReturn, repayParticipation } from '#modules/capital/index.ts';
import { here } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { permissions } = await askPage(event, here, { permissions: ['capital.agree', 'capital.record'] });
  return {
    ...(await askPage(event, participation, { participationId: event.params.id })),
    mayAgree: permissions.includes('capital.agree'),
    mayRecord: permissions.includes('capital.record'),
    key: crypto.randomUUID(),
    saved: event.url.searchParams.has('tersimpan'),
  };
};

const ofAgreement = {
  fixed: ({ params }: RequestEvent) => ({ participationId: params['id'] }),
  then: (_answer: unknown, { params }: RequestEvent) =>
    `/k/${params['slug']}/modal/penyertaan/${params['id']}?tersimpan=1`,
};

export const actions: Actions = {
  notice: formAction(giveNotice, ofAgreement),
  repay: formAction(repayParticipation, ofAgreement),
  payReturn: formAction(payReturn, ofAgreement),
};
