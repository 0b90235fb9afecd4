import { accounts } from '#modules/capital/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import type { RequestHandler } from './$types';

/** The individual capital accounts as a file. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { accounts: rows } = await askPage(event, accounts);
  return csvFile(
    `${event.params.slug}-rekening-modal`,
    [
      { label: t('capital.page.number'), value: (row) => row.number },
      { label: t('capital.page.member'), value: (row) => row.name },
      { label: t('capital.page.balance'), value: (row) => row.balanceRupiah },
      { label: t('capital.page.left'), value: (row) => row.leftOn },
      { label: t('capital.page.pay_by'), value: (row) => row.payBy },
    ],
    rows,
  );
};
