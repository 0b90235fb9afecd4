import { redirect } from '@sveltejs/kit';
import { editor, editorTyped, mergeChanges } from '#modules/bylaws/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { proposalIn, proposalText } from '#surfaces/web/bylaws-proposal.ts';
import { readFields } from '#surfaces/web/form-action.ts';
import { liveOf, openChapter } from '../../sunting/editor-page.ts';
import { whyNotProposed } from '../proposed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const changes = proposalIn(event.url);
  const answer = await askPage(event, editor, { chapter: event.params.bab, changes });
  return { chapter: openChapter(answer), live: liveOf(event, answer), proposal: proposalText(changes) };
};

export const actions: Actions = {
  /** Puts the chapter's changes with those of other chapters into the address; nothing is kept before it is moved. */
  async simpan(event) {
    const values = await readFields(event.request);
    const { changes, fieldOf } = editorTyped(values);
    const merged = mergeChanges(proposalIn(event.url), changes);
    const answer = await askPage(event, editor, { chapter: event.params.bab, changes: [...merged] });
    const refused = whyNotProposed(event, { answer, changes, fieldOf, values });
    if (refused) return refused;
    return redirect(303, `/k/${event.params.slug}/anggaran-dasar/ubah?usul=${proposalText(merged)}`);
  },
  async lihat(event) {
    const values = await readFields(event.request);
    const changes = mergeChanges(proposalIn(event.url), editorTyped(values).changes);
    const answer = await askPage(event, editor, { chapter: event.params.bab, changes: [...changes] });
    return { form: { command: editor.name, values, errors: [] }, live: liveOf(event, answer) };
  },
};
