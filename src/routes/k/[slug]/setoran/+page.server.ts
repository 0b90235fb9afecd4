import type { RequestEvent } from '@sveltejs/kit';
import { earningsDue, payOutEarnings } from '#modules/marketplace/index.ts';
import {
  handOverCash,
  matchPayment,
  openPayables,
  recordUnmatched,
  refund,
  refundsDue,
  returnUnmatched,
  unmatched,
} from '#modules/payments/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { requireSession } from '#surfaces/web/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const { receipts } = await askPage(event, unmatched);
  return {
    ...(await askPage(event, earningsDue)),
    receipts,
    dues: (await askPage(event, refundsDue)).dues,
    payables: receipts.length > 0 ? (await askPage(event, openPayables)).payables : [],
    key: crypto.randomUUID(),
    saved: event.url.searchParams.has('tersimpan'),
  };
};

const to = (part: string) => ({
  then: (_answer: unknown, { params }: RequestEvent) => `/k/${params['slug']}/setoran?tersimpan=1#${part}`,
});

export const actions: Actions = {
  hand: formAction(handOverCash, to('anggota')),
  payout: formAction(payOutEarnings, to('anggota')),
  record: formAction(recordUnmatched, to('belum-jelas')),
  match: formAction(matchPayment, to('belum-jelas')),
  return: formAction(returnUnmatched, to('belum-jelas')),
  refund: formAction(refund, to('kembali')),
};
