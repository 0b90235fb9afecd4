import { required } from '#kernel/assert.ts';
import type { Id } from '#kernel/id.ts';
import { adoptVersion, bylawsInForce } from '#modules/bylaws/index.ts';
import type { BylawsChange, ResolutionReference } from '#modules/bylaws/model.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { keepDelegates } from './delegates.ts';
import { plenaryOf } from './domain/plenary.ts';
import { readContent } from './fields.ts';
import type { Resolution } from './model.ts';
import { seat } from './offices.ts';
import { resolve, type Count } from './resolve.ts';
import * as store from './store.ts';

/** The meeting, locked; refuses `governance.no_such_meeting`. */
export async function requireMeeting(context: Context, meetingId: Id): Promise<store.MeetingRow> {
  return (
    (await store.lockMeeting(context, meetingId)) ?? reject('governance.no_such_meeting', {}, { path: 'meetingId' })
  );
}

/** The same, and it must be open. */
export async function requireOpenMeeting(context: Context, meetingId: Id): Promise<store.MeetingRow> {
  const meeting = await requireMeeting(context, meetingId);
  if (meeting.state === 'called') reject('governance.meeting_not_open', { title: meeting.title });
  if (meeting.state === 'closed') reject('governance.meeting_closed', { title: meeting.title });
  return meeting;
}

/** A meeting that was called and whose day has come. */
export async function requireCalledMeeting(context: Context, meetingId: Id): Promise<store.MeetingRow> {
  const meeting = await requireMeeting(context, meetingId);
  if (meeting.state !== 'called') reject('governance.already_open', { title: meeting.title });
  if (context.today < meeting.heldOn) reject('governance.opened_early', { heldOn: meeting.heldOn });
  return meeting;
}

/**
 * Notes who of the roll of an open meeting came or went; answers how many of its entries are there now. `ids` are members, or
 * the persons who stand for them; `path`: the field of the ids.
 */
export async function notePresence(
  context: Context,
  presence: { meetingId: Id; ids: readonly Id[]; came: boolean; channel: 'self' | 'officer'; path: string },
): Promise<{ present: number; roll: number }> {
  const { meetingId, ids, came, channel, path } = presence;
  const places = new Map((await store.rollOf(context, meetingId)).flatMap(placesOf));
  const named = [...new Set(ids)].map((each) => places.get(each) ?? reject('governance.not_on_roll', {}, { path }));
  const comers = named.filter((place) => place.present !== came);
  await store.insertPresence(context, { meetingId, comers, came, channel });
  const { present, roll } = required(await store.findMeeting(context, meetingId), 'a meeting whose roll was just read');
  return { present, roll };
}

/** Whose coming makes an entry of the roll present: the member's, or that of each person who stands for it. */
function placesOf({ memberId, present, persons }: store.RollRow): readonly (readonly [Id, Place])[] {
  return persons.length === 0
    ? [[memberId, { memberId, personId: null, present }]]
    : persons.map((each) => [each.personId, { memberId, personId: each.personId, present: each.present }]);
}

interface Place {
  readonly memberId: Id;
  readonly personId: Id | null;
  readonly present: boolean;
}

/** The name behind an id on the roll: a member's, or that of a person who stands for one. */
export function nameOnRoll(roll: readonly store.RollRow[], id: Id | null): string {
  const standing = roll.flatMap((entry) => entry.persons).find((each) => each.personId === id);
  return standing?.name ?? roll.find((entry) => entry.memberId === id)?.name ?? '';
}

/** The motion, locked and undecided, in its open meeting. */
export async function requireOpenMotion(
  context: Context,
  motionId: Id,
): Promise<{ motion: store.MotionRow; meeting: store.MeetingRow }> {
  const motion =
    (await store.lockMotion(context, motionId)) ?? reject('governance.no_such_motion', {}, { path: 'motionId' });
  if (motion.resolutionId) reject('governance.already_decided');
  return { motion, meeting: await requireOpenMeeting(context, motion.meetingId) };
}

