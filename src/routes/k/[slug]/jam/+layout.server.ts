import { here } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import type { LayoutServerLoad } from './$types';

/** What this person may do with hours: which links and forms the pages offer. */
export const load: LayoutServerLoad = async (event) => {
  const { permissions } = await askPage(event, here, {
    permissions: ['work.log', 'work.see-all', 'work.approve', 'work.pay'],
  });
  const may = (permission: string): boolean => permissions.includes(permission);
  return {
    work: {
      log: may('work.log'),
      seeAll: may('work.see-all'),
      approve: may('work.approve'),
      pay: may('work.pay'),
    },
  };
};
