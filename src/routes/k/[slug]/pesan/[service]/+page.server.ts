import { randomBytes } from 'node:crypto';
import { placeOrder, service } from '#modules/marketplace/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await askPage(event, service, { key: event.params.service })),
  key: crypto.randomUUID(),
  // The customer's key to the order that this form places: sent along, so that a double tap leads to the same page.
  token: randomBytes(32).toString('base64url'),
});

export const actions: Actions = {
  default: formAction(placeOrder, {
    fixed: ({ params }) => ({ service: params['service'] }),
    then: (_answer, _event, typed) => `/p/${String(typed['token'])}`,
  }),
};
