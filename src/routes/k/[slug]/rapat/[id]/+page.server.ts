import { changesTyped } from '#modules/bylaws/index.ts';
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
import { inputFromStrings } from '#surfaces/input-from-strings.ts';
import { meetingOf, tableOf } from './meeting-page.ts';
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

/** A form for a motion: values of the bylaws go by their paths, everything else by the names of the input. */
function motionOf(fields: Parameters<typeof changesTyped>[0]): Record<string, unknown> {
  const changes = changesTyped(fields);
  const named = Object.entries(fields).filter(([name]) =>
    /^(position|text|subject\w+|effectiveOn|slate\.\w+)$/u.test(name),
  );
  const shaped = inputFromStrings(putMotion.input, Object.fromEntries(named));
  return { ...(typeof shaped === 'object' ? shaped : {}), ...(fields['subjectType'] === 'bylaws' ? { changes } : {}) };
}

/** Who came or went. Which of the three forms it was (`form`) tells the page whose answer it shows, and no command. */
function presenceOf({ form: _form, ...fields }: Parameters<typeof changesTyped>[0]): Record<string, unknown> {
  const shaped = inputFromStrings(checkIn.input, fields);
  return typeof shaped === 'object' ? { ...shaped } : {};
}

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
