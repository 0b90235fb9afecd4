import type { RequestEvent } from '@sveltejs/kit';
import { cancelOwnOrder, keyPlace, myOrder, openComplaint, rateOrder } from '#modules/marketplace/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

/** The cooperative in which the key of the address opens an order. */
const cooperativeOf = async (event: Parameters<typeof askPage>[0]): Promise<string> =>
  (await askPage(event, keyPlace, { token: event.params['token'] })).cooperativeId;

export const load: PageServerLoad = async (event) => {
  const mine = await askPage(event, myOrder, { token: event.params.token }, await cooperativeOf(event));
  const { slug, name, logoId } = mine.cooperative;
  return {
    ...mine,
    key: crypto.randomUUID(),
    place: { name, href: `/k/${slug}`, logo: logoId && `/k/${slug}/logo/${logoId}` },
    saved: event.url.searchParams.has('tersimpan'),
  };
};

const options = {
  cooperative: cooperativeOf,
  fixed: ({ params }: RequestEvent) => ({ token: params['token'] }),
  then: (_answer: unknown, { params }: RequestEvent) => `/p/${params['token']}?tersimpan=1`,
};

export const actions: Actions = {
  cancel: formAction(cancelOwnOrder, options),
  complain: formAction(openComplaint, options),
  rate: formAction(rateOrder, options),
};
