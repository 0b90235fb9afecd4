import { here } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import { registerPage } from '../register-page.ts';
import type { RequestHandler } from './$types';

/** The register of the page as a file: hours in minutes, money in rupiah. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { cooperative } = await askPage(event, here);
  const { rows, asked } = await registerPage(event, true);
  return csvFile(
    `${cooperative.slug}-patronase-${asked.from}-${asked.to}`,
    [
      { label: t('surplus.page.patronage.on'), value: (row) => row.occurredOn },
      { label: t('surplus.table.number'), value: (row) => row.member.number },
      { label: t('surplus.table.name'), value: (row) => row.member.name },
      { label: t('surplus.page.patronage.measure'), value: (row) => row.measureName },
      { label: t('surplus.page.patronage.amount'), value: (row) => row.amount },
      { label: t('surplus.page.patronage.source'), value: (row) => row.source },
    ],
    rows,
  );
};
