import { here, leavers } from '#modules/membership/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import type { RequestHandler } from './$types';

/** Who has left and what is still due back, as a file, narrowed as the page is. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { cooperative, today } = await askPage(event, here);
  const { page: _page, ...asked } = searchInput(leavers, event.url);
  const { rows } = await askPage(event, leavers, asked);
  return csvFile(
    `${cooperative.slug}-anggota-keluar-${today}`,
    [
      { label: t('membership.page.register.number'), value: (row) => row.number },
      { label: t('membership.page.register.name'), value: (row) => row.name },
      { label: t('membership.page.register.left'), value: (row) => row.leftOn },
      { label: t('membership.page.leaving.cause'), value: (row) => t(`membership.page.leaving.cause.${row.cause}`) },
      { label: t('membership.page.member.end.reason'), value: (row) => row.reason },
      { label: t('membership.page.leaving.due'), value: (row) => row.dueRupiah },
      { label: t('membership.page.leaving.pay_by'), value: (row) => row.payBy },
    ],
    rows,
  );
};
