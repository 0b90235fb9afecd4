import type { RequestEvent } from '@sveltejs/kit';
import { sentence } from '#locales/index.ts';
import { decision } from '#modules/dispatch/index.ts';
import { order } from '#modules/marketplace/index.ts';
import { register } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';

/** Everything that the page of one order shows: to officers also how the work came to whom it went. */
export async function orderPage(
  event: Pick<RequestEvent, 'params' | 'locals' | 'url' | 'cookies' | 'request'>,
  permissions: readonly string[],
) {
  const { locale } = event.locals;
  const found = await askPage(event, order, { orderId: event.params['id'] });
  const weighed = permissions.includes('marketplace.see')
    ? await askPage(event, decision, { jobId: found.work.jobId })
    : null;
  const { members } = permissions.includes('dispatch.override')
    ? await askPage(event, register, { state: 'active', whole: true })
    : { members: [] };
  return {
    ...found,
    members,
    article: weighed?.article ?? '',
    expired: weighed?.job.expired ?? false,
    decisions: (weighed?.decisions ?? []).map((each) => ({
      ...each,
      candidates: each.candidates.map((one) => ({ ...one, why: one.reason ? sentence(locale, one.reason) : '' })),
    })),
    history: found.history.map((each) => ({
      ...each,
      words: sentence(locale, { code: each.what, params: { name: each.memberName ?? '' } }),
    })),
  };
}
