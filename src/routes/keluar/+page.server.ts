import { redirect } from '@sveltejs/kit';
import { signOutEverywhere } from '#modules/identity/index.ts';
import { execute } from '#platform/registry/execute.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { refuse } from '#surfaces/web/form-action.ts';
import { callerOf, sessionOf, setCookies, visitOf } from '#surfaces/web/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (!(await sessionOf(event))) redirect(303, '/masuk?keluar=1');
};

export const actions: Actions = {
  async here(event) {
    const { login } = await runningApp();
    setCookies(event, await login.signOut(visitOf(event)));
    redirect(303, '/masuk?keluar=1');
  },

  async everywhere(event) {
    const app = await runningApp();
    const outcome = await execute(app, signOutEverywhere, {
      caller: await callerOf(event),
      cooperative: null,
      input: {},
    });
    if (outcome.kind !== 'done') return refuse(event, 'everywhere', {}, outcome);
    setCookies(event, await app.login.signOut(visitOf(event)));
    redirect(303, '/masuk?keluar=semua');
  },
};
