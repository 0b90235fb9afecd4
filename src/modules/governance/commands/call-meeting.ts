import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { DECISION_KINDS } from '#modules/bylaws/model.ts';
import { activeMembers } from '#modules/membership/index.ts';
import { id, line, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import type { Context } from '#platform/registry/context.ts';
import { command } from '#platform/registry/use-case.ts';
import { whyNotCallable } from '../domain/notice.ts';
import { clockTime } from '../fields.ts';
import { MEETING_FORMS, MEETING_KINDS } from '../model.ts';
import { requireMeeting } from '../operations.ts';
import * as store from '../store.ts';

/** The board calls a general meeting; every member is told, and the days of notice are the ones of the bylaws. */
export const callMeeting = command({
  name: 'governance.call-meeting',
  summary: 'Calls a general meeting with its agenda; the notice is measured by the bylaws (UU 25/1992 art. 26–28)',
  may: 'governance.call',
  input: z.strictObject({
    kind: z.enum(MEETING_KINDS),
    form: z.enum(MEETING_FORMS).default('offline'),
    title: line(),
    heldOn: plainDate(),
    startsAt: clockTime(),
    place: line(),
    link: z.url().max(500).optional(),
    agenda: z
      .array(z.strictObject({ title: line(), decisionKind: z.enum(DECISION_KINDS).optional() }))
      .min(1)
      .max(50),
    secondCallOf: id('mtg').optional(),
  }),
  output: z.object({ meetingId: id('mtg'), membersTold: z.int() }),
  rejects: [
    'governance.held_in_the_past',
    'governance.notice_too_short',
    'governance.second_call_too_soon',
    'governance.second_call_too_late',
    'governance.no_such_meeting',
    'governance.not_without_quorum',
    'bylaws.none_in_force',
  ],
  emits: ['governance.meeting_called'],

  async run(context, input) {
    const failedOn = input.secondCallOf ? await failedMeetingDate(context, input.secondCallOf) : null;
    const { bylaws, articleOf } = await bylawsInForce(context);
    const call = { form: input.form, calledOn: context.today, heldOn: input.heldOn, failedOn };
    const problem = whyNotCallable(bylaws.meetings, call, articleOf);
    if (problem) reject(problem);

    const meetingId = await store.insertMeeting(context, {
      ...input,
      link: input.link ?? null,
      call: input.secondCallOf ? 2 : 1,
      previousMeetingId: input.secondCallOf ?? null,
      agenda: input.agenda.map((item) => ({ title: item.title, decisionKind: item.decisionKind ?? null })),
    });
    const members = await activeMembers(context, context.today);
    await store.insertNotices(
      context,
      meetingId,
      members.map((member) => member.id),
      'app',
    );
    context.emit('governance.meeting_called', { meetingId, heldOn: input.heldOn });
    return { meetingId, membersTold: members.length };
  },
});

/** A second call belongs to a meeting that was closed without its quorum. */
async function failedMeetingDate(context: Context, meetingId: string): Promise<string> {
  const before = await requireMeeting(context, meetingId);
  const { rows } = await store.resolutions(context, { meetingId, limit: 1_000, offset: 0 });
  const failed = before.state === 'closed' && rows.every((row) => row.validity === 'invalid_no_quorum');
  if (!failed) reject('governance.not_without_quorum', { title: before.title }, { path: 'secondCallOf' });
  return before.heldOn;
}
