import * as z from 'zod';
import type { Id } from '#kernel/id.ts';
import { cooperativesAmong, ownMembership, requireMember, standingMembers } from '#modules/membership/index.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, note } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { standingId } from '../fields.ts';
import { NOT_ON_ROLL, refuseNotOnRoll } from '../delegates.ts';
import { notePresence, requireCalledMeeting, requireOpenMeeting } from '../operations.ts';
import * as store from '../store.ts';
import { ROLL_REFUSALS, rollFor } from '../voters.ts';

/** Opens a called meeting: from now on the roll of voters is frozen. */
export const openMeeting = command({
  name: 'governance.open-meeting',
  summary: 'Opens a meeting and freezes the roll of who may vote (UU 25/1992 art. 24)',
  may: 'governance.run',
  input: z.strictObject({
    meetingId: id('mtg'),
    /** Members, or persons who stand for a member cooperative. */
    chairMemberId: standingId(),
    minuteTakerMemberId: standingId(),
  }),
  output: z.object({ roll: z.int() }),
  rejects: [
    'governance.no_such_meeting',
    'governance.already_open',
    'governance.opened_early',
    'governance.not_on_roll',
    'governance.name_the_person',
    ...ROLL_REFUSALS,
  ],
  emits: ['governance.meeting_opened'],

  async run(context, { meetingId, chairMemberId, minuteTakerMemberId }) {
    const meeting = await requireCalledMeeting(context, meetingId);
    const roll = await rollFor(context, meeting);
    // The board may lead a meeting of delegates without a vote in it.
    const leaders = meeting.byDelegates ? await standingMembers(context, meeting.heldOn) : roll;
    for (const [path, memberId] of [
      ['chairMemberId', chairMemberId],
      ['minuteTakerMemberId', minuteTakerMemberId],
    ] as const) {
      await refuseCooperatives(context, [memberId], path);
      const named = leaders.some(({ id: entry, persons }) =>
        persons?.length ? persons.some((each) => each.personId === memberId) : entry === memberId,
      );
      if (!named) reject('governance.not_on_roll', {}, { path });
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
    /** Members, or the persons who came for a member cooperative. Left out: the caller alone. */
    memberIds: z.array(standingId()).min(1).max(5_000).optional(),
    came: z.boolean().default(true),
  }),
  output: z.object({ present: z.int(), roll: z.int() }),
  rejects: [
    'governance.no_such_meeting',
    'governance.meeting_not_open',
    'governance.meeting_closed',
    'governance.name_the_person',
    ...NOT_ON_ROLL,
  ],

  async run(context, { meetingId, memberIds, came }) {
    const meeting = await requireOpenMeeting(context, meetingId);
    const officer = context.may('governance.run');
    const ids = memberIds ?? [await ownPlace(context)];
    if (!officer && !(ids.length === 1 && ids[0] === (await ownPlace(context)))) throw new Forbidden();

    await refuseCooperatives(context, ids, 'memberIds');
    const comers = (await store.rollOf(context, meetingId)).flatMap(({ memberId, persons }) =>
      persons.length === 0 ? [memberId] : persons.map((each) => each.personId),
    );
    if (ids.some((each) => !comers.includes(each))) await refuseNotOnRoll(context, meeting, 'memberIds');
    const channel = officer ? 'officer' : 'self';
    return notePresence(context, { meetingId, ids, came, channel, path: 'memberIds' });
  },
});

/** A member cooperative comes through a person: without one it is not there, and nobody can speak for it. */
async function refuseCooperatives(context: Context, ids: readonly Id[], path: string): Promise<void> {
  const [cooperative] = await cooperativesAmong(context, ids);
  if (cooperative === undefined) return;
  const { name } = await requireMember(context, cooperative);
  reject('governance.name_the_person', { name }, { path, article: 'UU 25/1992 ps. 18' });
}

/** How the caller is named on a roll: as the member, or as a person who stands for a member cooperative. */
async function ownPlace(context: Context): Promise<Id> {
  const { id: memberId } = await ownMembership(context);
  const isCooperative = (await cooperativesAmong(context, [memberId])).has(memberId);
  return isCooperative && context.actor.kind === 'person' ? context.actor.personId : memberId;
}

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
