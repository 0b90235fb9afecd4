import { meetings } from '#modules/governance/index.ts';
import { here } from '#modules/membership/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import type { RequestHandler } from './$types';

/** The meetings as a file, narrowed as the page is. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { today, cooperative } = await askPage(event, here);
  const { meetings: rows } = await askPage(event, meetings, { ...searchInput(meetings, event.url), whole: true });
  return csvFile(
    `${cooperative.slug}-rapat-${today}`,
    [
      { label: t('governance.page.meetings.date'), value: (row) => row.heldOn },
      { label: t('governance.page.meetings.kind'), value: (row) => t(`governance.page.kind.${row.kind}`) },
      { label: t('governance.page.delegates.group'), value: (row) => row.groupName },
      { label: t('governance.page.meetings.title_column'), value: (row) => row.title },
      { label: t('governance.page.meetings.place'), value: (row) => row.place },
      { label: t('governance.page.meetings.state'), value: (row) => t(`governance.page.state.${row.state}`) },
      { label: t('governance.page.meetings.present'), value: (row) => row.present },
      { label: t('governance.page.meetings.roll'), value: (row) => row.roll },
    ],
    rows,
  );
};