/**
 * Takes the decision on a motion: measures quorum and majority by the bylaws in force on the day of the meeting, numbers the
 * resolution, freezes the figures and, where it is valid, lets it take effect in the same transaction.
 */
export async function decideMotion(
  context: Context,
  meeting: store.MeetingRow,
  motion: store.MotionRow,
  count: Count,
): Promise<store.NewResolution> {
  const inForce = await bylawsInForce(context, meeting.heldOn);
  const rule = inForce.bylaws.meetings.decisions[motion.decisionKind];
  if (!rule.method.includes(count.method)) {
    reject(
      'governance.method_not_allowed',
      { method: count.method, allowed: rule.method.join(', ') },
      {
        article: inForce.articleOf(`meetings.decisions.${motion.decisionKind}.method`),
      },
    );
  }
  const content = readContent(motion.content);
  const resolution = await resolve(context, meeting, motion, count, {
    rule,
    article: inForce.articleOf(`meetings.decisions.${motion.decisionKind}.quorum`),
    plenary: plenaryOf(inForce.bylaws, motion.decisionKind, (path) => inForce.articleOf(path)),
    bylawsVersion: inForce.version.id,
    effectiveOn: content?.effectiveOn ?? meeting.heldOn,
  });
  if (resolution.validity === 'valid') await takeEffect(context, meeting, motion, resolution);
  context.emit('governance.motion_decided', {
    motionId: motion.id,
    resolutionId: resolution.id,
    validity: resolution.validity,
  });
  return resolution;
}

/** What an adopted motion changes by itself: the bylaws, who holds which office, or whom a group sends. */
async function takeEffect(
  context: Context,
  meeting: store.MeetingRow,
  motion: store.MotionRow,
  resolution: store.NewResolution,
): Promise<void> {
  const content = readContent(motion.content);
  if (motion.subjectType === 'bylaws' && content?.changes) {
    await adoptVersion(context, {
      changes: content.changes satisfies readonly BylawsChange[],
      effectiveOn: resolution.effectiveOn ?? resolution.adoptedOn,
      resolution: resolutionReference(resolution),
    });
  }
  if (motion.subjectType === 'election' && content?.slate) {
    await seat(context, content.slate, {
      effectiveOn: resolution.effectiveOn ?? resolution.adoptedOn,
      resolutionId: resolution.id,
    });
  }
  if (motion.subjectType === 'election' && content?.delegates)
    await keepDelegates(context, meeting, { resolutionId: resolution.id, memberIds: content.delegates });
  context.emit('governance.resolution_adopted', {
    resolutionId: resolution.id,
    subjectType: motion.subjectType,
    reference: motion.subjectReference,
    hash: motion.subjectHash,
  });
}

/** Events that taking a decision may emit; commands that decide spread them. */
export const DECISION_EVENTS = ['governance.motion_decided', 'governance.resolution_adopted'] as const;

/** `3/RA/2026`: how a resolution is cited. */
export function resolutionLabel(row: { readonly number: number; readonly year: number }): string {
  return `${row.number}/RA/${row.year}`;
}

/** What a version of the bylaws keeps of the resolution that it rests on. */
export function resolutionReference(
  row: Pick<store.NewResolution, 'id' | 'hash' | 'meetingId' | 'number' | 'year'>,
): ResolutionReference {
  const { id, hash, meetingId } = row;
  return { id, hash, label: resolutionLabel(row), meetingId };
}

/** A resolution, for a room that acts on one; `null` when there is none with this id. */
export async function resolutionOf(context: ReadContext, id: Id): Promise<Resolution | null> {
  const row = await store.findResolution(context, id);
  if (!row) return null;
  const { validity, subjectType, subjectReference, subjectHash, adoptedOn, effectiveOn, hash } = row;
  return {
    id,
    label: resolutionLabel(row),
    validity,
    subjectType,
    subjectReference,
    subjectHash,
    adoptedOn,
    effectiveOn,
    hash,
  };
}
