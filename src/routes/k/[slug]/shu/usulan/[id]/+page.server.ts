import { redirect } from '@sveltejs/kit';
import { proposal } from '#modules/surplus/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

/** Where motions and resolutions lead: the proposal that they name, on the page of its year. */
export const load: PageServerLoad = async (event) => {
  const { id, document } = await askPage(event, proposal, { proposalId: event.params.id });
  redirect(303, `/k/${event.params.slug}/shu/${document.year}?usulan=${id}`);
};
