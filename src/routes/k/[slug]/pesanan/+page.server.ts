import { ORDER_VIEWS, orders } from '#modules/marketplace/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { requireSession } from '#surfaces/web/session.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  return { ...(await askPage(event, orders, searchInput(orders, event.url))), views: ORDER_VIEWS };
};
