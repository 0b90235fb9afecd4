import * as z from 'zod';
import { bylawsSchema, changeField, editorAnswer, editorShown } from '#modules/bylaws/index.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { draftBylaws } from '../draft.ts';
import * as store from '../store.ts';

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
    const agreed = (await store.changes(context)).map((change) => change.path);
    const answer = editorAnswer({
      stored: bylawsSchema.encode(bylaws),
      before: bylaws,
      changes,
      chapter,
      isDecided: (path) => agreed.some((each) => path === each || path.startsWith(`${each}.`)),
    });
    if (chapter !== undefined && !answer.chapter) reject('bylaws.no_such_chapter', { chapter }, { path: 'chapter' });
    return answer;
  },
});
