import type { RequestEvent } from '@sveltejs/kit';
import { loans, repayLoan, takeLoan } from '#modules/capital/index.ts';
import { here, register } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { permissions } = await askPage(event, here, { permissions: ['capital.agree', 'capital.record'] });
  const mayAgree = permissions.includes('capital.agree');
  const { members } = mayAgree ? await askPage(event, register, { state: 'active', whole: true }) : { members: [] };
  return {
    ...(await askPage(event, loans)),
    mayAgree,
    mayRecord: permissions.includes('capital.record'),
    members: members.map(({ id, number, name }) => ({ value: id, label: `${number}. ${name}` })),
    key: crypto.randomUUID(),
    saved: event.url.searchParams.has('tersimpan'),
  };
};

const then = (_answer: unknown, { params }: RequestEvent): string => `/k/${params['slug']}/modal/pinjaman?tersimpan=1`;

export const actions: Actions = {
  take: formAction(takeLoan, { percentages: ['interestBps'], then }),
  repay: formAction(repayLoan, { then }),
};
