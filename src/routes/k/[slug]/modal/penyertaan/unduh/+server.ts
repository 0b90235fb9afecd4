import { participations } from '#modules/capital/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import type { RequestHandler } from './$types';

/** The agreements of participating capital as a file, narrowed as the page is. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { page: _page, ...asked } = searchInput(participations, event.url);
  const { rows } = await askPage(event, participations, { ...asked, whole: true });
  return csvFile(
    `${event.params.slug}-modal-penyertaan`,
    [
      { label: t('capital.page.part.holder'), value: (row) => row.name },
      { label: t('capital.page.part.amount'), value: (row) => row.amountRupiah },
      { label: t('capital.page.balance'), value: (row) => row.balanceRupiah },
      { label: t('capital.page.part.unpaid'), value: (row) => row.unpaidRupiah },
      { label: t('capital.page.part.received'), value: (row) => row.receivedOn },
      { label: t('capital.page.part.payable'), value: (row) => row.payableFrom },
    ],
    rows,
  );
};
