import { sql } from 'kysely';
import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import type { Tx } from '#platform/db/client.server.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { conflict } from '#platform/registry/outcome.ts';
import type { Job, JobEvent, JobState, JobStep } from './model.ts';

/** Raised by the database when another step came first. */
const NOT_WHERE_IT_BEGINS = 'SG080';

const COLUMNS = sql`
  j.id, j.reference, j.title, j.district, j.starts_on as "startsOn", j.start_minute as "startMinute",
  j.duration_minutes as "durationMinutes", j.worker_rupiah as "workerRupiah", s.seq, s.state, s.member_id as "memberId",
  s.expires_at as "expiresAt", s.done_on as "doneOn"`;

const TABLES = sql`
  dispatch.job j join dispatch.job_standing s on s.cooperative_id = j.cooperative_id and s.job_id = j.id`;

/** Two who act on one job act one after the other; held to the end of the transaction. */
export async function lockJob(context: Context, jobId: Id): Promise<void> {
  await awaitTurn(context.tx, `dispatch:${context.cooperativeId}:${jobId}`);
}

/** The same for the job of a reference, found and locked in one statement; read it afterwards. */
export async function lockJobOf(context: Context, reference: string): Promise<void> {
  const key = `dispatch:${context.cooperativeId}:`;
  await sql`
    select pg_advisory_xact_lock(hashtextextended(${key} || id, 0)) from dispatch.job
    where cooperative_id = ${context.cooperativeId} and reference = ${reference}`.execute(context.tx);
}

/** One job. */
export async function findJob(context: ReadContext, jobId: Id): Promise<Job | null> {
  const found = await sql<Job>`
    select ${COLUMNS} from ${TABLES} where j.cooperative_id = ${context.cooperativeId} and j.id = ${jobId}`.execute(
    context.tx,
  );
  return found.rows[0] ?? null;
}

/** The jobs of references, in no order. */
export async function jobsOf(context: ReadContext, references: readonly string[]): Promise<Job[]> {
  if (references.length === 0) return [];
  const found = await sql<Job>`
    select ${COLUMNS} from ${TABLES}
    where j.cooperative_id = ${context.cooperativeId} and j.reference = any(${[...references]}::text[])`.execute(
    context.tx,
  );
  return found.rows;
}

/** Jobs by their ids. */
export async function jobsById(context: ReadContext, jobIds: readonly Id[]): Promise<ReadonlyMap<Id, Job>> {
  const found = await sql<Job>`
    select ${COLUMNS} from ${TABLES}
    where j.cooperative_id = ${context.cooperativeId} and j.id = any(${[...new Set(jobIds)]}::text[])`.execute(
    context.tx,
  );
  return new Map(found.rows.map((job) => [job.id, job]));
}

/** Jobs in some states, soonest first. */
export async function jobsIn(context: ReadContext, states: readonly JobState[], limit: number): Promise<Job[]> {
  const found = await sql<Job>`
    select ${COLUMNS} from ${TABLES}
    where s.cooperative_id = ${context.cooperativeId} and s.state = any(${[...states]}::text[])
    order by s.starts_on, s.start_minute, j.id limit ${limit}`.execute(context.tx);
  return found.rows;
}

/** A member's jobs: what is open, soonest first, or what was done, latest first. */
export async function jobsOfMember(
  context: ReadContext,
  memberId: Id,
  wanted: { readonly states: readonly JobState[]; readonly latestFirst: boolean; readonly limit: number },
): Promise<Job[]> {
  const order = wanted.latestFirst ? sql`desc` : sql`asc`;
  const found = await sql<Job>`
    select ${COLUMNS} from ${TABLES}
    where s.cooperative_id = ${context.cooperativeId} and s.member_id = ${memberId} and s.state = any(${[...wanted.states]}::text[])
    order by s.starts_on ${order}, s.start_minute ${order}, j.id ${order} limit ${wanted.limit}`.execute(context.tx);
  return found.rows;
}

