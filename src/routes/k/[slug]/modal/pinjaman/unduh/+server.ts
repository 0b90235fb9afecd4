import { loans } from '#modules/capital/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import type { RequestHandler } from './$types';

/** The loans that the cooperative took up, as a file. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { loans: rows } = await askPage(event, loans);
  return csvFile(
    `${event.params.slug}-modal-pinjaman`,
    [
      { label: t('capital.page.loan.lender'), value: (row) => row.name },
      { label: t('capital.page.loan.on'), value: (row) => row.takenOn },
      { label: t('capital.page.amount'), value: (row) => row.amountRupiah },
      { label: t('capital.page.loan.owed'), value: (row) => row.owedRupiah },
      { label: t('capital.page.loan.interest_paid'), value: (row) => row.interestPaidRupiah },
    ],
    rows,
  );
};
