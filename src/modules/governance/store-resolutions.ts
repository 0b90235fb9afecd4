import { awaitTurn } from '#platform/db/turns.ts';
import { containing } from '#platform/db/containing.ts';
import { sql } from 'kysely';
import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { DecisionKind, DecisionMethod } from '#modules/bylaws/model.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { SubjectType, Validity, Weighing } from './model.ts';

/** A resolution as the record keeps it. */
export interface ResolutionRow {
  readonly id: Id;
  readonly motionId: Id;
  readonly meetingId: Id;
  readonly number: number;
  readonly year: number;
  readonly text: string;
  readonly decisionKind: DecisionKind;
  readonly subjectType: SubjectType;
  readonly subjectReference: string | null;
  readonly subjectHash: string | null;
  readonly content: unknown;
  readonly meetingTitle: string;
  /** The group that conferred; `null` at a meeting of all members or of delegates. */
  readonly meetingGroup: string | null;
  /** For how many members delegates decided; `null` where the members did. */
  readonly delegatesFor: number | null;
  readonly validity: Validity;
  readonly method: DecisionMethod;
  readonly present: number;
  readonly roll: number;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesAbstain: number;
  /** The votes of those present and of the whole roll where a member may have several; else `null`. */
  readonly votesPresent: number | null;
  readonly votesRoll: number | null;
  readonly quorumNeeded: number;
  readonly majorityNeeded: number;
  readonly article: string;
  readonly bylawsVersion: string | null;
  readonly adoptedOn: PlainDate;
  readonly effectiveOn: PlainDate | null;
  readonly hash: string;
  /** What the stakeholder groups weighed; `null` where heads decided. */
  readonly weighing: Weighing | null;
}

const RESOLUTION = sql`
  r.id, r.motion_id as "motionId", r.meeting_id as "meetingId", r.number, r.year, mo.text, mo.decision_kind as "decisionKind",
  mo.subject_type as "subjectType", mo.subject_reference as "subjectReference", mo.subject_hash as "subjectHash", mo.content,
  m.title as "meetingTitle", m.group_name as "meetingGroup",
  (select sum(g.members)::int from (
     select distinct e.delegate_of, e.delegate_of_members as members from governance.roll_entry e
     where e.cooperative_id = m.cooperative_id and e.meeting_id = m.id and e.delegate_of is not null) g) as "delegatesFor",
  r.validity, r.method, r.present, r.roll, r.votes_for as "votesFor", r.votes_against as "votesAgainst",
  r.votes_abstain as "votesAbstain", r.votes_present as "votesPresent", r.votes_roll as "votesRoll", r.quorum_needed as "quorumNeeded", r.majority_needed as "majorityNeeded", r.article,
  r.bylaws_version as "bylawsVersion", r.adopted_on as "adoptedOn", r.effective_on as "effectiveOn", r.hash,
  (select jsonb_build_object('rule', w.rule, 'article', w.article, 'majorityOf', w.majority_of, 'weightFor', w.weight_for,
      'weightAgainst', w.weight_against, 'weightOf', w.weight_of, 'weightNeeded', w.weight_needed, 'moreThan', w.more_than,
      'groupsFor', w.groups_for, 'groupsNeeded', w.groups_needed, 'lacks', w.lacks, 'groups', (
        select jsonb_agg(jsonb_build_object('key', g.group_key, 'name', g.name, 'weightBps', g.weight_bps, 'mayVeto', g.may_veto,
            'roll', g.roll, 'present', g.present, 'votesFor', g.votes_for, 'votesAgainst', g.votes_against,
            'votesAbstain', g.votes_abstain, 'weightFor', g.weight_for, 'weightAgainst', g.weight_against, 'stance', g.stance,
            'article', g.article) order by g.position)
        from governance.resolution_group g where g.cooperative_id = w.cooperative_id and g.resolution_id = w.resolution_id))
   from governance.resolution_weighing w where w.cooperative_id = r.cooperative_id and w.resolution_id = r.id) as weighing`;
const RESOLUTION_FROM = sql`
  from governance.resolution r
  join governance.motion mo on mo.cooperative_id = r.cooperative_id and mo.id = r.motion_id
  join governance.meeting m on m.cooperative_id = r.cooperative_id and m.id = r.meeting_id`;

/** One resolution. */
export async function findResolution(context: ReadContext, id: Id): Promise<ResolutionRow | null> {
  const found = await sql<ResolutionRow>`select ${RESOLUTION} ${RESOLUTION_FROM} where r.id = ${id}`.execute(
    context.tx,
  );
  return found.rows[0] ?? null;
}

/** A page of the register of resolutions, newest first. */
export async function resolutions(
  context: ReadContext,
  filter: { search?: string | undefined; meetingId?: Id | undefined; limit: number; offset: number },
): Promise<{ rows: ResolutionRow[]; total: number }> {
  const search = filter.search ? containing(filter.search) : null;
  const found = await sql<ResolutionRow & { total: number }>`
    select ${RESOLUTION}, count(*) over ()::int as total ${RESOLUTION_FROM}
    where (${search}::text is null or mo.text ilike ${search} or r.number || '/RA/' || r.year ilike ${search})
      and (${filter.meetingId ?? null}::text is null or r.meeting_id = ${filter.meetingId ?? null})
    order by r.year desc, r.number desc limit ${filter.limit} offset ${filter.offset}`.execute(context.tx);
  return { rows: found.rows.map(({ total: _total, ...row }) => row), total: found.rows[0]?.total ?? 0 };
}

