import { sql } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';

/** A section of the members (kelompok), as the board formed it. */
export interface Section {
  readonly id: Id;
  readonly name: string;
  readonly formedOn: PlainDate;
}

/** Every section, in the order of forming. */
export async function sections(context: ReadContext): Promise<Section[]> {
  const found = await sql<Section>`
    select id, name, formed_on as "formedOn" from governance.section order by formed_on, id`.execute(context.tx);
  return found.rows;
}

/** Forms a section; `null` where the name is taken. */
export async function insertSection(context: Context, name: string): Promise<Id | null> {
  const found = await sql<{ id: Id }>`
    insert into governance.section (cooperative_id, id, name, formed_on, recorded_at)
    values (${context.cooperativeId}, ${context.newId('sec')}, ${name}, ${context.today}, ${context.now})
    on conflict do nothing returning id`.execute(context.tx);
  return found.rows[0]?.id ?? null;
}

/** Puts members into a section from today on; where each was before stays. */
export async function insertSectionMembers(context: Context, sectionId: Id, memberIds: readonly Id[]): Promise<void> {
  const rows = memberIds.map((memberId) => ({ id: context.newId('sem'), memberId }));
  await sql`
    insert into governance.section_member (cooperative_id, id, section_id, member_id, from_on, recorded_at)
    select ${context.cooperativeId}, r->>'id', ${sectionId}, r->>'memberId', ${context.today}, ${context.now}
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r`.execute(context.tx);
}

/** The section of every member on a day. */
export async function sectionsOn(context: ReadContext, on: PlainDate): Promise<ReadonlyMap<Id, Id>> {
  const found = await sql<{ memberId: Id; sectionId: Id }>`
    select distinct on (member_id) member_id as "memberId", section_id as "sectionId" from governance.section_member
    where from_on <= ${on} order by member_id, from_on desc, id desc`.execute(context.tx);
  return new Map(found.rows.map((row) => [row.memberId, row.sectionId]));
}

/** A choice of a group that holds: who was chosen, when, and by which resolution. */
export interface Choosing {
  readonly groupKey: string;
  readonly chosenOn: PlainDate;
  readonly resolutionId: Id;
  readonly number: number;
  readonly year: number;
  readonly memberIds: readonly Id[];
}

/**
 * What each group chose last and what still holds on a day: a choice ends with the first annual meeting after it that decided
 * anything (docs/adr/0018).
 */
export async function choicesOn(context: ReadContext, on: PlainDate): Promise<Choosing[]> {
  const found = await sql<Choosing>`
    with last as (
      select distinct on (group_key) group_key, chosen_on, resolution_id from governance.delegate
      where chosen_on <= ${on} order by group_key, chosen_on desc, resolution_id desc)
    select l.group_key as "groupKey", l.chosen_on as "chosenOn", l.resolution_id as "resolutionId", r.number, r.year,
           (select jsonb_agg(d.member_id order by d.position) from governance.delegate d
            where d.resolution_id = l.resolution_id) as "memberIds"
    from last l join governance.resolution r on r.id = l.resolution_id
    where not exists (
      select from governance.meeting m join governance.resolution a on a.cooperative_id = m.cooperative_id and a.meeting_id = m.id
      where m.kind = 'annual' and m.held_on > l.chosen_on and m.held_on < ${on} and a.validity = 'valid')`.execute(
    context.tx,
  );
  return found.rows;
}

/** Keeps whom a group chose. */
export async function insertDelegates(
  context: Context,
  chosen: {
    readonly resolutionId: Id;
    readonly groupKey: string;
    readonly chosenOn: PlainDate;
    readonly memberIds: readonly Id[];
  },
): Promise<void> {
  await sql`
    insert into governance.delegate (cooperative_id, resolution_id, member_id, position, group_key, chosen_on)
    select ${context.cooperativeId}, ${chosen.resolutionId}, member_id, position, ${chosen.groupKey}, ${chosen.chosenOn}
    from unnest(${[...chosen.memberIds]}::text[]) with ordinality c(member_id, position)`.execute(context.tx);
}

/** The members for whom the delegates on a roll stand, all groups together; `null` where the members attend themselves. */
export async function delegatesStandFor(context: ReadContext, meetingId: Id): Promise<number | null> {
  const found = await sql<{ members: number | null }>`
    select sum(members)::int as members from (
      select distinct delegate_of, delegate_of_members as members from governance.roll_entry
      where meeting_id = ${meetingId} and delegate_of is not null) g`.execute(context.tx);
  return found.rows[0]?.members ?? null;
}

/** Entries on rolls of delegates whom no choice of their group bears out, by meeting: for verification. */
export async function unchosenOnRolls(context: ReadContext): Promise<{ title: string; name: string }[]> {
  const found = await sql<{ title: string; name: string }>`
    select m.title, r.name from governance.roll_entry r
    join governance.meeting m on m.cooperative_id = r.cooperative_id and m.id = r.meeting_id
    where (r.delegate_of is not null) <> m.by_delegates
       or (r.delegate_of is not null and not exists (
         select from governance.delegate d
         join governance.resolution a on a.cooperative_id = d.cooperative_id and a.id = d.resolution_id
         where d.cooperative_id = r.cooperative_id and d.member_id = r.member_id and d.group_key = r.delegate_of
           and d.chosen_on <= m.held_on and a.validity = 'valid'))`.execute(context.tx);
  return found.rows;
}
