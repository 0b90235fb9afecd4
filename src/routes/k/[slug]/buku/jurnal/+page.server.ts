import { journal } from '#modules/ledger/index.ts';
import { ENTRY_KINDS } from '#modules/ledger/model.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await askPage(event, journal, searchInput(journal, event.url))),
  kinds: ENTRY_KINDS,
});
