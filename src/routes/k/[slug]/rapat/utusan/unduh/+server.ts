import { delegates } from '#modules/governance/index.ts';
import { here } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import type { RequestHandler } from './$types';

/** The delegates as a file, one row each; a group that has chosen none has a row without one. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { today, cooperative } = await askPage(event, here);
  const { groups } = await askPage(event, delegates);
  const rows = groups.flatMap((group) =>
    (group.delegates.length === 0 ? [null] : group.delegates).map((delegate) => ({ group, delegate })),
  );
  return csvFile(
    `${cooperative.slug}-utusan-${today}`,
    [
      { label: t('governance.page.delegates.group'), value: ({ group }) => group.name },
      { label: t('membership.page.register.title'), value: ({ group }) => group.members },
      { label: t('membership.page.register.number'), value: ({ delegate }) => delegate?.number ?? null },
      { label: t('governance.page.delegates.delegate'), value: ({ delegate }) => delegate?.name ?? null },
      { label: t('governance.page.meetings.date'), value: ({ group }) => group.chosenOn },
    ],
    rows,
  );
};