/** Adds a job; it stands at `waiting`. */
export async function insertJob(
  context: Context,
  job: Pick<Job, 'reference' | 'title' | 'district' | 'startsOn' | 'startMinute' | 'durationMinutes' | 'workerRupiah'>,
): Promise<Job> {
  const id = context.newId('job');
  await sql`
    insert into dispatch.job (cooperative_id, id, reference, title, district, starts_on, start_minute, duration_minutes,
                              worker_rupiah, opened_on, recorded_at)
    values (${context.cooperativeId}, ${id}, ${job.reference}, ${job.title}, ${job.district}, ${job.startsOn}, ${job.startMinute},
            ${job.durationMinutes}, ${job.workerRupiah}, ${context.today}, ${context.now})`.execute(context.tx);
  return { id, ...job, seq: 0, state: 'waiting', memberId: null, expiresAt: null, doneOn: null };
}

/** A step that was found legal. */
export interface NewStep {
  readonly step: JobStep;
  readonly state: JobState;
  readonly memberId: Id | null;
  readonly decisionId?: Id;
  readonly expiresAt?: Instant;
  readonly note?: string;
}

/** Adds a step to a job's log. Refuses `dispatch.changed_meanwhile` where another step came first. */
export async function insertStep(context: Context, job: Job, step: NewStep): Promise<void> {
  try {
    await sql`
      insert into dispatch.job_event (cooperative_id, job_id, seq, step, from_state, state, member_id, decision_id, expires_at,
                                      note, actor, occurred_on, at)
      values (${context.cooperativeId}, ${job.id}, ${job.seq + 1}, ${step.step}, ${job.state}, ${step.state}, ${step.memberId},
              ${step.decisionId ?? null}, ${step.expiresAt ?? null}, ${step.note ?? ''}, ${canonicalJson(context.actor)}::jsonb,
              ${context.today}, ${context.now})`.execute(context.tx);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === NOT_WHERE_IT_BEGINS) {
      conflict('dispatch.changed_meanwhile');
    }
    throw error;
  }
}

/** The history of a job, first step first. */
export async function eventsOf(context: ReadContext, jobId: Id): Promise<JobEvent[]> {
  const found = await sql<JobEvent>`
    select seq, step, state, member_id as "memberId", note, at from dispatch.job_event
    where cooperative_id = ${context.cooperativeId} and job_id = ${jobId} order by seq`.execute(context.tx);
  return found.rows;
}

/** A decision as it is kept. `facts` and `verdict` are JSON of the shapes in `decision-document.ts`. */
export interface DecisionRow {
  readonly id: Id;
  readonly jobId: Id;
  readonly kind: 'rule' | 'override';
  readonly chosen: Id | null;
  readonly runnerUp: Id | null;
  readonly bylawsVersion: Id;
  readonly facts: unknown;
  readonly verdict: unknown;
  readonly reason: string;
  readonly decidedAt: Instant;
}

const DECISION = sql`
  id, job_id as "jobId", kind, chosen, runner_up as "runnerUp", bylaws_version as "bylawsVersion", facts, verdict, reason,
  decided_at as "decidedAt"`;

/** Keeps a decision. */
export async function insertDecision(
  context: Context,
  decision: Omit<DecisionRow, 'decidedAt' | 'facts' | 'verdict'> & {
    readonly facts: string;
    readonly verdict: string;
  },
): Promise<void> {
  await sql`
    insert into dispatch.decision (cooperative_id, id, job_id, kind, chosen, runner_up, bylaws_version, facts, verdict, reason,
                                   decided_by, decided_at)
    values (${context.cooperativeId}, ${decision.id}, ${decision.jobId}, ${decision.kind}, ${decision.chosen},
            ${decision.runnerUp}, ${decision.bylawsVersion}, ${decision.facts}::jsonb, ${decision.verdict}::jsonb, ${decision.reason},
            ${canonicalJson(context.actor)}::jsonb, ${context.now})`.execute(context.tx);
}

