import { BOARD } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { amendDraft } from './commands/amend-draft.ts';
import { describeFounder } from './commands/describe-founder.ts';
import { addFounder, createJoinLink, joinFounders, withdrawFounder } from './commands/founders.ts';
import { callMeeting } from './commands/call-meeting.ts';
import { closeMeeting } from './commands/close-meeting.ts';
import { decideItem } from './commands/decide-item.ts';
import { holdMeeting } from './commands/hold-meeting.ts';
import { checkIn, openMeeting } from './commands/run-meeting.ts';
import { correctMeeting, signMinutes } from './commands/sign-minutes.ts';
import { PRESET_NAMES, start } from './commands/start.ts';
import { draftEditor } from './queries/draft-editor.ts';
import { assignStep, correctStep, recordStep } from './commands/steps.ts';
import { journey, stepHistory } from './queries/journey.ts';
import { meetings } from './queries/meetings.ts';
import { draftText, state } from './queries/state.ts';

export {
  addFounder,
  amendDraft,
  assignStep,
  callMeeting,
  checkIn,
  closeMeeting,
  correctMeeting,
  correctStep,
  createJoinLink,
  decideItem,
  describeFounder,
  draftEditor,
  draftText,
  holdMeeting,
  joinFounders,
  journey,
  meetings,
  openMeeting,
  PRESET_NAMES,
  recordStep,
  signMinutes,
  start,
  state,
  stepHistory,
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
    recordStep,
    correctStep,
    assignStep,
    callMeeting,
    openMeeting,
    checkIn,
    decideItem,
    closeMeeting,
    signMinutes,
    correctMeeting,
  ],
  queries: [state, draftEditor, draftText, journey, stepHistory, meetings],
  grants: { 'founding.prepare': ['founder', ...BOARD] },
};
