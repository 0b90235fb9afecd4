import { whyNotMe } from '#modules/dispatch/index.ts';
import { sentence } from '#locales/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { requireSession } from '#surfaces/web/session.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const why = await askPage(event, whyNotMe, { jobId: event.params.job });
  return { ...why, words: why.reason ? sentence(event.locals.locale, why.reason) : null };
};
