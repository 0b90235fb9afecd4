import { BOARD } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { amendDraft } from './commands/amend-draft.ts';
import { addIdea, moveIdea, nameIdeaGroup, setVotesEach, voteIdea, withdrawIdea } from './commands/board.ts';
import { restoreCanvas, writeCanvas } from './commands/canvas.ts';
import { describeFounder } from './commands/describe-founder.ts';
import { addFounder, createJoinLink, joinFounders, withdrawFounder } from './commands/founders.ts';
import { callMeeting } from './commands/call-meeting.ts';
import { closeMeeting } from './commands/close-meeting.ts';
import { decideItem } from './commands/decide-item.ts';
import { holdMeeting } from './commands/hold-meeting.ts';
import { issuePapers } from './commands/issue-papers.ts';
import { checkIn, openMeeting } from './commands/run-meeting.ts';
import { savePlan } from './commands/save-plan.ts';
import { correctMeeting, signMinutes } from './commands/sign-minutes.ts';
import { recordDetails } from './commands/record-details.ts';
import { start } from './commands/start.ts';
import { ideaBoard } from './queries/board.ts';
import { canvasNow, canvasVersions } from './queries/canvas.ts';
import { details, missingFromAll } from './queries/details.ts';
import { draftEditor } from './queries/draft-editor.ts';
import { assignStep, correctStep, recordStep } from './commands/steps.ts';
import { invitation } from './queries/invitation.ts';
import { journey, stepHistory } from './queries/journey.ts';
import { meetings } from './queries/meetings.ts';
import { notaryPacket, paperFile, papers } from './queries/papers.ts';
import { businessPlan } from './queries/plan.ts';
import { draftText, state } from './queries/state.ts';

export { missingFrom } from './details.ts';
export {
  addFounder,
  addIdea,
  amendDraft,
  assignStep,
  businessPlan,
  callMeeting,
  checkIn,
  closeMeeting,
  correctMeeting,
  correctStep,
  canvasNow,
  canvasVersions,
  createJoinLink,
  decideItem,
  describeFounder,
  details,
  draftEditor,
  draftText,
  holdMeeting,
  ideaBoard,
  issuePapers,
  invitation,
  joinFounders,
  journey,
  meetings,
  notaryPacket,
  openMeeting,
  paperFile,
  papers,
  recordStep,
  savePlan,
  signMinutes,
  start,
  state,
  stepHistory,
  missingFromAll,
  moveIdea,
  nameIdeaGroup,
  recordDetails,
  restoreCanvas,
  setVotesEach,
  voteIdea,
  withdrawFounder,
  withdrawIdea,
  writeCanvas,
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
    addIdea,
    withdrawIdea,
    moveIdea,
    nameIdeaGroup,
    voteIdea,
    setVotesEach,
    writeCanvas,
    restoreCanvas,
    recordDetails,
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
    savePlan,
    issuePapers,
  ],
  queries: [
    state,
    draftEditor,
    draftText,
    invitation,
    journey,
    stepHistory,
    meetings,
    ideaBoard,
    canvasNow,
    canvasVersions,
    details,
    missingFromAll,
    papers,
    paperFile,
    notaryPacket,
    businessPlan,
  ],
  grants: {
    'founding.prepare': ['founder', ...BOARD],
    /** Sees what the deed needs of every founder. Until there is a secretary, whoever began does too. */
    'founding.prepare-papers': ['secretary'],
  },
};
