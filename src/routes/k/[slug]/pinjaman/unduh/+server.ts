import { loansOf } from '#modules/savings/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import type { RequestHandler } from './$types';

/** All loans and what of them is late, as a file, narrowed as the page is. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { page: _page, ...asked } = searchInput(loansOf, event.url);
  const { loans } = await askPage(event, loansOf, asked);
  return csvFile(
    `${event.params.slug}-pinjaman`,
    [
      { label: t('savings.page.number'), value: (row) => row.number },
      { label: t('savings.page.member'), value: (row) => row.name },
      { label: t('savings.loan.amount'), value: (row) => row.amountRupiah },
      { label: t('savings.loan.months'), value: (row) => row.months },
      { label: t('savings.loan.state'), value: (row) => t(`savings.loan.state.${row.state}`) },
      { label: t('savings.loan.owed'), value: (row) => row.standing?.principalOwedRupiah ?? null },
      {
        label: t('savings.loan.late.amount'),
        value: ({ standing }) => standing && standing.due.principalRupiah + standing.due.chargeRupiah,
      },
      { label: t('savings.loan.days'), value: (row) => row.standing?.lateDays ?? null },
    ],
    loans,
  );
};
