import * as z from 'zod';
import { activeMembers, ownMembership } from '#modules/membership/index.ts';
import { id, note } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { NOT_ON_ROLL, refuseNotOnRoll } from '../delegates.ts';
import { notePresence, requireCalledMeeting, requireOpenMeeting } from '../operations.ts';
import * as store from '../store.ts';
import { ROLL_REFUSALS, rollFor } from '../voters.ts';

/** Opens a called meeting: from now on the roll of voters is frozen. */
export const openMeeting = command({
  name: 'governance.open-meeting',
  summary: 'Opens a meeting and freezes the roll of who may vote (UU 25/1992 art. 24)',
  may: 'governance.run',
  input: z.strictObject({ meetingId: id('mtg'), chairMemberId: id('mem'), minuteTakerMemberId: id('mem') }),
  output: z.object({ roll: z.int() }),
  rejects: [
    'governance.no_such_meeting',
    'governance.already_open',
    'governance.opened_early',
    'governance.not_on_roll',
    ...ROLL_REFUSALS,
  ],
  emits: ['governance.meeting_opened'],

  async run(context, { meetingId, chairMemberId, minuteTakerMemberId }) {
    const meeting = await requireCalledMeeting(context, meetingId);
    const roll = await rollFor(context, meeting);
    // The board may lead a meeting of delegates without a vote in it.
    const leaders = meeting.byDelegates ? await activeMembers(context, meeting.heldOn) : roll;
    for (const [path, memberId] of [
      ['chairMemberId', chairMemberId],
      ['minuteTakerMemberId', minuteTakerMemberId],
    ] as const) {
      if (!leaders.some((member) => member.id === memberId)) reject('governance.not_on_roll', {}, { path });
    }
    await store.insertRoll(context, meetingId, roll);
    await store.insertMeetingEvent(context, {
      meetingId,
      kind: 'opened',
      chair: chairMemberId,
      minuteTaker: minuteTakerMemberId,
    });
    context.emit('governance.meeting_opened', { meetingId });
    return { roll: roll.length };
  },
});

/** A member comes in or leaves; members note themselves, officers note everybody. */
export const checkIn = command({
  name: 'governance.check-in',
  summary: 'Notes who came to a meeting or left it; the quorum counts who is there',
  may: 'governance.take-part',
  input: z.strictObject({
    meetingId: id('mtg'),
    /** Left out: the caller alone. */
    memberIds: z.array(id('mem')).min(1).max(5_000).optional(),
    came: z.boolean().default(true),
  }),
  output: z.object({ present: z.int(), roll: z.int() }),
  rejects: ['governance.no_such_meeting', 'governance.meeting_not_open', 'governance.meeting_closed', ...NOT_ON_ROLL],

  async run(context, { meetingId, memberIds, came }) {
    const meeting = await requireOpenMeeting(context, meetingId);
    const officer = context.may('governance.run');
    const own = memberIds ?? [(await ownMembership(context)).id];
    if (!officer && !(own.length === 1 && context.actor.kind === 'person' && own[0] === context.actor.memberId))
      throw new Forbidden();

    const roll = await store.rollOf(context, meetingId);
    if (own.some((each) => !roll.some((entry) => entry.memberId === each)))
      await refuseNotOnRoll(context, meeting, 'memberIds');
    const channel = officer ? 'officer' : 'self';
    return notePresence(context, { meetingId, ids: own, came, channel, path: 'memberIds' });
  },
});

/** Closes a meeting once every motion is decided. */
export const closeMeeting = command({
  name: 'governance.close-meeting',
  summary: 'Closes a meeting; its minutes are then written from the record',
  may: 'governance.run',
  input: z.strictObject({ meetingId: id('mtg'), note: note().optional() }),
  output: z.object({ resolutions: z.int() }),
  rejects: [
    'governance.no_such_meeting',
    'governance.meeting_not_open',
    'governance.meeting_closed',
    'governance.motions_open',
  ],
  emits: ['governance.meeting_closed'],

  async run(context, { meetingId, note: closing }) {
    await requireOpenMeeting(context, meetingId);
    const motions = await store.motionsOf(context, meetingId);
    const open = motions.filter((motion) => !motion.resolutionId);
    if (open.length > 0) reject('governance.motions_open', { count: String(open.length) });
    await store.insertMeetingEvent(context, { meetingId, kind: 'closed', note: closing ?? '' });
    context.emit('governance.meeting_closed', { meetingId });
    return { resolutions: motions.length };
  },
});
