import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { BylawsInForce } from '#modules/bylaws/model.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { plenaryOf } from './domain/plenary.ts';
import { readContent } from './fields.ts';
import type { MeetingForm, Slate } from './model.ts';
import { notePresence, requireCalledMeeting, requireOpenMeeting, resolutionLabel } from './operations.ts';
import { resolve, type Count } from './resolve.ts';
import * as store from './store.ts';

// A founding meeting (rapat pendirian) is held before there are bylaws in force and members: its roll names persons, or founding
// cooperatives with the persons who stand for them (an entry then bears the id of the first of them). One entry, one vote. Its
// rule is the one of the draft that is being adopted. The founding room runs it; its record is kept here like any other's.

/** A founding meeting as it is called. */
export interface FoundingCall {
  readonly title: string;
  readonly heldOn: PlainDate;
  readonly startsAt: string;
  readonly place: string;
  readonly form: MeetingForm;
  readonly agenda: readonly string[];
  /** The meeting that found no quorum before. */
  readonly secondCallOf: Id | null;
}

/** Calls a founding meeting and keeps who was told. */
export async function callFoundingMeeting(context: Context, call: FoundingCall, toldIds: readonly Id[]): Promise<Id> {
  const { agenda, secondCallOf, ...meeting } = call;
  const meetingId = await store.insertMeeting(context, {
    ...meeting,
    kind: 'founding',
    link: null,
    groupKey: null,
    groupName: null,
    byDelegates: false,
    call: secondCallOf === null ? 1 : 2,
    previousMeetingId: secondCallOf,
    agenda: agenda.map((title) => ({ title, decisionKind: 'founding' as const })),
  });
  await store.insertNotices(context, meetingId, toldIds, 'app');
  return meetingId;
}

/** Opens it: from now on the roll of founders is frozen. */
export async function openFoundingMeeting(
  context: Context,
  opening: { meetingId: Id; founders: readonly store.RollEntry[]; chair: Id; minuteTaker: Id },
): Promise<void> {
  const { meetingId, founders, chair, minuteTaker } = opening;
  await requireCalledMeeting(context, meetingId);
  await store.insertRoll(context, meetingId, founders);
  await store.insertMeetingEvent(context, { meetingId, kind: 'opened', chair, minuteTaker });
}

/** Notes which persons came or went; gives how many entries of the roll are there now. */
export async function noteFoundersPresence(
  context: Context,
  presence: { meetingId: Id; personIds: readonly Id[]; came: boolean; channel: 'self' | 'officer' },
): Promise<{ present: number; roll: number }> {
  const { meetingId, personIds, came, channel } = presence;
  await requireOpenMeeting(context, meetingId);
  return notePresence(context, { meetingId, ids: personIds, came, channel, path: 'personIds' });
}

/** One motion of a founding meeting and its count. */
export interface FoundingMotion {
  readonly text: string;
  readonly subjectType: 'bylaws' | 'election' | 'shares' | 'authority' | 'ordinary';
  readonly subjectHash?: string | undefined;
  readonly slate?: Slate | undefined;
  readonly count: Count;
}

/** The bylaws that the founders are adopting. */
type Draft = Pick<BylawsInForce, 'bylaws' | 'articleOf'>;

/** Decides one item of the agenda by the rules of the draft; by group, where the draft has groups. */
export async function decideFoundingMotion(
  context: Context,
  decision: { meetingId: Id; position: number; motion: FoundingMotion; draft: Draft },
): Promise<store.NewResolution> {
  const { meetingId, position, motion, draft } = decision;
  const meeting = await requireOpenMeeting(context, meetingId);
  const put = {
    meetingId,
    position,
    text: motion.text,
    decisionKind: 'founding' as const,
    subjectType: motion.subjectType,
    subjectReference: null,
    subjectHash: motion.subjectHash ?? null,
    content: motion.slate ? { slate: motion.slate } : null,
  };
  const id = await store.insertMotion(context, put);
  const measure = {
    rule: draft.bylaws.meetings.decisions.founding,
    article: draft.articleOf('meetings.decisions.founding.quorum'),
    plenary: plenaryOf(draft.bylaws, 'founding', (path) => draft.articleOf(path)),
    bylawsVersion: null,
    effectiveOn: meeting.heldOn,
  };
  return resolve(context, meeting, { ...put, id }, motion.count, measure);
}

