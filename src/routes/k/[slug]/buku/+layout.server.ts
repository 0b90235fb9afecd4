import { here } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import type { LayoutServerLoad } from './$types';

/** What this person may do with the books: which links and forms the pages offer. */
export const load: LayoutServerLoad = async (event) => {
  const { permissions } = await askPage(event, here, {
    permissions: ['ledger.read', 'ledger.record', 'ledger.close'],
  });
  const may = (permission: string): boolean => permissions.includes(permission);
  return { books: { read: may('ledger.read'), record: may('ledger.record'), close: may('ledger.close') } };
};
