import { modelName } from '#modules/bylaws/index.ts';
import { services } from '#modules/marketplace/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { cooperative } = await event.parent();
  const offered = cooperative.foundedOn === null ? [] : (await askPage(event, services)).services;
  return { kind: modelName(cooperative.model), services: offered };
};