/** Ends it. */
export async function closeFoundingMeeting(context: Context, meetingId: Id, note: string): Promise<void> {
  await requireOpenMeeting(context, meetingId);
  await store.insertMeetingEvent(context, { meetingId, kind: 'closed', note });
}

/** What was decided on an item, newest last: a motion that fell may be put again. */
export interface FoundingDecision extends store.ResolutionRow {
  readonly label: string;
  readonly position: number;
}

/** A founding meeting with everything that is on record of it. */
export interface FoundingMeetingRecord {
  readonly meeting: store.MeetingRow;
  readonly agenda: readonly { readonly position: number; readonly title: string }[];
  readonly roll: readonly store.RollRow[];
  readonly told: number;
  readonly decisions: readonly FoundingDecision[];
}

/** Most resolutions one meeting can hold. */
const MAX_RESOLUTIONS = 1_000;

/** Every founding meeting of this cooperative, in the order of calling, also those that failed. */
export async function foundingMeetings(context: ReadContext): Promise<FoundingMeetingRecord[]> {
  const found: FoundingMeetingRecord[] = [];
  for (const id of await store.foundingMeetingIds(context)) {
    const meeting = (await store.findMeeting(context, id)) ?? reject('governance.no_such_meeting');
    const positions = new Map((await store.motionsOf(context, id)).map((motion) => [motion.id, motion.position]));
    const { rows } = await store.resolutions(context, { meetingId: id, limit: MAX_RESOLUTIONS, offset: 0 });
    found.push({
      meeting,
      agenda: (await store.agendaOf(context, id)).map(({ position, title }) => ({ position, title })),
      roll: await store.rollOf(context, id),
      told: await store.noticeCount(context, id),
      decisions: rows
        .map((row) => ({ ...row, label: resolutionLabel(row), position: positions.get(row.motionId) ?? 0 }))
        .reverse(),
    });
  }
  return found;
}

/** In how many years an annual meeting was held: the ministry's certificate asks for two. */
export const yearsWithAnnualMeeting = (context: ReadContext): Promise<number> => store.annualMeetingYears(context);

/** A founding meeting that was held on paper and is recorded in one go. */
export interface FoundingMeeting extends Omit<FoundingCall, 'agenda' | 'form' | 'secondCallOf'> {
  readonly members: readonly store.RollEntry[];
  readonly presentIds: readonly Id[];
  readonly chair: Id;
  readonly minuteTaker: Id;
  readonly draft: Draft;
  readonly motions: readonly FoundingMotion[];
  readonly note: string;
}

/** Records a founding meeting that was held: its roll, who was there, each motion with its count, and the resolutions. */
export async function recordFoundingMeeting(
  context: Context,
  held: FoundingMeeting,
): Promise<{ meetingId: Id; resolutions: readonly store.NewResolution[] }> {
  const { title, heldOn, startsAt, place, members, presentIds, chair, minuteTaker, draft } = held;
  const agenda = held.motions.map((motion) => motion.text);
  const call: FoundingCall = { title, heldOn, startsAt, place, form: 'offline', agenda, secondCallOf: null };
  const meetingId = await callFoundingMeeting(context, call, []);
  await openFoundingMeeting(context, { meetingId, founders: members, chair, minuteTaker });
  await noteFoundersPresence(context, { meetingId, personIds: presentIds, came: true, channel: 'officer' });
  const resolutions: store.NewResolution[] = [];
  for (const [index, motion] of held.motions.entries()) {
    resolutions.push(await decideFoundingMotion(context, { meetingId, position: index + 1, motion, draft }));
  }
  await closeFoundingMeeting(context, meetingId, held.note);
  return { meetingId, resolutions };
}

/** The persons that an election put into office, from the content of its motion. */
export const electedSlate = (content: unknown): Slate | null => readContent(content)?.slate ?? null;
