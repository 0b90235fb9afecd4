import { statements } from '#modules/ledger/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => askPage(event, statements, searchInput(statements, event.url));
