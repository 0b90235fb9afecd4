import { accounts, recordEntry } from '#modules/ledger/index.ts';
import { KINDS_BY_HAND } from '#modules/ledger/model.ts';
import { register } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { requireRecording } from '../../rights.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Lines that the form begins with; `?baris=20` asks for more. */
const LINES = 6;
const LINES_OF_KIND = 3;
const MOST_LINES = 60;

export const load: PageServerLoad = async (event) => {
  await requireRecording(event);
  const kind = KINDS_BY_HAND.find((each) => each === event.url.searchParams.get('jenis')) ?? 'journal';
  const found = await askPage(event, accounts, { kind });
  const asked = Number(event.url.searchParams.get('baris') ?? (kind === 'journal' ? LINES : LINES_OF_KIND));
  const lines = Number.isInteger(asked) ? Math.min(Math.max(asked, 2), MOST_LINES) : LINES;
  const { members } = await askPage(event, register, { whole: true });
  return {
    kind,
    today: found.at,
    accounts: found.accounts.filter((account) => !account.automatic),
    members,
    lines: Array.from({ length: lines }, (_, place) => place),
    key: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  default: formAction(recordEntry, {
    then: ({ entryId }, { params }) => `/k/${params['slug']}/buku/jurnal/${entryId}`,
  }),
};
