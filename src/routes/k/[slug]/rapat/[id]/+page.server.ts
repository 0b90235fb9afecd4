import {
  castVote,
  checkIn,
  closeMeeting,
  closeVote,
  openMeeting,
  openVote,
  putMotion,
  recordConsensus,
  recordCount,
} from '#modules/governance/index.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { meetingOf, tableOf } from './meeting-page.ts';
import { motionOf, presenceOf } from './meeting-forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [{ permissions }, answer] = [await event.parent(), await meetingOf(event)];
  const subjects = answer.agenda.map((item) => item.decisionKind);
  const table = permissions.includes('governance.run') ? await tableOf(event, answer.meeting.state, subjects) : null;
  return { ...answer, table, called: event.url.searchParams.has('dipanggil') };
};

type Params = Readonly<Record<string, string>>;
const meetingId = ({ params }: { readonly params: Partial<Params> }) => ({ meetingId: params['id'] });
/** Back to the motion that a form was about. */
const back = (_answer: unknown, { params }: { params: Partial<Params> }, fields: Readonly<Record<string, unknown>>) =>
  `/k/${params['slug']}/rapat/${params['id']}${typeof fields['motionId'] === 'string' ? `#${fields['motionId']}` : ''}`;

export const actions: Actions = {
  open: formAction(openMeeting, { fixed: meetingId, then: back }),
  checkIn: formAction(checkIn, { fixed: meetingId, read: presenceOf, then: back }),
  put: formAction(putMotion, {
    fixed: meetingId,
    read: motionOf,
    then: (answer, event) => back(answer, event, answer),
  }),
  consensus: formAction(recordConsensus, { then: back }),
  openVote: formAction(openVote, { then: back }),
  vote: formAction(castVote, { then: back }),
  closeVote: formAction(closeVote, { then: back }),
  count: formAction(recordCount, { then: back }),
  close: formAction(closeMeeting, { fixed: meetingId, then: back }),
};
