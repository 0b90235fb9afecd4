import { sql } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';

/** Keeps a link's hash and what it opens. */
export async function insertLink(
  context: Context,
  link: { id: Id; tokenHash: string; subject: string; expiresOn: PlainDate },
): Promise<void> {
  await sql`
    insert into identity.access_link (cooperative_id, id, token_hash, subject, expires_on, created_at)
    values (${context.cooperativeId}, ${link.id}, ${link.tokenHash}, ${link.subject}, ${link.expiresOn}, ${context.now})`.execute(
    context.tx,
  );
}

/** What a link opens today, or null when it is unknown, ended or past its day. */
export async function subjectOfLink(context: ReadContext, tokenHash: string): Promise<string | null> {
  const found = await sql<{ subject: string }>`
    select l.subject from identity.access_link l
    where l.cooperative_id = ${context.cooperativeId} and l.token_hash = ${tokenHash} and l.expires_on >= ${context.today}
      and not exists (select from identity.access_link_end e where e.cooperative_id = l.cooperative_id and e.link_id = l.id)`.execute(
    context.tx,
  );
  return found.rows[0]?.subject ?? null;
}

/** Ends every link to a subject. */
export async function endLinksTo(context: Context, subject: string): Promise<void> {
  await sql`
    insert into identity.access_link_end (cooperative_id, link_id, ended_at)
    select l.cooperative_id, l.id, ${context.now} from identity.access_link l
    where l.cooperative_id = ${context.cooperativeId} and l.subject = ${subject}
    on conflict do nothing`.execute(context.tx);
}
