import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';

/** A saved text of one field of the canvas. */
export interface CanvasText {
  readonly field: string;
  /** 1 for the first text of the field. */
  readonly version: number;
  readonly text: string;
  readonly restoredFrom: number | null;
  readonly personId: Id;
  readonly writtenAt: Instant;
}

/** The newest text of every field that has one. */
export async function canvasTexts(context: ReadContext): Promise<CanvasText[]> {
  const found = await sql<CanvasText>`
    select distinct on (field) field, version, text, restored_from as "restoredFrom", person_id as "personId",
           written_at as "writtenAt"
    from founding.canvas_text order by field, version desc`.execute(context.tx);
  return found.rows;
}

/** Every version of a field, newest first. */
export async function canvasVersions(context: ReadContext, field: string): Promise<CanvasText[]> {
  const found = await sql<CanvasText>`
    select field, version, text, restored_from as "restoredFrom", person_id as "personId", written_at as "writtenAt"
    from founding.canvas_text where field = ${field} order by version desc`.execute(context.tx);
  return found.rows;
}

/** Saves the next version of a field. */
export async function insertCanvasText(
  context: Context,
  saved: { field: string; version: number; text: string; restoredFrom: number | null; personId: Id },
): Promise<void> {
  await sql`
    insert into founding.canvas_text (cooperative_id, field, version, text, restored_from, person_id, written_at)
    values (${context.cooperativeId}, ${saved.field}, ${saved.version}, ${saved.text}, ${saved.restoredFrom},
            ${saved.personId}, ${context.now})`.execute(context.tx);
}
