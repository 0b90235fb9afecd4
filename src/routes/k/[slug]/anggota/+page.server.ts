import { applications, register } from '#modules/membership/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { permissions } = await event.parent();
  return {
    ...(await askPage(event, register, searchInput(register, event.url))),
    waiting: permissions.includes('membership.admit') ? (await askPage(event, applications)).open : null,
  };
};
