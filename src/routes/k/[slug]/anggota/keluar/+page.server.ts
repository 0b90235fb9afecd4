import { leavers } from '#modules/membership/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
  askPage(event, leavers, { page: 1, ...searchInput(leavers, event.url) });
