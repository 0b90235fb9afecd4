import { BOARD } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { amendDraft } from './commands/amend-draft.ts';
import { describeFounder } from './commands/describe-founder.ts';
import { addFounder, createJoinLink, joinFounders, withdrawFounder } from './commands/founders.ts';
import { holdMeeting } from './commands/hold-meeting.ts';
import { PRESET_NAMES, start } from './commands/start.ts';
import { draftEditor } from './queries/draft-editor.ts';
import { draftText, state } from './queries/state.ts';

export {
  addFounder,
  amendDraft,
  createJoinLink,
  describeFounder,
  draftEditor,
  draftText,
  holdMeeting,
  joinFounders,
  PRESET_NAMES,
  start,
  state,
  withdrawFounder,
};

/** From a few people and an idea to a cooperative with bylaws, members, officers and open books. */
export const founding: Module = {
  name: 'founding',
  commands: [
    start,
    addFounder,
    describeFounder,
    createJoinLink,
    joinFounders,
    withdrawFounder,
    amendDraft,
    holdMeeting,
  ],
  queries: [state, draftEditor, draftText],
  grants: { 'founding.prepare': ['founder', ...BOARD] },
};
