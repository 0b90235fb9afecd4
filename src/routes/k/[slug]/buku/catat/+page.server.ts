import { postingRules } from '#modules/ledger/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { requireRecording } from '../rights.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireRecording(event);
  const { rules } = await askPage(event, postingRules);
  return { rules: rules.filter((rule) => rule.byHand && rule.kind !== 'journal') };
};
