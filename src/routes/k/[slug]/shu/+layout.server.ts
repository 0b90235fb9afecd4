import { here } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import type { LayoutServerLoad } from './$types';

/** What this person may do with the surplus: which steps and links the pages offer. */
export const load: LayoutServerLoad = async (event) => {
  const { permissions } = await askPage(event, here, {
    permissions: ['surplus.propose', 'surplus.distribute', 'surplus.pay-out', 'surplus.see-all', 'governance.call'],
  });
  const may = (permission: string): boolean => permissions.includes(permission);
  return {
    surplusRights: {
      propose: may('surplus.propose'),
      distribute: may('surplus.distribute'),
      payOut: may('surplus.pay-out'),
      seeAll: may('surplus.see-all'),
      callMeeting: may('governance.call'),
    },
  };
};
