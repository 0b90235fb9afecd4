import { resolutions } from '#modules/governance/index.ts';
import { here } from '#modules/membership/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import type { RequestHandler } from './$types';

/** The register of resolutions as a file, narrowed as the page is. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { today, cooperative } = await askPage(event, here);
  const asked = { ...searchInput(resolutions, event.url), whole: true };
  const { resolutions: rows } = await askPage(event, resolutions, asked);
  return csvFile(
    `${cooperative.slug}-keputusan-${today}`,
    [
      { label: t('governance.page.resolutions.number'), value: (row) => row.label },
      { label: t('governance.page.resolutions.on'), value: (row) => row.adoptedOn },
      { label: t('governance.page.resolutions.text'), value: (row) => row.text },
      {
        label: t('governance.page.resolution.kind'),
        value: (row) => t(`governance.page.decision.${row.decisionKind}`),
      },
      {
        label: t('governance.page.resolutions.validity'),
        value: (row) => t(`governance.page.validity.${row.validity}`),
      },
      { label: t('governance.page.resolution.method'), value: (row) => t(`governance.page.method.${row.method}`) },
      { label: t('governance.page.resolution.present'), value: (row) => row.present },
      { label: t('governance.page.resolution.roll'), value: (row) => row.roll },
      { label: t('governance.page.resolution.quorum'), value: (row) => row.quorumNeeded },
      { label: t('governance.page.resolution.for'), value: (row) => row.votesFor },
      { label: t('governance.page.resolution.against'), value: (row) => row.votesAgainst },
      { label: t('governance.page.resolution.abstain'), value: (row) => row.votesAbstain },
      { label: t('governance.page.resolution.majority'), value: (row) => row.majorityNeeded },
      { label: t('governance.page.resolution.meeting'), value: (row) => row.meetingTitle },
      { label: t('governance.page.delegates.group'), value: (row) => row.meetingGroup },
      { label: t('governance.page.resolution.effective'), value: (row) => row.effectiveOn },
    ],
    rows,
  );
};
