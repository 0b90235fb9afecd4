import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { ReadContext } from '#platform/registry/context.ts';

/** Whether a member came to a meeting that has this subject before it, as the record of presence says. */
export async function cameToDecide(context: ReadContext, memberId: Id, subjectHash: string): Promise<boolean> {
  const found = await sql<{ came: boolean }>`
    select exists (
      select from governance.motion mo
      join governance.presence p on p.cooperative_id = mo.cooperative_id and p.meeting_id = mo.meeting_id
      where mo.subject_hash = ${subjectHash} and p.member_id = ${memberId} and p.came) as came`.execute(context.tx);
  return found.rows[0]?.came ?? false;
}
