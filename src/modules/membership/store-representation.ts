import { sql } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';

/** Somebody begins or ceases to stand for a member that is a cooperative. */
export interface Representation {
  readonly memberId: Id;
  readonly personId: Id;
  readonly name: string;
  /** False: no longer from that day on. */
  readonly stands: boolean;
  readonly mandateNumber: string;
  readonly mandateOn: PlainDate;
  readonly fromOn: PlainDate;
}

const COLUMNS = sql`
  member_id as "memberId", person_id as "personId", name, stands, mandate_number as "mandateNumber",
  mandate_on as "mandateOn", from_on as "fromOn"`;

/** Adds to who stands for a member; what was before stays. */
export async function insertRepresentation(context: Context, row: Representation): Promise<void> {
  await sql`
    insert into membership.representation (cooperative_id, id, member_id, person_id, name, stands, mandate_number,
                                           mandate_on, from_on, recorded_at)
    values (${context.cooperativeId}, ${context.newId('rep')}, ${row.memberId}, ${row.personId}, ${row.name},
            ${row.stands}, ${row.mandateNumber}, ${row.mandateOn}, ${row.fromOn}, ${context.now})`.execute(context.tx);
}

/** Who stands for these members now, in the order in which each was first named. */
export async function representativesOf(context: ReadContext, memberIds: readonly Id[]): Promise<Representation[]> {
  if (memberIds.length === 0) return [];
  const found = await sql<Representation>`
    select ${COLUMNS} from membership.representative
    where member_id = any(${[...new Set(memberIds)]}::text[]) order by member_id, id`.execute(context.tx);
  return found.rows;
}

/** The members that a person stands for now. */
export async function representedBy(context: ReadContext, personId: Id): Promise<Representation[]> {
  const found = await sql<Representation>`
    select ${COLUMNS} from membership.representative where person_id = ${personId} order by id`.execute(context.tx);
  return found.rows;
}

/** Everybody who ever stood for a member, in the order of the record. */
export async function representationsOf(context: ReadContext, memberId: Id): Promise<Representation[]> {
  const found = await sql<Representation>`
    select ${COLUMNS} from membership.representation where member_id = ${memberId} order by id`.execute(context.tx);
  return found.rows;
}

/** Which of these members are cooperatives, by their ids. */
export async function cooperativesAmong(context: ReadContext, memberIds: readonly Id[]): Promise<ReadonlySet<Id>> {
  if (memberIds.length === 0) return new Set();
  const found = await sql<{ id: Id }>`
    select id from membership.member
    where id = any(${[...new Set(memberIds)]}::text[]) and legal_number is not null`.execute(context.tx);
  return new Set(found.rows.map((row) => row.id));
}

/** The decree that made a member a legal person; `null` for a natural person. */
export async function legalNumberOf(context: ReadContext, memberId: Id): Promise<string | null> {
  const found = await sql<{ legalNumber: string | null }>`
    select legal_number as "legalNumber" from membership.member where id = ${memberId}`.execute(context.tx);
  return found.rows[0]?.legalNumber ?? null;
}
