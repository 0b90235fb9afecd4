import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { GroupStanding } from './domain/plenary.ts';
import type { VoteBasis } from './domain/voices.ts';
import type { Choice, Votes } from './model.ts';

/** Somebody on the roll of a meeting, and whether he or she is there now. */
export interface RollRow {
  readonly memberId: Id;
  readonly number: number;
  readonly name: string;
  /** With several persons: whether one of them is there. */
  readonly present: boolean;
  /** Who stands for a founding cooperative, in their order; none where the member stands for himself or herself. */
  readonly persons: readonly RollPerson[];
  /** The stakeholder group; `null` where the members are one body. */
  readonly groupKey: string | null;
  /** More than one only in a secondary cooperative that weighs votes. */
  readonly votes: number;
  /** What several votes rest on; `null` where everybody has one. */
  readonly basis: VoteBasis | null;
  /** For whom a delegate stands; `null` where members attend themselves. */
  readonly delegateOf: DelegateOf | null;
}

/** The group that sent a delegate, as it was when the roll was frozen. */
export interface DelegateOf {
  readonly key: string;
  readonly name: string;
  readonly members: number;
}

/** Somebody who stands for an entry of the roll. */
export interface RollPerson {
  readonly personId: Id;
  readonly name: string;
  readonly present: boolean;
}

/** Somebody, or a cooperative with its persons, as the roll is frozen. */
export interface RollEntry {
  readonly id: Id;
  readonly number: number;
  readonly name: string;
  readonly persons?: readonly Pick<RollPerson, 'personId' | 'name'>[];
  /** Left out: in no stakeholder group. */
  readonly groupKey?: string | null;
  /** Left out: one. */
  readonly votes?: number;
  /** What several votes rest on. */
  readonly basis?: VoteBasis;
  readonly delegateOf?: DelegateOf;
}

/** Freezes who may vote, each in which group and with how many votes, and who stands for them. */
export async function insertRoll(context: Context, meetingId: Id, entries: readonly RollEntry[]): Promise<void> {
  const rows = entries.map(({ id, number, name, groupKey = null, votes = 1, basis, delegateOf }) => ({
    id,
    number,
    name,
    groupKey,
    votes,
    ownMembers: basis?.ownMembers ?? null,
    patronageRupiah: basis ? String(basis.patronageRupiah) : null,
    patronageYear: basis?.patronageYear ?? null,
    delegateOf: delegateOf ?? null,
  }));
  await sql`
    insert into governance.roll_entry (cooperative_id, meeting_id, member_id, number, name, group_key, votes, own_members, patronage_rupiah,
      patronage_year, delegate_of, delegate_of_name, delegate_of_members)
    select ${context.cooperativeId}, ${meetingId}, entry->>'id', (entry->>'number')::int, entry->>'name', entry->>'groupKey',
           (entry->>'votes')::int, (entry->>'ownMembers')::int, (entry->>'patronageRupiah')::bigint, (entry->>'patronageYear')::int,
           entry->'delegateOf'->>'key', entry->'delegateOf'->>'name', (entry->'delegateOf'->>'members')::int
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) entry`.execute(context.tx);
  const persons = entries.flatMap(({ id: memberId, persons: own = [] }) =>
    own.map(({ personId, name }, index) => ({ memberId, personId, name, position: index + 1 })),
  );
  if (persons.length === 0) return;
  await sql`
    insert into governance.roll_person (cooperative_id, meeting_id, member_id, person_id, position, name)
    select ${context.cooperativeId}, ${meetingId}, entry->>'memberId', entry->>'personId', (entry->>'position')::int,
           entry->>'name'
    from jsonb_array_elements(${JSON.stringify(persons)}::jsonb) entry`.execute(context.tx);
}

/** Where everybody was last: `there` says which entries of the roll have somebody in the room. */
const lastSeen = (meetingId: Id) => sql`
  last as (
    select distinct on (p.member_id, p.person_id) p.member_id, p.person_id, p.came from governance.presence p
    where p.meeting_id = ${meetingId} order by p.member_id, p.person_id, p.id desc),
  there as (select member_id, bool_or(came) as present from last group by member_id)`;

