import { applications, register } from '#modules/membership/index.ts';
import { NO_GROUP } from '#modules/membership/model.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { permissions } = await event.parent();
  const asked = await askPage(event, register, searchInput(register, event.url));
  const placesMembers = permissions.includes('membership.admit') && asked.groups.length > 0;
  return {
    ...asked,
    /** Members in no group, for whoever may put them into one. */
    unplaced: placesMembers ? (await askPage(event, register, { group: NO_GROUP })).total : 0,
    waiting: permissions.includes('membership.admit') ? (await askPage(event, applications)).open : null,
  };
};
