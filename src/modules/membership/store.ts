import { awaitTurn } from '#platform/db/turns.ts';
import { containing } from '#platform/db/containing.ts';
import { sql, type RawBuilder } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Tx } from '#platform/db/client.server.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { Application } from './domain/admission.ts';
import type { Placement } from './domain/groups.ts';
import type { LeavingCause } from './domain/leaving.ts';
import type { Member } from './model.ts';

const COLUMNS: RawBuilder<unknown> = sql`
  id, number, person_id as "personId", name, membership_class as "membershipClass", admitted_on as "admittedOn",
  paid_up_on as "paidUpOn", exit_requested_on as "exitRequestedOn", left_on as "leftOn", group_key as "groupKey"`;

/**
 * The membership that a person acts for in a cooperative, for the registry (outside row-level security): one's own, or that of
 * the cooperative that one stands for.
 */
export async function memberIdOf(tx: Tx, personId: Id, cooperativeId: Id): Promise<Id | null> {
  const found = await sql<{ id: Id }>`
    select r.id from membership.register r
    where r.cooperative_id = ${cooperativeId} and r.left_on is null and r.id in (
      select m.id from membership.member m
      where m.person_id = ${personId} and m.cooperative_id = ${cooperativeId} and m.legal_number is null
      union all
      select s.member_id from membership.representative s
      where s.person_id = ${personId} and s.cooperative_id = ${cooperativeId})
    order by r.number desc limit 1`.execute(tx);
  return found.rows[0]?.id ?? null;
}

/** One member. */
export async function findMember(context: ReadContext, memberId: Id): Promise<Member | null> {
  const found = await sql<Member>`select ${COLUMNS} from membership.register where id = ${memberId}`.execute(
    context.tx,
  );
  return found.rows[0] ?? null;
}

/** The memberships of one person here, newest first; not those of cooperatives that he or she stood for. */
export async function membershipsOf(context: ReadContext, personId: Id): Promise<Member[]> {
  const found = await sql<Member>`
    select ${COLUMNS} from membership.register
    where id in (select m.id from membership.member m where m.person_id = ${personId} and m.legal_number is null)
    order by number desc`.execute(context.tx);
  return found.rows;
}

/** Everybody who had paid up and had not left on a day, by number. */
export async function activeMembers(context: ReadContext, on: PlainDate): Promise<Member[]> {
  const found = await sql<Member>`
    select ${COLUMNS} from membership.register
    where paid_up_on <= ${on} and (left_on is null or left_on > ${on}) order by number`.execute(context.tx);
  return found.rows;
}

/** Everybody who was ever admitted until a day, by number. */
export async function membersUntil(context: ReadContext, on: PlainDate): Promise<Member[]> {
  const found = await sql<Member>`
    select ${COLUMNS} from membership.register where admitted_on <= ${on} order by number`.execute(context.tx);
  return found.rows;
}

/** Who founded the cooperative, by number: in the register since the founding meeting, without an application. */
export async function membersSinceFounding(context: ReadContext): Promise<Member[]> {
  const found = await sql<Member>`
    select ${COLUMNS} from membership.register
    where id in (select m.id from membership.member m where m.application_id is null) order by number`.execute(
    context.tx,
  );
  return found.rows;
}

/** Members of these ids, in no order. */
export async function membersOf(context: ReadContext, ids: readonly Id[]): Promise<Member[]> {
  if (ids.length === 0) return [];
  const found = await sql<Member>`
    select ${COLUMNS} from membership.register where id = any(${[...new Set(ids)]}::text[])`.execute(context.tx);
  return found.rows;
}

