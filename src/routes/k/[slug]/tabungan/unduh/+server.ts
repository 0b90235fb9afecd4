import { savingsOf } from '#modules/savings/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import type { RequestHandler } from './$types';

/** Whose savings are which, as a file, narrowed as the page is. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { page: _page, ...asked } = searchInput(savingsOf, event.url);
  const { savers } = await askPage(event, savingsOf, asked);
  return csvFile(
    `${event.params.slug}-tabungan`,
    [
      { label: t('savings.page.number'), value: (row) => row.number },
      { label: t('savings.page.member'), value: (row) => row.name },
      { label: t('savings.page.voluntary'), value: (row) => row.voluntaryRupiah },
      { label: t('savings.page.term'), value: (row) => row.termRupiah },
    ],
    savers,
  );
};
