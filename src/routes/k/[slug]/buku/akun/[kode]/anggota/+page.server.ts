import { memberSubledger } from '#modules/ledger/index.ts';
import { names } from '#modules/membership/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

/** Names asked for at a time. */
const NAMES_AT_ONCE = 1000;

/** Buku pembantu: what each member has on an account. */
export const load: PageServerLoad = async (event) => {
  const input = { ...searchInput(memberSubledger, event.url), account: event.params.kode };
  const found = await askPage(event, memberSubledger, input);
  const shown = [];
  for (let start = 0; start < found.members.length; start += NAMES_AT_ONCE) {
    const ids = found.members.slice(start, start + NAMES_AT_ONCE).map((member) => member.memberId);
    shown.push(...(await askPage(event, names, { ids })).members);
  }
  const { members, ...sums } = found;
  return { ...sums, balances: members, names: shown };
};
