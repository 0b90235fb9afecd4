import { applications, here } from '#modules/membership/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import type { RequestHandler } from './$types';

/** The applications as a file, narrowed as the page is. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { today, cooperative } = await askPage(event, here);
  const asked = { ...searchInput(applications, event.url), whole: true };
  const { applications: rows, groups, asksHours } = await askPage(event, applications, asked);
  const groupNames = new Map(groups.map(({ key, name }) => [key, name]));
  return csvFile(
    `${cooperative.slug}-permohonan-${today}`,
    [
      { label: t('membership.page.register.name'), value: (row) => row.name },
      { label: t('membership.page.applications.contact'), value: (row) => row.phone ?? row.email },
      { label: t('membership.page.applications.city'), value: (row) => row.city },
      { label: t('membership.page.applications.applied_on'), value: (row) => row.appliedOn },
      ...(groups.length > 0
        ? [
            {
              label: t('membership.page.group'),
              value: (row: (typeof rows)[number]) =>
                row.groupKey === null ? null : (groupNames.get(row.groupKey) ?? row.groupKey),
            },
          ]
        : []),
      {
        label: t('membership.page.applications.decision'),
        value: (row) =>
          row.decision === null || row.decidedOn === null
            ? t('membership.page.applications.open')
            : t(
                row.decision.admitted
                  ? 'membership.page.applications.admitted'
                  : 'membership.page.applications.refused',
                { date: row.decidedOn },
              ),
      },
      ...(asksHours
        ? [
            {
              label: t('membership.page.applications.hours'),
              value: (row: (typeof rows)[number]) => row.candidateHours,
            },
          ]
        : []),
      { label: t('membership.page.applications.reason'), value: (row) => row.decisionReason },
    ],
    rows,
  );
};
