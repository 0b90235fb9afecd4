import { versions } from '#modules/bylaws/index.ts';
import { bylawsMotions } from '#modules/governance/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { proposalText } from '#surfaces/web/bylaws-proposal.ts';
import type { PageServerLoad } from './$types';

/** Every version, and the changes that were moved and not decided yet. */
export const load: PageServerLoad = async (event) => {
  const { permissions } = await event.parent();
  const moved = permissions.includes('governance.see') ? (await askPage(event, bylawsMotions)).motions : [];
  return {
    ...(await askPage(event, versions)),
    drafts: moved.map((motion) => ({ ...motion, proposal: proposalText(motion.changes) })),
  };
};