/** How the register is narrowed. */
export interface RegisterFilter {
  readonly search?: string | undefined;
  readonly state?: 'unpaid' | 'active' | 'left' | undefined;
  /** Only members of this group; or, with `outside`, of none of those. */
  readonly group?: string | { readonly outside: readonly string[] } | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** A page of the register and the number of rows that the filter leaves. */
export async function registerPage(
  context: ReadContext,
  filter: RegisterFilter,
): Promise<{ rows: Member[]; total: number }> {
  const search = filter.search ? containing(filter.search) : null;
  const group = typeof filter.group === 'string' ? filter.group : null;
  const outside = typeof filter.group === 'object' ? filter.group.outside : null;
  const found = await sql<Member & { total: number }>`
    select ${COLUMNS}, count(*) over ()::int as total from membership.register
    where (${search}::text is null or name ilike ${search} or number::text = ${filter.search ?? ''})
      and case ${filter.state ?? ''} when 'unpaid' then paid_up_on is null and left_on is null
                                     when 'active' then paid_up_on is not null and left_on is null
                                     when 'left' then left_on is not null else true end
      and (${group}::text is null or group_key = ${group})
      and (${outside}::text[] is null or group_key is null or group_key <> all(${outside}::text[]))
    order by number limit ${filter.limit} offset ${filter.offset}`.execute(context.tx);
  return { rows: found.rows.map(({ total: _total, ...member }) => member), total: found.rows[0]?.total ?? 0 };
}

export interface NewApplication {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly city: string;
  readonly reason: string;
  readonly groupKey: string | null;
}

/** Puts an application down. */
export async function insertApplication(context: Context, application: NewApplication): Promise<Id> {
  const id = context.newId('app');
  await sql`
    insert into membership.application (cooperative_id, id, name, phone, email, city, reason, group_key, applied_on, recorded_at)
    values (${context.cooperativeId}, ${id}, ${application.name}, ${application.phone}, ${application.email},
            ${application.city}, ${application.reason}, ${application.groupKey}, ${context.today}, ${context.now})`.execute(
    context.tx,
  );
  return id;
}

/** An application as the pages show it. */
export interface ApplicationRow extends Application {
  readonly city: string;
  readonly reason: string;
  readonly decidedOn: PlainDate | null;
  readonly decisionReason: string | null;
  /** What the board found that he or she had worked as a candidate; `null` where it stated nothing. */
  readonly candidateHours: number | null;
}

const APPLICATION = sql`
  a.id, a.name, a.phone, a.email, a.city, a.reason, a.group_key as "groupKey", a.applied_on as "appliedOn", d.decided_on as "decidedOn",
  d.reason as "decisionReason", d.candidate_hours as "candidateHours",
  case when d.application_id is null then null else jsonb_build_object('admitted', d.admitted) end as decision`;

/** One application, locked: two board members who decide at once decide one after the other. */
export async function lockApplication(context: Context, id: Id): Promise<ApplicationRow | null> {
  await awaitTurn(context.tx, `application:${id}`);
  const found = await sql<ApplicationRow>`
    select ${APPLICATION} from membership.application a
    left join membership.decision d on d.cooperative_id = a.cooperative_id and d.application_id = a.id
    where a.id = ${id}`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** A page of the applications, open ones first, then the newest, and how many the filter leaves. */
export async function applications(
  context: ReadContext,
  filter: { search?: string | undefined; limit: number; offset: number },
): Promise<{ rows: ApplicationRow[]; total: number; open: number }> {
  const search = filter.search ? containing(filter.search) : null;
  const found = await sql<ApplicationRow & { total: number }>`
    select ${APPLICATION}, count(*) over ()::int as total from membership.application a
    left join membership.decision d on d.cooperative_id = a.cooperative_id and d.application_id = a.id
    where (${search}::text is null or a.name ilike ${search} or a.city ilike ${search})
    order by (d.application_id is not null), a.applied_on desc, a.id desc
    limit ${filter.limit} offset ${filter.offset}`.execute(context.tx);
  const counted = await sql<{ open: number }>`
    select count(*)::int as open from membership.application a
    where not exists (select from membership.decision d
                      where d.cooperative_id = a.cooperative_id and d.application_id = a.id)`.execute(context.tx);
  return {
    rows: found.rows.map(({ total: _total, ...row }) => row),
    total: found.rows[0]?.total ?? 0,
    open: counted.rows[0]?.open ?? 0,
  };
}

/** Keeps the board's decision on an application. */
export async function insertDecision(
  context: Context,
  decision: {
    applicationId: Id;
    admitted: boolean;
    reason: string;
    candidateSince: PlainDate | null;
    candidateHours: number | null;
    decidedOn: PlainDate;
  },
): Promise<void> {
  await sql`
    insert into membership.decision (cooperative_id, application_id, admitted, reason, candidate_since, candidate_hours, decided_on,
      recorded_at)
    values (${context.cooperativeId}, ${decision.applicationId}, ${decision.admitted}, ${decision.reason},
            ${decision.candidateSince}, ${decision.candidateHours}, ${decision.decidedOn}, ${context.now})`.execute(
    context.tx,
  );
}

/** Enters a member under the next number. */
export async function insertMember(
  context: Context,
  member: {
    personId: Id;
    name: string;
    admittedOn: PlainDate;
    applicationId: Id | null;
    /** Of a cooperative. */
    legalNumber?: string | undefined;
  },
): Promise<{ id: Id; number: number }> {
  await awaitTurn(context.tx, `member-number:${context.cooperativeId}`);
  const id = context.newId('mem');
  const found = await sql<{ number: number }>`
    insert into membership.member (cooperative_id, id, number, person_id, name, admitted_on, application_id, legal_number, recorded_at)
    select ${context.cooperativeId}, ${id}, coalesce(max(number), 0) + 1, ${member.personId}, ${member.name},
           ${member.admittedOn}, ${member.applicationId}, ${member.legalNumber ?? null}, ${context.now}
    from membership.member where cooperative_id = ${context.cooperativeId}
    returning number`.execute(context.tx);
  return { id, number: found.rows[0]?.number ?? 0 };
}

/** Puts a member into a stakeholder group from a day on; what was before stays. */
export async function insertMemberGroup(
  context: Context,
  placed: { memberId: Id; groupKey: string; fromOn: PlainDate; reason: string },
): Promise<void> {
  await sql`
    insert into membership.member_group (cooperative_id, id, member_id, group_key, from_on, reason, recorded_at)
    values (${context.cooperativeId}, ${context.newId('mgr')}, ${placed.memberId}, ${placed.groupKey}, ${placed.fromOn},
            ${placed.reason}, ${context.now})`.execute(context.tx);
}

/** Where a member stands and stood, oldest first. */
export async function placementsOf(context: ReadContext, memberId: Id): Promise<Placement[]> {
  const found = await sql<Placement>`
    select group_key as "groupKey", from_on as "fromOn", reason from membership.member_group
    where member_id = ${memberId} order by from_on, id`.execute(context.tx);
  return found.rows;
}

/** Where every member stands and stood, each oldest first. */
export async function allPlacements(context: ReadContext): Promise<ReadonlyMap<Id, readonly Placement[]>> {
  const found = await sql<Placement & { memberId: Id }>`
    select member_id as "memberId", group_key as "groupKey", from_on as "fromOn", reason from membership.member_group
    order by from_on, id`.execute(context.tx);
  return Map.groupBy(found.rows, (row) => row.memberId);
}

/**
 * In which stakeholder group each member was on a day, by its key in the bylaws. Who was in none is not in it: everybody, where
 * the members are one body.
 */
export async function groupsOn(context: ReadContext, on: PlainDate): Promise<ReadonlyMap<Id, string>> {
  const found = await sql<{ memberId: Id; groupKey: string }>`
    select distinct on (member_id) member_id as "memberId", group_key as "groupKey" from membership.member_group
    where from_on <= ${on} order by member_id, from_on desc, id desc`.execute(context.tx);
  return new Map(found.rows.map(({ memberId, groupKey }) => [memberId, groupKey]));
}

/** Adds to a member's history. */
export async function insertMemberEvent(
  context: Context,
  event: {
    memberId: Id;
    kind: 'paid_up' | 'exit_requested' | 'left';
    reason: string;
    occurredOn: PlainDate;
    /** Of leaving. */
    cause?: LeavingCause;
  },
): Promise<void> {
  await sql`
    insert into membership.member_event (cooperative_id, id, member_id, kind, reason, cause, occurred_on, recorded_at)
    values (${context.cooperativeId}, ${context.newId('mev')}, ${event.memberId}, ${event.kind}, ${event.reason},
            ${event.cause ?? null}, ${event.occurredOn}, ${context.now})`.execute(context.tx);
}

/** How a membership ended. */
export interface Leaving {
  readonly memberId: Id;
  readonly cause: LeavingCause;
  readonly reason: string;
}

/** How the memberships of these members ended, by member; without those that have not. */
export async function leavings(context: ReadContext, memberIds: readonly Id[]): Promise<ReadonlyMap<Id, Leaving>> {
  const found = await sql<Leaving>`
    select member_id as "memberId", coalesce(cause, 'removed') as cause, reason from membership.member_event
    where kind = 'left' and member_id = any(${[...memberIds]}::text[])`.execute(context.tx);
  return new Map(found.rows.map((row) => [row.memberId, row]));
}
