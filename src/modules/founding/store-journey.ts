import { sql } from 'kysely';
import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { StepFields } from './domain/journey/record.ts';
import type { StepKey } from './domain/journey/steps.ts';

/** What was recorded of a step, once. */
export interface StepRecord {
  readonly id: Id;
  readonly step: StepKey;
  readonly fields: StepFields;
  readonly undone: boolean;
  readonly reason: string;
  readonly recordedAt: Instant;
}

/** Everything that was ever recorded of steps, oldest first: the newest of a step holds, unless it says that it is undone. */
export async function stepRecords(context: ReadContext): Promise<StepRecord[]> {
  const found = await sql<StepRecord>`
    select id, step, fields, undone, reason, recorded_at as "recordedAt" from founding.step_record order by id`.execute(
    context.tx,
  );
  return found.rows;
}

/** Records a step, or corrects what was recorded. */
export async function insertStepRecord(
  context: Context,
  record: Pick<StepRecord, 'step' | 'fields' | 'undone' | 'reason'>,
): Promise<Id> {
  const id = context.newId('stp');
  await sql`
    insert into founding.step_record (cooperative_id, id, step, fields, undone, reason, recorded_by, recorded_at)
    values (${context.cooperativeId}, ${id}, ${record.step}, ${JSON.stringify(record.fields)}::jsonb, ${record.undone},
            ${record.reason}, ${JSON.stringify(context.actor)}::jsonb, ${context.now})`.execute(context.tx);
  return id;
}

export interface Assignment {
  readonly step: StepKey;
  readonly ownerPersonId: Id | null;
  readonly dueOn: PlainDate | null;
}

/** Who sees to which step until when, the newest of each. */
export async function assignments(context: ReadContext): Promise<Assignment[]> {
  const found = await sql<Assignment>`
    select distinct on (step) step, owner_person_id as "ownerPersonId", due_on as "dueOn"
    from founding.step_assignment order by step, id desc`.execute(context.tx);
  return found.rows;
}

/** Names who sees to a step and until when. */
export async function insertAssignment(context: Context, assignment: Assignment): Promise<void> {
  await sql`
    insert into founding.step_assignment (cooperative_id, id, step, owner_person_id, due_on, assigned_by, assigned_at)
    values (${context.cooperativeId}, ${context.newId('asg')}, ${assignment.step}, ${assignment.ownerPersonId},
            ${assignment.dueOn}, ${JSON.stringify(context.actor)}::jsonb, ${context.now})`.execute(context.tx);
}
