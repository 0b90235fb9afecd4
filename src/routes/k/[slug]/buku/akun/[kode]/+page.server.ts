import { accountLedger, accounts } from '#modules/ledger/index.ts';
import { names } from '#modules/membership/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

/** Buku besar of an account (`?from=…&to=…`), of one member's part with `?memberId=…`. */
export const load: PageServerLoad = async (event) => {
  const { kode } = event.params;
  const found = await askPage(event, accountLedger, { ...searchInput(accountLedger, event.url), account: kode });
  const ids = [...new Set([found.memberId, ...found.lines.map((line) => line.memberId)].flatMap((id) => id ?? []))];
  const { members } = ids.length === 0 ? { members: [] } : await askPage(event, names, { ids });
  const account = (await askPage(event, accounts)).accounts.find((each) => each.code === kode);
  return { ...found, members, memberLedger: account?.memberLedger ?? false };
};
