import { issued } from '#modules/papers/index.ts';
import { paperLabel } from '#modules/papers/model.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { papers, ...answer } = await askPage(event, issued, searchInput(issued, event.url));
  return {
    ...answer,
    address: { pathname: event.url.pathname, search: event.url.search },
    papers: papers.map((paper) => ({ ...paper, label: paperLabel(paper) })),
  };
};
