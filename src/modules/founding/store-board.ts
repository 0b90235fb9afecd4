import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { Idea, IdeaGroup } from './domain/board.ts';

/** How many votes each founder has. */
export async function votesEach(context: ReadContext): Promise<number> {
  const found = await sql<{ votes: number }>`
    select coalesce((select votes_each from founding.votes_each_change order by id desc limit 1), d.votes_each) as votes
    from founding.draft d`.execute(context.tx);
  return found.rows[0]?.votes ?? 0;
}

/** The founders agree on another number of votes each. */
export async function insertVotesEach(context: Context, change: { votesEach: number; personId: Id }): Promise<void> {
  await sql`
    insert into founding.votes_each_change (cooperative_id, id, votes_each, changed_by, changed_at)
    values (${context.cooperativeId}, ${context.newId('vec')}, ${change.votesEach}, ${change.personId}, ${context.now})`.execute(
    context.tx,
  );
}

/** Every idea that stands, in the order of coming, with its group and who gives it a vote now. */
export async function ideas(context: ReadContext): Promise<Idea[]> {
  const found = await sql<Idea>`
    select i.id, i.text, i.person_id as "personId", i.written_at as "writtenAt", m.group_id as "groupId",
           coalesce(v.voters, '{}') as voters
    from founding.idea i
    left join (select distinct on (idea_id) idea_id, group_id from founding.idea_move order by idea_id, id desc) m
      on m.idea_id = i.id
    left join (
      select idea_id, array_agg(person_id::text order by person_id) filter (where given) as voters
      from (select distinct on (idea_id, person_id) idea_id, person_id, given
            from founding.idea_vote order by idea_id, person_id, id desc) newest
      group by idea_id) v on v.idea_id = i.id
    where not exists (select from founding.idea_withdrawal w where w.idea_id = i.id)
    order by i.id`.execute(context.tx);
  return found.rows;
}

/** An idea comes to the board. */
export async function insertIdea(context: Context, idea: { text: string; personId: Id }): Promise<Id> {
  const ideaId = context.newId('idea');
  await sql`
    insert into founding.idea (cooperative_id, id, text, person_id, written_at)
    values (${context.cooperativeId}, ${ideaId}, ${idea.text}, ${idea.personId}, ${context.now})`.execute(context.tx);
  return ideaId;
}

/** An idea is taken back; the record keeps it. */
export async function insertIdeaWithdrawal(context: Context, taken: { ideaId: Id; personId: Id }): Promise<void> {
  await sql`
    insert into founding.idea_withdrawal (cooperative_id, idea_id, person_id, withdrawn_at)
    values (${context.cooperativeId}, ${taken.ideaId}, ${taken.personId}, ${context.now})`.execute(context.tx);
}

/** The groups under their newest names, in the order of coming. */
export async function ideaGroups(context: ReadContext): Promise<IdeaGroup[]> {
  const found = await sql<IdeaGroup>`
    select group_id as id, name from (
      select distinct on (group_id) group_id, name from founding.idea_group_name order by group_id, id desc) newest
    order by group_id`.execute(context.tx);
  return found.rows;
}

/** A group gets its first name, or another one. */
export async function insertGroupName(
  context: Context,
  named: { groupId: Id; name: string; personId: Id },
): Promise<void> {
  await sql`
    insert into founding.idea_group_name (cooperative_id, id, group_id, name, person_id, named_at)
    values (${context.cooperativeId}, ${context.newId('ign')}, ${named.groupId}, ${named.name}, ${named.personId},
            ${context.now})`.execute(context.tx);
}

/** An idea goes into a group, or with null out of every one. */
export async function insertIdeaMove(
  context: Context,
  moved: { ideaId: Id; groupId: Id | null; personId: Id },
): Promise<void> {
  await sql`
    insert into founding.idea_move (cooperative_id, id, idea_id, group_id, person_id, moved_at)
    values (${context.cooperativeId}, ${context.newId('imv')}, ${moved.ideaId}, ${moved.groupId}, ${moved.personId},
            ${context.now})`.execute(context.tx);
}

/** A vote is given, or taken back. */
export async function insertIdeaVote(
  context: Context,
  vote: { ideaId: Id; personId: Id; given: boolean },
): Promise<void> {
  await sql`
    insert into founding.idea_vote (cooperative_id, id, idea_id, person_id, given, cast_at)
    values (${context.cooperativeId}, ${context.newId('ivt')}, ${vote.ideaId}, ${vote.personId}, ${vote.given},
            ${context.now})`.execute(context.tx);
}
