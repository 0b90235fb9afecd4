import { awaitTurn } from '#platform/db/turns.ts';
import { containing } from '#platform/db/containing.ts';
import { sql } from 'kysely';
import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { DecisionKind } from '#modules/bylaws/model.ts';
import type { MeetingForm, MeetingKind, MeetingState, SubjectType } from './model.ts';

export * from './store-delegates.ts';
export * from './store-resolutions.ts';
export * from './store-roll.ts';
export * from './store-voices.ts';

/** A meeting as it stands. */
export interface MeetingRow {
  readonly id: Id;
  readonly kind: MeetingKind;
  readonly form: MeetingForm;
  readonly title: string;
  readonly heldOn: PlainDate;
  readonly startsAt: string;
  readonly place: string;
  readonly link: string | null;
  readonly call: 1 | 2;
  readonly previousMeetingId: Id | null;
  readonly calledOn: PlainDate;
  readonly state: MeetingState;
  readonly openedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly chairMemberId: Id | null;
  readonly minuteTakerMemberId: Id | null;
  readonly closingNote: string;
  readonly roll: number;
  readonly present: number;
  /** The group whose own meeting it is: the key of a stakeholder group, or the id of a section. */
  readonly groupKey: string | null;
  readonly groupName: string | null;
  /** Whether delegates hold it. */
  readonly byDelegates: boolean;
}

const MEETING = sql`
  select m.id, m.kind, m.form, m.title, m.held_on as "heldOn", to_char(m.starts_at, 'HH24:MI') as "startsAt", m.place, m.link, m.call,
         m.group_key as "groupKey", m.group_name as "groupName", m.by_delegates as "byDelegates",
         m.previous_meeting_id as "previousMeetingId", m.called_on as "calledOn",
         case when closed.id is not null then 'closed' when opened.id is not null then 'open' else 'called' end as state,
         opened.at as "openedAt", closed.at as "closedAt", opened.chair_member_id as "chairMemberId",
         opened.minute_taker_member_id as "minuteTakerMemberId", coalesce(closed.note, '') as "closingNote",
         (select count(*)::int from governance.roll_entry r where r.cooperative_id = m.cooperative_id and r.meeting_id = m.id) as roll,
         (select count(distinct last.member_id)::int from (
            select distinct on (p.member_id, p.person_id) p.member_id, p.came from governance.presence p
            where p.cooperative_id = m.cooperative_id and p.meeting_id = m.id order by p.member_id, p.person_id, p.id desc) last
          where last.came) as present
  from governance.meeting m
  left join governance.meeting_event opened on opened.cooperative_id = m.cooperative_id and opened.meeting_id = m.id and opened.kind = 'opened'
  left join governance.meeting_event closed on closed.cooperative_id = m.cooperative_id and closed.meeting_id = m.id and closed.kind = 'closed'`;

/** Meetings ahead that are read at once; more than a year of them. */
const MEETINGS_AHEAD = 50;

