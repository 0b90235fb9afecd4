import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { FounderDetails } from './model.ts';

/** The newest details of every person that has them here, also of founders who left. */
export async function detailsRecorded(context: ReadContext): Promise<FounderDetails[]> {
  const found = await sql<FounderDetails>`
    select distinct on (person_id) person_id as "personId", name_on_id_card as "nameOnIdCard",
           national_id_number as "nationalIdNumber", birth_place as "birthPlace", birth_date as "birthDate", address,
           occupation
    from founding.founder_details order by person_id, id desc`.execute(context.tx);
  return found.rows;
}

/** Details as they are given now; the earlier ones stay in the record. */
export async function insertDetails(context: Context, details: FounderDetails, recordedBy: Id): Promise<void> {
  await sql`
    insert into founding.founder_details (cooperative_id, id, person_id, name_on_id_card, national_id_number, birth_place,
                                          birth_date, address, occupation, recorded_by, recorded_at)
    values (${context.cooperativeId}, ${context.newId('fdt')}, ${details.personId}, ${details.nameOnIdCard},
            ${details.nationalIdNumber}, ${details.birthPlace}, ${details.birthDate}, ${details.address},
            ${details.occupation}, ${recordedBy}, ${context.now})`.execute(context.tx);
}

/** Founders who have put no signature under the minutes of the meeting that founded the cooperative. */
export async function unsignedFounders(context: ReadContext): Promise<Id[]> {
  const found = await sql<{ personId: Id }>`
    select distinct f.person_id as "personId"
    from founding.meeting_outcome o join founding.founder_event f on f.cooperative_id = o.cooperative_id
    where o.outcome = 'founded' and not exists (
      select from founding.meeting_signature s where s.meeting_id = o.meeting_id and s.person_id = f.person_id)`.execute(
    context.tx,
  );
  return found.rows.map((row) => row.personId);
}
