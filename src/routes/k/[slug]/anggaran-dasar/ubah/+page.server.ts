import { editor, proposedChanges } from '#modules/bylaws/index.ts';
import { putMotion } from '#modules/governance/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { proposalIn, proposalText } from '#surfaces/web/bylaws-proposal.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { consequencesOf } from '../sunting/consequences.ts';
import { inWords } from '../sunting/editor-page.ts';
import { openItems } from './open-items.ts';
import type { Actions, PageServerLoad } from './$types';

/** A change of the bylaws before it is moved: it stands in the address (`?usul=…`), so that whoever gets the link reads it. */
export const load: PageServerLoad = async (event) => {
  const { permissions } = await event.parent();
  const changes = proposalIn(event.url);
  const answer = await askPage(event, editor, { changes });
  const isReadable = changes.length > 0 && answer.unreadable.length === 0;
  return {
    proposal: proposalText(changes),
    chapters: answer.chapters,
    findings: inWords(event, answer.findings),
    refusing: answer.refusing,
    proposed: isReadable ? await askPage(event, proposedChanges, { changes }) : null,
    consequences: isReadable ? await consequencesOf(event, permissions, { before: {}, after: { changes } }) : null,
    items: isReadable && permissions.includes('governance.run') ? await openItems(event) : null,
  };
};

export const actions: Actions = {
  ajukan: formAction(putMotion, {
    fixed: ({ url }) => ({ subjectType: 'bylaws', changes: proposalIn(url) }),
    read: ({ item, text, effectiveOn }) => {
      const [meetingId = '', position = ''] = String(item ?? '').split(' ');
      return { meetingId, position: Number(position), text, effectiveOn };
    },
    then: ({ motionId }, { params }, { item }) =>
      `/k/${params['slug']}/rapat/${encodeURIComponent(String(item).split(' ')[0] ?? '')}#${motionId}`,
  }),
};
