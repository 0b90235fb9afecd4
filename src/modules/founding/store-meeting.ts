import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { CorrectedPart, MeetingOutcome } from './domain/meeting/run.ts';

export interface OutcomeRow {
  readonly meetingId: Id;
  readonly outcome: MeetingOutcome;
  readonly present: number;
  readonly needed: number;
}

/** How the founding meetings ended. */
export async function outcomes(context: ReadContext): Promise<OutcomeRow[]> {
  const found = await sql<OutcomeRow>`
    select meeting_id as "meetingId", outcome, present, needed from founding.meeting_outcome order by recorded_at`.execute(
    context.tx,
  );
  return found.rows;
}

/** Keeps how a meeting ended. */
export async function insertOutcome(context: Context, row: OutcomeRow): Promise<void> {
  await sql`
    insert into founding.meeting_outcome (cooperative_id, meeting_id, outcome, present, needed, recorded_at)
    values (${context.cooperativeId}, ${row.meetingId}, ${row.outcome}, ${row.present}, ${row.needed}, ${context.now})`.execute(
    context.tx,
  );
}

export interface Correction {
  readonly meetingId: Id;
  readonly part: CorrectedPart;
  readonly said: string;
  readonly reason: string;
  readonly at: Instant;
}

/** What was corrected in the record of meetings, oldest first. */
export async function corrections(context: ReadContext): Promise<Correction[]> {
  const found = await sql<Correction>`
    select meeting_id as "meetingId", part, said, reason, corrected_at as at
    from founding.meeting_correction order by id`.execute(context.tx);
  return found.rows;
}

/** Adds a correction beside what the record says. */
export async function insertCorrection(context: Context, correction: Omit<Correction, 'at'>): Promise<void> {
  await sql`
    insert into founding.meeting_correction (cooperative_id, id, meeting_id, part, said, reason, corrected_by, corrected_at)
    values (${context.cooperativeId}, ${context.newId('cor')}, ${correction.meetingId}, ${correction.part}, ${correction.said},
            ${correction.reason}, ${JSON.stringify(context.actor)}::jsonb, ${context.now})`.execute(context.tx);
}

export interface Signature {
  readonly meetingId: Id;
  readonly personId: Id;
  readonly minutesHash: string;
  readonly channel: 'phone' | 'paper';
  readonly signedAt: Instant;
}

/** Every signature under the minutes of founding meetings. */
export async function signatures(context: ReadContext): Promise<Signature[]> {
  const found = await sql<Signature>`
    select meeting_id as "meetingId", person_id as "personId", minutes_hash as "minutesHash", channel, signed_at as "signedAt"
    from founding.meeting_signature order by signed_at, person_id`.execute(context.tx);
  return found.rows;
}

/** Notes signatures; who has signed this very text already is left as he or she is. */
export async function insertSignatures(
  context: Context,
  signed: Pick<Signature, 'meetingId' | 'minutesHash' | 'channel'> & { readonly personIds: readonly Id[] },
): Promise<void> {
  await sql`
    insert into founding.meeting_signature (cooperative_id, meeting_id, person_id, minutes_hash, channel, noted_by, signed_at)
    select ${context.cooperativeId}, ${signed.meetingId}, person_id, ${signed.minutesHash}, ${signed.channel},
           ${JSON.stringify(context.actor)}::jsonb, ${context.now}
    from unnest(${[...signed.personIds]}::text[]) person_id on conflict do nothing`.execute(context.tx);
}
