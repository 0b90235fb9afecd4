import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import { containing } from '#platform/db/containing.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { IssuedPaper } from './model.ts';

const PAPER = sql`
  p.id, p.year, p.number, p.revision, p.kind, p.subject, p.title, p.language, p.hash, p.person_ids as "personIds", p.logo_id as "logoId",
  p.reason, p.replaces_id as "replacesId", p.issued_on as "issuedOn", p.issued_by_name as "issuedByName",
  not exists (select from papers.paper later where later.cooperative_id = p.cooperative_id and later.replaces_id = p.id) as current`;

/** Numbers of a year are given out one after the other. */
export async function lockNumbers(context: Context): Promise<void> {
  await awaitTurn(context.tx, `papers:${context.cooperativeId}`);
}

/** The next free number of a year; call under `lockNumbers`. */
export async function nextNumber(context: Context, year: number): Promise<number> {
  const found = await sql<{ next: number }>`
    select coalesce(max(number), 0)::int + 1 as next from papers.paper where year = ${year}`.execute(context.tx);
  return found.rows[0]?.next ?? 1;
}

/** The newest revision of a paper, or `null` where none was issued. */
export async function newest(context: ReadContext, kind: string, subject: string): Promise<IssuedPaper | null> {
  const found = await sql<IssuedPaper>`
    select ${PAPER} from papers.paper p where p.kind = ${kind} and p.subject = ${subject}
    order by p.revision desc limit 1`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** The newest revision of every paper about a subject, or about what begins with it. */
export async function newestOf(context: ReadContext, subjects: readonly string[]): Promise<IssuedPaper[]> {
  const found = await sql<IssuedPaper>`
    select distinct on (p.kind, p.subject) ${PAPER} from papers.paper p
    where p.subject = any(${[...subjects]}::text[]) order by p.kind, p.subject, p.revision desc`.execute(context.tx);
  return found.rows;
}

/** One paper with its words. */
export async function findPaper(context: ReadContext, id: Id): Promise<(IssuedPaper & { content: string }) | null> {
  const found = await sql<IssuedPaper & { content: string }>`
    select ${PAPER}, p.content from papers.paper p where p.id = ${id}`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** The revisions that bear a number, newest first. */
export async function byNumber(context: ReadContext, number: number, year: number): Promise<IssuedPaper[]> {
  const found = await sql<IssuedPaper>`
    select ${PAPER} from papers.paper p where p.number = ${number} and p.year = ${year}
    order by p.revision desc`.execute(context.tx);
  return found.rows;
}

/** A page of the papers, newest first. */
export async function page(
  context: ReadContext,
  filter: { search?: string | undefined; currentOnly: boolean; limit: number; offset: number },
): Promise<{ rows: IssuedPaper[]; total: number }> {
  const search = filter.search ? containing(filter.search) : null;
  const where = sql`(${search}::text is null or p.title ilike ${search} or (p.number || '/DOK/' || p.year) ilike ${search})
    and (not ${filter.currentOnly}::boolean or not exists (
      select from papers.paper later where later.cooperative_id = p.cooperative_id and later.replaces_id = p.id))`;
  const found = await sql<IssuedPaper>`
    select ${PAPER} from papers.paper p where ${where}
    order by p.year desc, p.number desc, p.revision desc limit ${filter.limit} offset ${filter.offset}`.execute(
    context.tx,
  );
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from papers.paper p where ${where}`.execute(context.tx);
  return { rows: found.rows, total: counted.rows[0]?.total ?? 0 };
}

export type NewPaper = Omit<IssuedPaper, 'current'> & { readonly content: string };

/** Keeps a paper. */
export async function insertPaper(context: Context, paper: NewPaper): Promise<void> {
  await sql`
    insert into papers.paper (cooperative_id, id, year, number, revision, kind, subject, title, language, content, hash,
      person_ids, logo_id, reason, replaces_id, issued_on, issued_by, issued_by_name, recorded_at)
    values (${context.cooperativeId}, ${paper.id}, ${paper.year}, ${paper.number}, ${paper.revision}, ${paper.kind},
      ${paper.subject}, ${paper.title}, ${paper.language}, ${paper.content}, ${paper.hash},
      ${JSON.stringify(paper.personIds)}::jsonb, ${paper.logoId}, ${paper.reason}, ${paper.replacesId}, ${paper.issuedOn},
      ${JSON.stringify(context.actor)}::jsonb, ${paper.issuedByName}, ${context.now})`.execute(context.tx);
}

/** Papers whose words no longer give their hash; for the nightly check. */
export async function allContents(context: ReadContext): Promise<readonly { id: Id; content: string; hash: string }[]> {
  const found = await sql<{ id: Id; content: string; hash: string }>`
    select id, content, hash from papers.paper order by id`.execute(context.tx);
  return found.rows;
}
