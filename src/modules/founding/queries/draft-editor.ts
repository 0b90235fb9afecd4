import * as z from 'zod';
import { changeField, editorShown } from '#modules/bylaws/index.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { draftAnswer, draftBylaws } from '../draft.ts';

/** The draft chapter by chapter, with what was typed and not saved yet: nothing is kept. */
export const draftEditor = query({
  name: 'founding.draft-editor',
  summary:
    'The draft bylaws chapter by chapter as questions, with the text and findings that typed changes would bring',
  may: 'founding.prepare',
  input: z.strictObject({
    chapter: z.string().max(60).optional(),
    changes: z.array(changeField).max(200).default([]),
  }),
  output: editorShown,

  async run(context, { chapter, changes }) {
    const { bylaws } = await draftBylaws(context);
    const answer = await draftAnswer(context, bylaws, { chapter, changes });
    if (chapter !== undefined && !answer.chapter) reject('bylaws.no_such_chapter', { chapter }, { path: 'chapter' });
    return answer;
  },
});
