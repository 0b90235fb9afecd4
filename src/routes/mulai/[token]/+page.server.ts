import { error, redirect } from '@sveltejs/kit';
import { becomeOperator, isOperatorLinkOpen, profile } from '#modules/identity/index.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction, readFields, refuse } from '#surfaces/web/form-action.ts';
import { sessionOf } from '#surfaces/web/session.ts';
import { askForCode } from '#surfaces/web/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (!(await isOperatorLinkOpen(await runningApp(), event.params.token))) {
    error(410, event.locals.t('identity.operator_link_spent'));
  }
  const session = await sessionOf(event);
  return { name: session ? (await askPage(event, profile)).name : null };
};

export const actions: Actions = {
  async send(event) {
    const values = await readFields(event.request);
    const name = String(values['name'] ?? '').trim();
    if (name === '') {
      return refuse(event, 'start', values, {
        kind: 'invalid',
        issues: [{ path: 'name', code: 'field.missing', params: {} }],
      });
    }
    const to = `/mulai/${event.params.token}`;
    const why = await askForCode(event, { contact: String(values['contact'] ?? ''), to, name });
    if (why) return refuse(event, 'start', values, { kind: 'rejected', refusal: why });
    redirect(303, `${to}/kode`);
  },

  become: formAction(becomeOperator, {
    fixed: ({ params }) => ({ token: params['token'] }),
    then: () => '/saya/akun?baru=operator',
  }),
};
