import { nonMemberHours, payOverview } from '#modules/work/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import { gradeName } from '../../hours-words.ts';
import { yearAsked } from '../non-members-page.ts';
import type { RequestHandler } from './$types';

/** A financial year's hours of non-members as a file. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { year, rows } = await askPage(event, nonMemberHours, { ...yearAsked(event.url), whole: true });
  const { grades } = await askPage(event, payOverview);
  return csvFile(
    `${event.params.slug}-jam-bukan-anggota-${year}`,
    [
      { label: t('work.page.on'), value: (row) => row.workedOn },
      { label: t('work.page.others.name'), value: (row) => row.name },
      { label: t('work.page.minutes.total'), value: (row) => row.minutes },
      { label: t('work.page.grade'), value: (row) => gradeName(grades, row.grade) },
      { label: t('work.page.rate'), value: (row) => row.hourlyRupiah },
      { label: t('work.page.pay'), value: (row) => row.payRupiah },
      { label: t('work.page.state'), value: (row) => t(`work.page.others.state.${row.state}`) },
      { label: t('work.page.note'), value: (row) => row.note },
      { label: t('work.page.reason'), value: (row) => row.reason },
    ],
    rows,
  );
};
