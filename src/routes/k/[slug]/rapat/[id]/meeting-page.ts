import type { RequestEvent } from '@sveltejs/kit';
import { valueGroupsNow } from '#modules/bylaws/index.ts';
import { meeting } from '#modules/governance/index.ts';
import { proposal, years } from '#modules/surplus/index.ts';
import { proposalText } from '#surfaces/web/bylaws-proposal.ts';
import { askPage } from '#surfaces/web/ask-page.ts';

type PageEvent = Pick<RequestEvent, 'params' | 'locals' | 'url' | 'cookies' | 'request'>;

/** What an officer needs at the table of an open meeting: what may be moved there. */
export async function tableOf(
  event: PageEvent,
  state: 'called' | 'open' | 'closed',
  subjects: readonly (string | null)[],
) {
  const group = event.url.searchParams.get('ubah');
  return {
    groups: state === 'open' && subjects.includes('bylaws') ? (await askPage(event, valueGroupsNow)).groups : [],
    /** Which values of the bylaws the form for a motion shows. */
    group,
    proposals: state === 'open' && subjects.includes('surplus') ? await proposals(event) : [],
  };
}

/** Proposed divisions that no meeting has decided, each with the hash that the motion carries. */
async function proposals(event: PageEvent) {
  const found = [];
  for (const { year, state, proposalId } of (await askPage(event, years)).years) {
    if (state !== 'proposed' || proposalId === null) continue;
    const { hash } = await askPage(event, proposal, { proposalId });
    found.push({ year, proposalId, hash });
  }
  return found;
}

/** The meeting of the address with everything that members see; a division of the surplus with the year that it divides. */
export async function meetingOf(event: PageEvent) {
  const answer = await askPage(event, meeting, { meetingId: event.params['id'] });
  const divides = answer.motions.some((motion) => motion.subjectType === 'surplus');
  const divided = divides ? (await askPage(event, years)).years : [];
  return {
    ...answer,
    motions: answer.motions.map((motion) => ({
      ...motion,
      /** The address part that shows a change of the bylaws, until it is decided. */
      proposal:
        motion.changes.length > 0 && motion.resolution === null
          ? proposalText(motion.changes.map(({ path, typed }) => ({ path, value: typed })))
          : null,
      surplusYear: divided.find((each) => each.proposalId === motion.subjectReference)?.year ?? null,
    })),
  };
}