/** The decisions about a job, first one first. */
export async function decisionsOf(context: ReadContext, jobId: Id): Promise<DecisionRow[]> {
  const found = await sql<DecisionRow>`
    select ${DECISION} from dispatch.decision
    where cooperative_id = ${context.cooperativeId} and job_id = ${jobId} order by id`.execute(context.tx);
  return found.rows;
}

/** Decisions in the order of their ids, from behind one on: to decide all of them again. */
export async function decisionsAfter(context: ReadContext, after: Id, limit: number): Promise<DecisionRow[]> {
  const found = await sql<DecisionRow>`
    select ${DECISION} from dispatch.decision
    where cooperative_id = ${context.cooperativeId} and id::text > ${after} order by id::text limit ${limit}`.execute(
    context.tx,
  );
  return found.rows;
}

/** A job with its whole log. */
export interface LoggedJob {
  readonly jobId: Id;
  readonly state: JobState;
  readonly memberId: Id | null;
  readonly events: readonly { readonly step: JobStep; readonly memberId: Id | null; readonly decisionId: Id | null }[];
}

/** Every job with its log, to be walked through again. */
export async function loggedJobs(context: ReadContext): Promise<LoggedJob[]> {
  const found = await sql<LoggedJob>`
    select s.job_id as "jobId", s.state, s.member_id as "memberId",
           coalesce(jsonb_agg(jsonb_build_object('step', e.step, 'memberId', e.member_id, 'decisionId', e.decision_id) order by e.seq)
                    filter (where e.seq is not null), '[]') as events
    from dispatch.job_standing s
    left join dispatch.job_event e on e.cooperative_id = s.cooperative_id and e.job_id = s.job_id
    where s.cooperative_id = ${context.cooperativeId}
    group by s.cooperative_id, s.job_id order by s.job_id`.execute(context.tx);
  return found.rows;
}

/** The latest decisions about jobs that a member does not have, newest first, one for each job. */
export async function decisionsAgainst(context: ReadContext, memberId: Id, limit: number): Promise<DecisionRow[]> {
  const found = await sql<DecisionRow>`
    select ${DECISION} from dispatch.decision d
    where d.cooperative_id = ${context.cooperativeId} and d.chosen is distinct from ${memberId}
      and not exists (select from dispatch.decision later
                      where later.cooperative_id = d.cooperative_id and later.job_id = d.job_id and later.id > d.id)
    order by d.decided_at desc, d.id desc limit ${limit}`.execute(context.tx);
  return found.rows;
}

/** What the rule needs to know of a member besides the register. */
export interface MemberFacts {
  readonly memberId: Id;
  readonly windowRupiah: bigint;
  readonly windowMinutes: number;
  readonly lastJobOn: PlainDate | null;
  readonly away: boolean;
  readonly declined: boolean;
  readonly engagements: readonly {
    readonly onDate: PlainDate;
    readonly startMinute: number;
    readonly durationMinutes: number;
  }[];
}

/**
 * What members did and will do around a job, in one statement. Work that is offered or taken counts like work that is done:
 * whoever has three jobs next week is not waiting for one.
 */
