import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { DECISION_KINDS } from '#modules/bylaws/model.ts';
import { activeMembers } from '#modules/membership/index.ts';
import { id, line, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import type { Context } from '#platform/registry/context.ts';
import { command } from '#platform/registry/use-case.ts';
import { requireLawfulAttendance } from '../delegates.ts';
import { DELEGATE_REFUSALS } from '../domain/delegates.ts';
import { whyNotCallable } from '../domain/notice.ts';
import { clockTime } from '../fields.ts';
import { MEETING_FORMS, MEETING_KINDS } from '../model.ts';
import { requireMeeting } from '../operations.ts';
import * as store from '../store.ts';

/** The board calls a meeting of all members, of delegates, or of one group; those whom it is of, or for, are told, and the days of notice are the ones of the bylaws. */
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
    /** Of a group meeting: the key of the stakeholder group, or the id of the section. A second call is of the same group. */
    groupKey: line(60).optional(),
    /** Whether delegates hold it; where members and delegates may, the call says which. */
    byDelegates: z.boolean().default(false),
  }),
  output: z.object({ meetingId: id('mtg'), membersTold: z.int() }),
  rejects: [
    'governance.held_in_the_past',
    'governance.notice_too_short',
    'governance.second_call_too_soon',
    'governance.second_call_too_late',
    'governance.no_such_meeting',
    'governance.not_without_quorum',
    'governance.group_missing',
    'governance.no_such_section',
    'governance.not_a_group_meeting',
    'governance.delegates_needed',
    ...DELEGATE_REFUSALS,
    'bylaws.none_in_force',
  ],
  emits: ['governance.meeting_called'],

  async run(context, input) {
    const failed = input.secondCallOf ? await failedMeeting(context, input.secondCallOf) : null;
    const failedOn = failed?.heldOn ?? null;
    const { bylaws, articleOf } = await bylawsInForce(context);
    const call = { form: input.form, calledOn: context.today, heldOn: input.heldOn, failedOn };
    const problem = whyNotCallable(bylaws.meetings, call, articleOf);
    if (problem) reject(problem);
    const attendance = {
      groupKey: failed?.groupKey ?? input.groupKey ?? null,
      byDelegates: failed?.byDelegates ?? input.byDelegates,
    };
    const group = await requireLawfulAttendance(context, { ...input, ...attendance });

    const meetingId = await store.insertMeeting(context, {
      ...input,
      ...attendance,
      groupName: group?.name ?? null,
      link: input.link ?? null,
      call: input.secondCallOf ? 2 : 1,
      previousMeetingId: input.secondCallOf ?? null,
      agenda: input.agenda.map((item) => ({ title: item.title, decisionKind: item.decisionKind ?? null })),
    });
    const members = group?.members ?? (await activeMembers(context, context.today));
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
async function failedMeeting(context: Context, meetingId: string): Promise<store.MeetingRow> {
  const before = await requireMeeting(context, meetingId);
  const { rows } = await store.resolutions(context, { meetingId, limit: 1_000, offset: 0 });
  const failed = before.state === 'closed' && rows.every((row) => row.validity === 'invalid_no_quorum');
  if (!failed) reject('governance.not_without_quorum', { title: before.title }, { path: 'secondCallOf' });
  return before;
}
