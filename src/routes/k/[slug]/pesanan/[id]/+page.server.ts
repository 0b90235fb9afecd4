import type { RequestEvent } from '@sveltejs/kit';
import { assign, offerAgain, passOn } from '#modules/dispatch/index.ts';
import * as marketplace from '#modules/marketplace/index.ts';
import { recordPayment } from '#modules/payments/index.ts';
import { execute } from '#platform/registry/execute.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { formAction, refuse } from '#surfaces/web/form-action.ts';
import { callerOf, requireSession } from '#surfaces/web/session.ts';
import { orderPage } from './order.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const { permissions } = await event.parent();
  return {
    ...(await orderPage(event, permissions)),
    key: crypto.randomUUID(),
    saved: event.url.searchParams.has('tersimpan'),
  };
};

const back = (_answer: unknown, { params }: RequestEvent): string =>
  `/k/${params['slug']}/pesanan/${params['id']}?tersimpan=1`;
const order = { fixed: ({ params }: RequestEvent) => ({ orderId: params['id'] }), then: back };

export const actions: Actions = {
  assign: formAction(assign, { then: back }),
  again: formAction(offerAgain, { then: back }),
  pass: formAction(passOn, { then: back }),
  pay: formAction(recordPayment, { then: back }),
  finish: formAction(marketplace.finishWork, order),
  settle: formAction(marketplace.settleOrder, order),
  cancel: formAction(marketplace.cancelOrder, order),
  waive: formAction(marketplace.waiveFee, order),
  refund: formAction(marketplace.refundOrder, order),
  answer: formAction(marketplace.resolveComplaint, { then: back }),
  /** Answers the page itself: a link that is shown once can stand in no address. */
  async link(event) {
    const { slug, id: orderId } = event.params;
    const { renewOrderLink } = marketplace;
    const call = { caller: await callerOf(event), cooperative: slug, input: { orderId } };
    const outcome = await execute(await runningApp(), renewOrderLink, call);
    if (outcome.kind !== 'done') return refuse(event, renewOrderLink.name, {}, outcome);
    return { link: `${event.url.origin}/p/${outcome.value.token}` };
  },
};