export async function factsOf(
  context: ReadContext,
  memberIds: readonly Id[],
  job: Pick<Job, 'id' | 'startsOn'>,
  windowFrom: PlainDate,
): Promise<ReadonlyMap<Id, MemberFacts>> {
  const found = await sql<MemberFacts>`
    with had as (
      select s.member_id, s.job_id, s.starts_on, s.start_minute, s.duration_minutes, s.worker_rupiah
      from dispatch.job_standing s
      where s.cooperative_id = ${context.cooperativeId} and s.member_id = any(${[...memberIds]}::text[])
        and s.state in ('offered', 'accepted', 'started', 'done') and s.job_id <> ${job.id}
    ), summed as (
      select member_id,
             sum(worker_rupiah) filter (where starts_on between ${windowFrom}::date and ${job.startsOn}::date)::bigint as rupiah,
             sum(duration_minutes) filter (where starts_on between ${windowFrom}::date and ${job.startsOn}::date)::int as minutes,
             max(starts_on) filter (where starts_on <= ${job.startsOn}::date) as last_job_on,
             jsonb_agg(jsonb_build_object('onDate', starts_on::text, 'startMinute', start_minute, 'durationMinutes', duration_minutes)
                       order by starts_on, start_minute)
               filter (where starts_on between ${job.startsOn}::date - 1 and ${job.startsOn}::date + 1) as engagements
      from had group by member_id
    )
    select m.id as "memberId", coalesce(h.rupiah, 0)::bigint as "windowRupiah", coalesce(h.minutes, 0) as "windowMinutes",
           h.last_job_on as "lastJobOn", coalesce(h.engagements, '[]'::jsonb) as engagements,
           exists (select from dispatch.absence a
                   where a.cooperative_id = ${context.cooperativeId} and a.member_id = m.id
                     and a.from_on <= ${job.startsOn}::date and coalesce(a.to_on, 'infinity') >= ${job.startsOn}::date
                     and not exists (select from dispatch.absence_end e
                                     where e.cooperative_id = a.cooperative_id and e.absence_id = a.id)) as away,
           exists (select from dispatch.job_event v
                   where v.cooperative_id = ${context.cooperativeId} and v.job_id = ${job.id} and v.member_id = m.id
                     and v.step in ('declined', 'expired', 'given_back', 'taken_back')) as declined
    from unnest(${[...memberIds]}::text[]) as m(id)
    left join summed h on h.member_id = m.id`.execute(context.tx);
  return new Map(found.rows.map((row) => [row.memberId, row]));
}

/** Offers, in all cooperatives, that stood longer than they may. Outside row-level security: for the clockwork. */
export async function expiredOffers(
  tx: Tx,
  now: Instant,
): Promise<{ readonly cooperativeId: Id; readonly jobId: Id }[]> {
  const found = await sql<{ cooperativeId: Id; jobId: Id }>`
    select cooperative_id as "cooperativeId", job_id as "jobId" from dispatch.job_standing
    where state = 'offered' and expires_at <= ${now} order by expires_at limit 1000`.execute(tx);
  return found.rows;
}

/** Days on which a member takes no work. */
export interface Absence {
  readonly id: Id;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate | null;
}

/** A member's absences that are not over on a day, soonest first. */
export async function absencesOf(context: ReadContext, memberId: Id): Promise<Absence[]> {
  const found = await sql<Absence>`
    select a.id, a.from_on as "fromOn", a.to_on as "toOn" from dispatch.absence a
    where a.cooperative_id = ${context.cooperativeId} and a.member_id = ${memberId}
      and coalesce(a.to_on, 'infinity') >= ${context.today}
      and not exists (select from dispatch.absence_end e where e.cooperative_id = a.cooperative_id and e.absence_id = a.id)
    order by a.from_on, a.id`.execute(context.tx);
  return found.rows;
}

/** Keeps that a member takes no work. */
export async function insertAbsence(
  context: Context,
  absence: { readonly memberId: Id; readonly fromOn: PlainDate; readonly toOn: PlainDate | null },
): Promise<Id> {
  const id = context.newId('abs');
  await sql`
    insert into dispatch.absence (cooperative_id, id, member_id, from_on, to_on, recorded_at)
    values (${context.cooperativeId}, ${id}, ${absence.memberId}, ${absence.fromOn}, ${absence.toOn}, ${context.now})`.execute(
    context.tx,
  );
  return id;
}

/** Keeps that a member takes work again; an absence that is over already stays so. */
export async function endAbsence(context: Context, absenceId: Id): Promise<void> {
  await sql`
    insert into dispatch.absence_end (cooperative_id, absence_id, ended_at)
    values (${context.cooperativeId}, ${absenceId}, ${context.now}) on conflict do nothing`.execute(context.tx);
}
