import { sharesDue } from '#modules/membership/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  return {
    ...(await askPage(event, sharesDue, { page: 1, ...searchInput(sharesDue, event.url) })),
    /** The entry of a share that was received a moment ago, and whether it completed a membership. */
    received: searchParams.get('diterima'),
    becameFull: searchParams.has('penuh'),
  };
};
