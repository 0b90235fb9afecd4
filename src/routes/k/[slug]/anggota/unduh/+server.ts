import { here, register } from '#modules/membership/index.ts';
import { stateOf } from '#modules/membership/model.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import type { RequestHandler } from './$types';

/** The register as a file, narrowed as the page is. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { today, cooperative } = await askPage(event, here);
  const { members, groups } = await askPage(event, register, { ...searchInput(register, event.url), whole: true });
  const groupNames = new Map(groups.map(({ key, name }) => [key, name]));
  return csvFile(
    `${cooperative.slug}-anggota-${today}`,
    [
      { label: t('membership.page.register.number'), value: (row) => row.number },
      { label: t('membership.page.register.name'), value: (row) => row.name },
      {
        label: t('membership.page.register.class'),
        value: (row) => t(`membership.page.class.${row.membershipClass}`),
      },
      ...(groups.length > 0
        ? [
            {
              label: t('membership.page.group'),
              value: (row: (typeof members)[number]) => groupNames.get(row.groupKey ?? '') ?? null,
            },
          ]
        : []),
      {
        label: t('membership.page.register.state'),
        value: (row) => t(`membership.page.state.${stateOf(row, today)}`),
      },
      { label: t('membership.page.register.admitted'), value: (row) => row.admittedOn },
      { label: t('membership.page.register.paid_up'), value: (row) => row.paidUpOn },
      { label: t('membership.page.register.left'), value: (row) => row.leftOn },
    ],
    members,
  );
};
