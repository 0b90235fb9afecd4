import { journey } from '#modules/founding/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { stepWords } from './step-words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const answer = await askPage(event, journey);
  const home = `/k/${event.params.slug}`;
  return { ...answer, steps: answer.steps.map((step) => stepWords(event.locals.locale, step, home)) };
};
