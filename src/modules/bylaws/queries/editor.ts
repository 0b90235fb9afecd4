import * as z from 'zod';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { editorAnswer, editorShown } from '../editor/answer.ts';
import { changeField } from '../fields.ts';
import { newestBylaws } from '../operations.ts';
import { bylawsSchema } from '../schema.ts';

/** The newest version chapter by chapter, with changes that somebody thinks of proposing: nothing is kept. */
export const editor = query({
  name: 'bylaws.editor',
  summary: 'The bylaws chapter by chapter as questions, with the text and findings that proposed changes would bring',
  may: 'bylaws.read',
  input: z.strictObject({
    chapter: z.string().max(60).optional(),
    changes: z.array(changeField).max(200).default([]),
  }),
  output: editorShown,

  async run(context, { chapter, changes }) {
    const { bylaws } = await newestBylaws(context);
    const stored = bylawsSchema.encode(bylaws);
    const answer = editorAnswer({ stored, before: bylaws, changes, chapter, isDecided: () => true });
    if (chapter !== undefined && !answer.chapter) reject('bylaws.no_such_chapter', { chapter }, { path: 'chapter' });
    return answer;
  },
});
