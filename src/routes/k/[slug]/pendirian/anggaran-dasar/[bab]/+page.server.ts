import { editorTyped } from '#modules/bylaws/index.ts';
import { amendDraft, draftEditor } from '#modules/founding/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction, readFields } from '#surfaces/web/form-action.ts';
import { liveOf, nextOf, openChapter, withRowErrors } from '../../../anggaran-dasar/sunting/editor-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const answer = await askPage(event, draftEditor, { chapter: event.params.bab });
  const { searchParams } = event.url;
  return {
    chapter: openChapter(answer),
    live: liveOf(event, answer, searchParams.get('diubah')?.split(',') ?? []),
    saved: searchParams.has('tersimpan'),
  };
};

export const actions: Actions = {
  simpan: withRowErrors(
    formAction(amendDraft, {
      read: (fields) => {
        const { changes, agreed, seen } = editorTyped(fields);
        return { changes: [...changes], agreed: [...agreed], seen: [...seen] };
      },
      then: (_answer, { params }, typed) => `/k/${params['slug']}/pendirian/anggaran-dasar${nextOf(typed)}?tersimpan=1`,
    }),
  ),
  /** What was typed, in the articles and against the law, before it is kept: the script asks it while somebody types. */
  async lihat(event) {
    const values = await readFields(event.request);
    const { changes } = editorTyped(values);
    const answer = await askPage(event, draftEditor, { chapter: event.params.bab, changes: [...changes] });
    return { form: { command: draftEditor.name, values, errors: [] }, live: liveOf(event, answer) };
  },
};
