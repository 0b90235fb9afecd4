import { resolutions } from '#modules/governance/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => askPage(event, resolutions, searchInput(resolutions, event.url));
