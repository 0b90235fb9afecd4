import { trialBalance } from '#modules/ledger/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => askPage(event, trialBalance, searchInput(trialBalance, event.url));
