import { here, sharesDue } from '#modules/membership/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import type { RequestHandler } from './$types';

/** Who has paid and owes which share, as a file, narrowed as the page is. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { cooperative } = await askPage(event, here);
  const { page: _page, ...asked } = searchInput(sharesDue, event.url);
  const { rows, on } = await askPage(event, sharesDue, asked);
  return csvFile(
    `${cooperative.slug}-simpanan-${on}`,
    [
      { label: t('membership.page.register.number'), value: (row) => row.number },
      { label: t('membership.page.register.name'), value: (row) => row.name },
      { label: t('membership.page.shares.entry_paid'), value: (row) => row.entrySharePaidRupiah },
      { label: t('membership.page.shares.entry_missing'), value: (row) => row.entryShareMissingRupiah },
      { label: t('membership.page.shares.mandatory_paid'), value: (row) => row.mandatorySharePaidRupiah },
      { label: t('membership.page.shares.mandatory_missing'), value: (row) => row.mandatoryShareMissingRupiah },
      { label: t('membership.page.shares.since'), value: (row) => row.unpaidSince },
    ],
    rows,
  );
};