/** One meeting. */
export async function findMeeting(context: ReadContext, id: Id): Promise<MeetingRow | null> {
  const found = await sql<MeetingRow>`${MEETING} where m.id = ${id}`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** One meeting, and nobody else changes it until this transaction ends. */
export async function lockMeeting(context: Context, id: Id): Promise<MeetingRow | null> {
  await awaitTurn(context.tx, `meeting:${id}`);
  return findMeeting(context, id);
}

/** A page of the meetings, newest first, and how many the search leaves. */
export async function meetings(
  context: ReadContext,
  filter: { search?: string | undefined; limit: number; offset: number },
): Promise<{ rows: MeetingRow[]; total: number }> {
  const search = filter.search ? containing(filter.search) : null;
  const found = await sql<MeetingRow>`
    ${MEETING} where ${search}::text is null or m.title ilike ${search} or m.place ilike ${search}
    order by m.held_on desc, m.id desc limit ${filter.limit} offset ${filter.offset}`.execute(context.tx);
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from governance.meeting m
    where ${search}::text is null or m.title ilike ${search} or m.place ilike ${search}`.execute(context.tx);
  return { rows: found.rows, total: counted.rows[0]?.total ?? 0 };
}

/** Meetings that are open or still to come, the next one first. */
export async function meetingsAhead(context: ReadContext): Promise<MeetingRow[]> {
  const found = await sql<MeetingRow>`
    ${MEETING} where closed.id is null and (opened.id is not null or m.held_on >= ${context.today})
    order by m.held_on, m.id limit ${MEETINGS_AHEAD}`.execute(context.tx);
  return found.rows;
}

export interface AgendaRow {
  readonly position: number;
  readonly title: string;
  readonly decisionKind: DecisionKind | null;
}

/** The agenda of a meeting. */
export async function agendaOf(context: ReadContext, meetingId: Id): Promise<AgendaRow[]> {
  const found = await sql<AgendaRow>`
    select position, title, decision_kind as "decisionKind" from governance.agenda_item
    where meeting_id = ${meetingId} order by position`.execute(context.tx);
  return found.rows;
}

export type NewMeeting = Pick<
  MeetingRow,
  | 'kind'
  | 'form'
  | 'title'
  | 'heldOn'
  | 'startsAt'
  | 'place'
  | 'link'
  | 'call'
  | 'previousMeetingId'
  | 'groupKey'
  | 'groupName'
  | 'byDelegates'
> & {
  readonly agenda: readonly { readonly title: string; readonly decisionKind: DecisionKind | null }[];
};

/** Enters a meeting and its agenda. */
export async function insertMeeting(context: Context, meeting: NewMeeting): Promise<Id> {
  const id = context.newId('mtg');
  await sql`
    insert into governance.meeting (cooperative_id, id, kind, form, title, held_on, starts_at, place, link, call, previous_meeting_id, group_key, group_name, by_delegates,
      called_on, called_by, recorded_at)
    values (${context.cooperativeId}, ${id}, ${meeting.kind}, ${meeting.form}, ${meeting.title}, ${meeting.heldOn}, ${meeting.startsAt},
            ${meeting.place}, ${meeting.link}, ${meeting.call}, ${meeting.previousMeetingId}, ${meeting.groupKey},
            ${meeting.groupName}, ${meeting.byDelegates}, ${context.today},
            ${JSON.stringify(context.actor)}::jsonb, ${context.now})`.execute(context.tx);
  await sql`
    insert into governance.agenda_item (cooperative_id, meeting_id, position, title, decision_kind)
    select ${context.cooperativeId}, ${id}, position, item->>'title', item->>'decisionKind'
    from jsonb_array_elements(${JSON.stringify(meeting.agenda)}::jsonb) with ordinality a(item, position)`.execute(
    context.tx,
  );
  return id;
}

/** Notes that these members were told of the meeting. */
export async function insertNotices(
  context: Context,
  meetingId: Id,
  memberIds: readonly Id[],
  channel: string,
): Promise<void> {
  await sql`
    insert into governance.notice (cooperative_id, meeting_id, member_id, channel, sent_at)
    select ${context.cooperativeId}, ${meetingId}, member_id, ${channel}, ${context.now}
    from unnest(${[...memberIds]}::text[]) member_id on conflict do nothing`.execute(context.tx);
}

/** The meetings of groups that a member was told of. */
export async function groupMeetingsOf(context: ReadContext, memberId: Id): Promise<ReadonlySet<Id>> {
  const found = await sql<{ meetingId: Id }>`
    select n.meeting_id as "meetingId" from governance.notice n
    join governance.meeting m on m.cooperative_id = n.cooperative_id and m.id = n.meeting_id
    where n.member_id = ${memberId} and m.kind = 'group'`.execute(context.tx);
  return new Set(found.rows.map((row) => row.meetingId));
}

/** How many members were told. */
export async function noticeCount(context: ReadContext, meetingId: Id): Promise<number> {
  const found = await sql<{ told: number }>`
    select count(distinct member_id)::int as told from governance.notice where meeting_id = ${meetingId}`.execute(
    context.tx,
  );
  return found.rows[0]?.told ?? 0;
}

/** Opens or closes a meeting. */
export async function insertMeetingEvent(
  context: Context,
  event: {
    meetingId: Id;
    kind: 'opened' | 'closed';
    chair?: Id | undefined;
    minuteTaker?: Id | undefined;
    note?: string;
    at?: Instant;
  },
): Promise<void> {
  await sql`
    insert into governance.meeting_event (cooperative_id, id, meeting_id, kind, chair_member_id, minute_taker_member_id, note, at)
    values (${context.cooperativeId}, ${context.newId('mte')}, ${event.meetingId}, ${event.kind}, ${event.chair ?? null},
            ${event.minuteTaker ?? null}, ${event.note ?? ''}, ${event.at ?? context.now})`.execute(context.tx);
}

/** A motion, where its vote stands, and its resolution. */
export interface MotionRow {
  readonly id: Id;
  readonly meetingId: Id;
  readonly position: number;
  readonly text: string;
  readonly decisionKind: DecisionKind;
  readonly subjectType: SubjectType;
  readonly subjectReference: string | null;
  readonly subjectHash: string | null;
  readonly content: unknown;
  readonly objections: readonly { by: string; text: string }[] | null;
  readonly voteOpenedAt: Instant | null;
  readonly cast: number;
  readonly resolutionId: Id | null;
}

const MOTION = sql`
  select mo.id, mo.meeting_id as "meetingId", mo.position, mo.text, mo.decision_kind as "decisionKind", mo.subject_type as "subjectType",
         mo.subject_reference as "subjectReference", mo.subject_hash as "subjectHash", mo.content, d.objections, v.opened_at as "voteOpenedAt",
         (select count(*)::int from governance.ballot b where b.cooperative_id = mo.cooperative_id and b.motion_id = mo.id) as cast,
         r.id as "resolutionId"
  from governance.motion mo
  left join governance.deliberation d on d.cooperative_id = mo.cooperative_id and d.motion_id = mo.id
  left join governance.vote_opening v on v.cooperative_id = mo.cooperative_id and v.motion_id = mo.id
  left join governance.resolution r on r.cooperative_id = mo.cooperative_id and r.motion_id = mo.id`;

/** One motion, and nobody else decides it until this transaction ends. */
export async function lockMotion(context: Context, id: Id): Promise<MotionRow | null> {
  await awaitTurn(context.tx, `motion:${id}`);
  const found = await sql<MotionRow>`${MOTION} where mo.id = ${id}`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** The motions of a meeting in their order. */
export async function motionsOf(context: ReadContext, meetingId: Id): Promise<MotionRow[]> {
  const found = await sql<MotionRow>`${MOTION} where mo.meeting_id = ${meetingId} order by mo.position, mo.id`.execute(
    context.tx,
  );
  return found.rows;
}

/** The motions on a subject that no meeting has decided yet, the latest first. */
export async function undecidedMotions(context: ReadContext, subject: SubjectType): Promise<MotionRow[]> {
  const found = await sql<MotionRow>`
    ${MOTION} where mo.subject_type = ${subject} and r.id is null order by mo.id desc`.execute(context.tx);
  return found.rows;
}

export type NewMotion = Pick<
  MotionRow,
  'meetingId' | 'position' | 'text' | 'decisionKind' | 'subjectType' | 'subjectReference' | 'subjectHash' | 'content'
>;

/** Puts a motion. */
export async function insertMotion(context: Context, motion: NewMotion): Promise<Id> {
  const id = context.newId('mot');
  await sql`
    insert into governance.motion (cooperative_id, id, meeting_id, position, text, decision_kind, subject_type, subject_reference, subject_hash, content, moved_by, recorded_at)
    values (${context.cooperativeId}, ${id}, ${motion.meetingId}, ${motion.position}, ${motion.text}, ${motion.decisionKind}, ${motion.subjectType},
            ${motion.subjectReference}, ${motion.subjectHash}, ${JSON.stringify(motion.content ?? null)}::jsonb, ${JSON.stringify(context.actor)}::jsonb, ${context.now})`.execute(
    context.tx,
  );
  return id;
}

/** Keeps what stood against consensus. */
export async function insertDeliberation(
  context: Context,
  motionId: Id,
  objections: readonly { by: string; text: string }[],
): Promise<void> {
  await sql`
    insert into governance.deliberation (cooperative_id, motion_id, objections, recorded_at)
    values (${context.cooperativeId}, ${motionId}, ${JSON.stringify(objections)}::jsonb, ${context.now})`.execute(
    context.tx,
  );
}

/** Opens the vote on phones. */
export async function insertVoteOpening(context: Context, motionId: Id): Promise<void> {
  await sql`
    insert into governance.vote_opening (cooperative_id, motion_id, opened_at)
    values (${context.cooperativeId}, ${motionId}, ${context.now})`.execute(context.tx);
}
