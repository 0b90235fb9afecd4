import { delegates, memberVotes, meetings } from '#modules/governance/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await askPage(event, meetings, searchInput(meetings, event.url))),
  /** Where member cooperatives have several votes, they have a page of their own. */
  weighed: (await askPage(event, memberVotes)).weighed,
  /** Where the members meet in groups, too. */
  grouped: (await askPage(event, delegates)).grouping !== null,
});
