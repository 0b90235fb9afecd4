import { passedBy } from '#modules/dispatch/index.ts';
import { sentence } from '#locales/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { requireSession } from '#surfaces/web/session.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const { decisions, article } = await askPage(event, passedBy);
  const { locale } = event.locals;
  return {
    article,
    decisions: decisions.map((each) => ({ ...each, words: each.reason ? sentence(locale, each.reason) : null })),
  };
};
