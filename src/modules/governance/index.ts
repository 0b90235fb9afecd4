import { BOARD } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { callMeeting } from './commands/call-meeting.ts';
import { castVote, closeVote, openVote, putMotion, recordConsensus, recordCount } from './commands/motions.ts';
import { formSection, placeInSection } from './commands/sections.ts';
import { reportOwnMembers } from './commands/report-own-members.ts';
import { checkIn, closeMeeting, openMeeting } from './commands/run-meeting.ts';
import { callRules, myVotes } from './queries/ahead.ts';
import { delegates } from './queries/delegates.ts';
import { meeting } from './queries/meeting.ts';
import { memberVotes } from './queries/member-votes.ts';
import { bylawsMotions, meetings, resolution, resolutions } from './queries/meetings.ts';
import { votesUnderOtherBylaws } from './queries/under-other-bylaws.ts';
import { minutes, signMinutes } from './queries/minutes.ts';

export { COUNT_REFUSALS, countOf, groupCountsField } from './count.ts';
export { verifyGovernance } from './verify.ts';
export { checkSlate, seat } from './offices.ts';
export {
  callFoundingMeeting,
  closeFoundingMeeting,
  decideFoundingMotion,
  electedSlate,
  foundingMeetings,
  noteFoundersPresence,
  openFoundingMeeting,
  recordFoundingMeeting,
  yearsWithAnnualMeeting,
  type FoundingMeetingRecord,
  type FoundingMotion,
} from './founding-meeting.ts';
export { cameToDecide } from './store.ts';
export { resolutionLabel, resolutionOf, resolutionReference } from './operations.ts';
export { statePatronage } from './voters.ts';
export { clockTime, slateField, weighingShown } from './fields.ts';
export {
  bylawsMotions,
  callMeeting,
  callRules,
  castVote,
  checkIn,
  closeMeeting,
  closeVote,
  delegates,
  formSection,
  meeting,
  meetings,
  memberVotes,
  minutes,
  myVotes,
  openMeeting,
  openVote,
  placeInSection,
  putMotion,
};
export { recordConsensus, recordCount, reportOwnMembers, resolution, resolutions, signMinutes, votesUnderOtherBylaws };

const EVERYBODY = ['member', ...BOARD, 'supervisor', 'manager'] as const;

/** Meetings, motions, votes, resolutions, minutes. */
export const governance: Module = {
  name: 'governance',
  commands: [
    callMeeting,
    openMeeting,
    checkIn,
    putMotion,
    recordConsensus,
    openVote,
    castVote,
    closeVote,
    recordCount,
    closeMeeting,
    signMinutes,
    reportOwnMembers,
    formSection,
    placeInSection,
  ],
  queries: [
    meetings,
    meeting,
    resolutions,
    resolution,
    minutes,
    myVotes,
    callRules,
    memberVotes,
    delegates,
    bylawsMotions,
    votesUnderOtherBylaws,
  ],
  grants: {
    'governance.call': [...BOARD],
    'governance.run': [...BOARD],
    'governance.take-part': [...EVERYBODY],
    'governance.vote': ['member'],
    'governance.see': [...EVERYBODY],
  },
};