/** The roll with presence, by number. */
export async function rollOf(context: ReadContext, meetingId: Id): Promise<RollRow[]> {
  const found = await sql<Omit<RollRow, 'basis'> & Nullable<VoteBasis>>`
    with ${lastSeen(meetingId)},
    standing as (
      select s.member_id, jsonb_agg(jsonb_build_object('personId', s.person_id, 'name', s.name,
                                                       'present', coalesce(l.came, false)) order by s.position) as persons
      from governance.roll_person s left join last l on l.member_id = s.member_id and l.person_id = s.person_id
      where s.meeting_id = ${meetingId} group by s.member_id)
    select r.member_id as "memberId", r.number, r.name, coalesce(there.present, false) as present,
           coalesce(standing.persons, '[]'::jsonb) as persons, r.group_key as "groupKey", r.votes, r.own_members as "ownMembers",
           r.patronage_rupiah as "patronageRupiah", r.patronage_year as "patronageYear",
           case when r.delegate_of is null then null
                else jsonb_build_object('key', r.delegate_of, 'name', r.delegate_of_name, 'members', r.delegate_of_members)
           end as "delegateOf"
    from governance.roll_entry r
    left join there on there.member_id = r.member_id
    left join standing on standing.member_id = r.member_id
    where r.meeting_id = ${meetingId} order by r.number`.execute(context.tx);
  return found.rows.map(({ ownMembers, patronageRupiah, patronageYear, ...row }) => ({
    ...row,
    basis: patronageYear === null ? null : { ownMembers, patronageRupiah: patronageRupiah ?? 0n, patronageYear },
  }));
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

/** How many of each stakeholder group are on the roll and there now; one line without a group where the members are one body. */
export async function groupStandings(context: ReadContext, meetingId: Id): Promise<GroupStanding[]> {
  const found = await sql<GroupStanding>`
    with ${lastSeen(meetingId)}
    select r.group_key as "groupKey", count(*)::int as roll, count(*) filter (where there.present)::int as present
    from governance.roll_entry r left join there on there.member_id = r.member_id
    where r.meeting_id = ${meetingId} group by r.group_key order by r.group_key`.execute(context.tx);
  return found.rows;
}

/** The votes of those who are there and of the whole roll, and whether they are weighed at all. */
export async function votesOnRoll(
  context: ReadContext,
  meetingId: Id,
): Promise<{ readonly present: number; readonly roll: number; readonly weighed: boolean }> {
  const found = await sql<{ present: number; roll: number; weighed: boolean }>`
    with ${lastSeen(meetingId)}
    select coalesce(sum(r.votes) filter (where there.present), 0)::int as present, coalesce(sum(r.votes), 0)::int as roll,
           coalesce(bool_or(r.patronage_year is not null), false) as weighed
    from governance.roll_entry r left join there on there.member_id = r.member_id
    where r.meeting_id = ${meetingId}`.execute(context.tx);
  return found.rows[0] ?? { present: 0, roll: 0, weighed: false };
}

/** Notes that members, or persons for them, came or left. */
export async function insertPresence(
  context: Context,
  presence: {
    meetingId: Id;
    comers: readonly { readonly memberId: Id; readonly personId: Id | null }[];
    came: boolean;
    channel: 'self' | 'officer';
  },
): Promise<void> {
  for (const { memberId, personId } of presence.comers) {
    await sql`
      insert into governance.presence (cooperative_id, id, meeting_id, member_id, person_id, came, channel, at)
      values (${context.cooperativeId}, ${context.newId('prs')}, ${presence.meetingId}, ${memberId}, ${personId},
              ${presence.came}, ${presence.channel}, ${context.now})`.execute(context.tx);
  }
}

/** Whether a member came to a meeting that has this subject before it, as the record of presence says. */
export async function cameToDecide(context: ReadContext, memberId: Id, subjectHash: string): Promise<boolean> {
  const found = await sql<{ came: boolean }>`
    select exists (
      select from governance.motion mo
      join governance.presence p on p.cooperative_id = mo.cooperative_id and p.meeting_id = mo.meeting_id
      where mo.subject_hash = ${subjectHash} and p.member_id = ${memberId} and p.came) as came`.execute(context.tx);
  return found.rows[0]?.came ?? false;
}

/** Casts one vote; answers whether it was the member's first. */
export async function insertBallot(
  context: Context,
  ballot: { motionId: Id; memberId: Id; castBy: Id | null; choice: Choice },
): Promise<boolean> {
  const found = await sql`
    insert into governance.ballot (cooperative_id, motion_id, member_id, cast_by, choice, cast_at)
    values (${context.cooperativeId}, ${ballot.motionId}, ${ballot.memberId}, ${ballot.castBy}, ${ballot.choice},
            ${context.now})
    on conflict do nothing returning member_id`.execute(context.tx);
  return found.rows.length > 0;
}

/** Who cast a member's vote on a motion; `null` where nobody did, or it was not kept. */
export async function casterOf(context: ReadContext, motionId: Id, memberId: Id): Promise<Id | null> {
  const found = await sql<{ castBy: Id | null }>`
    select cast_by as "castBy" from governance.ballot
    where motion_id = ${motionId} and member_id = ${memberId}`.execute(context.tx);
  return found.rows[0]?.castBy ?? null;
}

/**
 * What was cast on phones, by the stakeholder group that each voter stands in on the roll; one line without a group where the
 * members are one body. A member with several votes counts with all of them.
 */
export async function countBallots(
  context: ReadContext,
  motionId: Id,
): Promise<(Votes & { readonly groupKey: string | null })[]> {
  const found = await sql<Votes & { groupKey: string | null }>`
    select r.group_key as "groupKey", coalesce(sum(r.votes) filter (where b.choice = 'for'), 0)::int as "for",
           coalesce(sum(r.votes) filter (where b.choice = 'against'), 0)::int as against,
           coalesce(sum(r.votes) filter (where b.choice = 'abstain'), 0)::int as abstain
    from governance.ballot b
    join governance.motion m on m.cooperative_id = b.cooperative_id and m.id = b.motion_id
    join governance.roll_entry r
      on r.cooperative_id = b.cooperative_id and r.meeting_id = m.meeting_id and r.member_id = b.member_id
    where b.motion_id = ${motionId} group by r.group_key order by r.group_key`.execute(context.tx);
  return found.rows;
}

/** What a member cast, by motion. */
export async function ballotsOf(
  context: ReadContext,
  memberId: Id,
  meetingId: Id,
): Promise<{ motionId: Id; choice: Choice }[]> {
  const found = await sql<{ motionId: Id; choice: Choice }>`
    select b.motion_id as "motionId", b.choice from governance.ballot b
    join governance.motion m on m.cooperative_id = b.cooperative_id and m.id = b.motion_id
    where b.member_id = ${memberId} and m.meeting_id = ${meetingId}`.execute(context.tx);
  return found.rows;
}
