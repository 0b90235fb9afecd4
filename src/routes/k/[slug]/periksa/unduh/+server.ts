import { here } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import { inspected } from '../inspection.ts';
import type { RequestHandler } from './$types';

/** What was checked and every difference, as a file for the supervisors' report. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { today, cooperative } = await askPage(event, here);
  const { checked, differences } = await inspected(event);
  const rows = [
    ...checked.map(({ room, what, rows: count }) => ({ room, what, count, difference: '' })),
    ...differences.map(({ room, words }) => ({ room, what: '', count: null, difference: words })),
  ];
  return csvFile(
    `${cooperative.slug}-periksa-${today}`,
    [
      { label: t('inspection.page.room'), value: (row) => row.room },
      { label: t('inspection.page.what'), value: (row) => row.what },
      { label: t('inspection.page.rows'), value: (row) => row.count },
      { label: t('inspection.page.difference'), value: (row) => row.difference },
    ],
    rows,
  );
};
