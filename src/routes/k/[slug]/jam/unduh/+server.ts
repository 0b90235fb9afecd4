import { hours, payOverview } from '#modules/work/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import { hoursAsked } from '../hours-page.ts';
import { gradeName } from '../hours-words.ts';
import type { RequestHandler } from './$types';

/** A month of hours as a file, of whom the page shows. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { slug, month, input } = await hoursAsked(event);
  const { rows } = await askPage(event, hours, { ...input, whole: true });
  const { grades } = await askPage(event, payOverview);
  return csvFile(
    `${slug}-jam-${month}`,
    [
      { label: t('work.page.on'), value: (row) => row.workedOn },
      { label: t('work.page.member'), value: (row) => row.memberName },
      { label: t('work.page.minutes.total'), value: (row) => row.minutes },
      { label: t('work.page.grade'), value: (row) => gradeName(grades, row.grade) },
      { label: t('work.page.state'), value: (row) => t(`work.page.state.${row.state}`) },
      { label: t('work.page.rate'), value: (row) => row.hourlyRupiah },
      { label: t('work.page.pay'), value: (row) => row.payRupiah },
      { label: t('work.page.note'), value: (row) => row.note },
      { label: t('work.page.reason'), value: (row) => row.reason },
    ],
    rows,
  );
};
