import { resolution } from '#modules/governance/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  resolution: await askPage(event, resolution, { resolutionId: event.params.id }),
});
