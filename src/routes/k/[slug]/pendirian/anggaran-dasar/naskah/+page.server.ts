import { draftText } from '#modules/founding/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => askPage(event, draftText);
