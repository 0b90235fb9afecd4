import { BOARD } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { comeBack, setAway } from './commands/absence.ts';
import { acceptOffer, declineOffer, giveBack, startJob } from './commands/answer-offer.ts';
import { assign, offerAgain, passOn } from './commands/override.ts';
import { board, decision } from './queries/board.ts';
import { myJobs } from './queries/my-jobs.ts';
import { passedBy, whyNotMe } from './queries/why-not-me.ts';
import { expiredOffers } from './store.ts';

export { cancelJob, finishJob, jobOf, lockJobOf, OFFER_EVENTS, openJob } from './operations.ts';
export { eventsOf, jobsIn, jobsOf, jobsOfMember } from './store.ts';
export { verifyDispatch } from './verify.ts';
export {
  acceptOffer,
  assign,
  board,
  comeBack,
  decision,
  declineOffer,
  giveBack,
  myJobs,
  offerAgain,
  passedBy,
  passOn,
  setAway,
  startJob,
  whyNotMe,
};

/** Work to be done: to whom it is offered and why, and how it goes. */
export const dispatch: Module = {
  name: 'dispatch',
  commands: [acceptOffer, declineOffer, giveBack, startJob, assign, offerAgain, passOn, setAway, comeBack],
  queries: [myJobs, whyNotMe, passedBy, board, decision],
  schedules: [
    {
      name: 'pass-on-unanswered-offers',
      cron: '* * * * *',
      command: 'dispatch.pass-on',
      async due(tx, now) {
        const expired = await expiredOffers(tx, now);
        return expired.map(({ cooperativeId, jobId }) => ({ cooperativeId, input: { jobId } }));
      },
    },
  ],
  grants: {
    'dispatch.work': ['member'],
    'dispatch.override': ['manager', 'chair', 'secretary'],
    'dispatch.see': [...BOARD, 'manager', 'supervisor'],
  },
};
