import { entry, reverseEntry } from '#modules/ledger/index.ts';
import { names } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const found = await askPage(event, entry, { entryId: event.params.id });
  const ids = [...new Set(found.lines.flatMap((line) => line.memberId ?? []))];
  const { members } = ids.length === 0 ? { members: [] } : await askPage(event, names, { ids });
  return { entry: found, members, key: crypto.randomUUID() };
};

export const actions: Actions = {
  default: formAction(reverseEntry, {
    fixed: ({ params }) => ({ entryId: params['id'] }),
    then: ({ entryId }, { params }) => `/k/${params['slug']}/buku/jurnal/${entryId}`,
  }),
};