/** Every resolution of a span with the call that its meeting was, oldest first. */
export async function resolutionsBetween(
  context: ReadContext,
  from: PlainDate,
  to: PlainDate,
): Promise<(ResolutionRow & { call: 1 | 2 })[]> {
  const found = await sql<ResolutionRow & { call: 1 | 2 }>`
    select ${RESOLUTION}, m.call ${RESOLUTION_FROM}
    where r.adopted_on between ${from} and ${to} order by r.year, r.number`.execute(context.tx);
  return found.rows;
}

/** The next number of a year's resolutions; two meetings at once wait for each other here. */
export async function nextResolutionNumber(context: Context, year: number): Promise<number> {
  await awaitTurn(context.tx, `resolution:${context.cooperativeId}`);
  const found = await sql<{ next: number }>`
    select coalesce(max(number), 0)::int + 1 as next from governance.resolution where year = ${year}`.execute(
    context.tx,
  );
  return found.rows[0]?.next ?? 1;
}

export type NewResolution = Omit<
  ResolutionRow,
  'text' | 'decisionKind' | 'subjectType' | 'subjectReference' | 'subjectHash' | 'content' | 'meetingTitle'
>;

/** Keeps a resolution, and what its groups weighed. */
export async function insertResolution(context: Context, row: NewResolution): Promise<void> {
  await sql`
    insert into governance.resolution (cooperative_id, id, motion_id, meeting_id, number, year, validity, method, present, roll, votes_for, votes_against,
      votes_abstain, votes_present, votes_roll, quorum_needed, majority_needed, article, bylaws_version, adopted_on, effective_on, hash, recorded_at)
    values (${context.cooperativeId}, ${row.id}, ${row.motionId}, ${row.meetingId}, ${row.number}, ${row.year}, ${row.validity}, ${row.method},
      ${row.present}, ${row.roll}, ${row.votesFor}, ${row.votesAgainst}, ${row.votesAbstain}, ${row.votesPresent}, ${row.votesRoll},
      ${row.quorumNeeded}, ${row.majorityNeeded}, ${row.article}, ${row.bylawsVersion}, ${row.adoptedOn}, ${row.effectiveOn}, ${row.hash},
      ${context.now})`.execute(context.tx);
  if (row.weighing) await insertWeighing(context, row.id, row.weighing);
}

async function insertWeighing(context: Context, resolutionId: Id, weighing: Weighing): Promise<void> {
  const { rule, article, majorityOf, weightFor, weightAgainst, weightOf, weightNeeded, moreThan, groups } = weighing;
  await sql`
    insert into governance.resolution_weighing (cooperative_id, resolution_id, rule, article, majority_of, weight_for, weight_against, weight_of,
      weight_needed, more_than, groups_for, groups_needed, lacks)
    values (${context.cooperativeId}, ${resolutionId}, ${rule}, ${article}, ${majorityOf}, ${weightFor}, ${weightAgainst}, ${weightOf},
      ${weightNeeded}, ${moreThan}, ${weighing.groupsFor}, ${weighing.groupsNeeded}, ${[...weighing.lacks]}::text[])`.execute(
    context.tx,
  );
  await sql`
    insert into governance.resolution_group (cooperative_id, resolution_id, position, group_key, name, weight_bps, may_veto, roll, present,
      votes_for, votes_against, votes_abstain, weight_for, weight_against, stance, article)
    select ${context.cooperativeId}, ${resolutionId}, position, g->>'key', g->>'name', (g->>'weightBps')::int, (g->>'mayVeto')::boolean,
           (g->>'roll')::int, (g->>'present')::int, (g->>'votesFor')::int, (g->>'votesAgainst')::int, (g->>'votesAbstain')::int,
           g->>'weightFor', g->>'weightAgainst', g->>'stance', g->>'article'
    from jsonb_array_elements(${JSON.stringify(groups)}::jsonb) with ordinality a(g, position)`.execute(context.tx);
}

/** Who signed the minutes, and which text of them. */
export async function signaturesOf(
  context: ReadContext,
  meetingId: Id,
): Promise<{ memberId: Id; minutesHash: string; signedAt: Instant }[]> {
  const found = await sql<{ memberId: Id; minutesHash: string; signedAt: Instant }>`
    select member_id as "memberId", minutes_hash as "minutesHash", signed_at as "signedAt" from governance.signature
    where meeting_id = ${meetingId} order by signed_at`.execute(context.tx);
  return found.rows;
}

/** Signs the minutes as they read now. */
export async function insertSignature(
  context: Context,
  signature: { meetingId: Id; memberId: Id; minutesHash: string },
): Promise<void> {
  await sql`
    insert into governance.signature (cooperative_id, meeting_id, member_id, minutes_hash, signed_at)
    values (${context.cooperativeId}, ${signature.meetingId}, ${signature.memberId}, ${signature.minutesHash}, ${context.now})
    on conflict do nothing`.execute(context.tx);
}

/** The founding meetings in the order of calling. */
export async function foundingMeetingIds(context: ReadContext): Promise<Id[]> {
  const found = await sql<{ id: Id }>`
    select id from governance.meeting where kind = 'founding' order by id`.execute(context.tx);
  return found.rows.map((row) => row.id);
}

/** In how many years an annual meeting was held to its end. */
export async function annualMeetingYears(context: ReadContext): Promise<number> {
  const found = await sql<{ years: number }>`
    select count(distinct extract(year from m.held_on))::int as years
    from governance.meeting m
    join governance.meeting_event e on e.cooperative_id = m.cooperative_id and e.meeting_id = m.id and e.kind = 'closed'
    where m.kind = 'annual'`.execute(context.tx);
  return found.rows[0]?.years ?? 0;
}
