import { activity } from '#modules/identity/index.ts';
import { here } from '#modules/membership/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import { deedOf, rolesOf, whoOf } from '../activity-words.ts';
import type { RequestHandler } from './$types';

/** The activity log as it was searched, as a file: each row with its hash, so that a later one can be compared with it. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { cooperative } = await askPage(event, here);
  const { rows } = await askPage(event, activity, { ...searchInput(activity, event.url), page: 1, whole: true });
  return csvFile(
    `${cooperative.slug}-catatan-kegiatan`,
    [
      { label: t('identity.activity.when'), value: (row) => row.at },
      { label: t('identity.activity.what'), value: (row) => deedOf(t, row.command) },
      { label: 'command', value: (row) => row.command },
      { label: t('identity.activity.who'), value: (row) => whoOf(t, row.actor) },
      { label: t('identity.activity.roles'), value: (row) => rolesOf(t, row.actor) },
      { label: t('identity.activity.bylaws'), value: (row) => row.bylawsVersion },
      { label: t('identity.activity.input'), value: (row) => JSON.stringify(row.input) },
      { label: t('identity.activity.outcome'), value: (row) => JSON.stringify(row.outcome) },
      { label: t('identity.activity.number'), value: (row) => row.activityId },
      { label: t('identity.activity.proof.hash'), value: (row) => row.hash },
      { label: t('identity.activity.seal'), value: (row) => row.sealNumber },
    ],
    rows,
  );
};
