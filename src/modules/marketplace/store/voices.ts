import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { ComplaintOutcome } from '../model.ts';

/** What a customer complained of, and what was answered. */
export interface Complaint {
  readonly id: Id;
  readonly orderId: Id;
  readonly words: string;
  readonly openedAt: Instant;
  readonly outcome: ComplaintOutcome | null;
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
}

const COMPLAINT = sql`
  select c.id, c.order_id as "orderId", c.words, c.opened_at as "openedAt", a.outcome, a.words as answer, a.answered_at as "answeredAt"
  from marketplace.complaint c
  left join marketplace.complaint_answer a on a.cooperative_id = c.cooperative_id and a.complaint_id = c.id`;

/** The complaints about orders, oldest first. */
export async function complaintsOf(context: ReadContext, orderIds: readonly Id[]): Promise<Complaint[]> {
  if (orderIds.length === 0) return [];
  const found = await sql<Complaint>`
    ${COMPLAINT} where c.cooperative_id = ${context.cooperativeId} and c.order_id = any(${[...orderIds]}::text[]) order by c.id`.execute(
    context.tx,
  );
  return found.rows;
}

/** One complaint. */
export async function findComplaint(context: ReadContext, id: Id): Promise<Complaint | null> {
  const found = await sql<Complaint>`
    ${COMPLAINT} where c.cooperative_id = ${context.cooperativeId} and c.id = ${id}`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** Keeps a complaint. */
export async function insertComplaint(context: Context, orderId: Id, words: string): Promise<Id> {
  const id = context.newId('cpl');
  await sql`
    insert into marketplace.complaint (cooperative_id, id, order_id, words, opened_at)
    values (${context.cooperativeId}, ${id}, ${orderId}, ${words}, ${context.now})`.execute(context.tx);
  return id;
}

/** Keeps the answer to a complaint. */
export async function insertAnswer(
  context: Context,
  answer: { readonly complaintId: Id; readonly outcome: ComplaintOutcome; readonly words: string },
): Promise<void> {
  await sql`
    insert into marketplace.complaint_answer (cooperative_id, complaint_id, outcome, words, answered_by, answered_at)
    values (${context.cooperativeId}, ${answer.complaintId}, ${answer.outcome}, ${answer.words},
            ${canonicalJson(context.actor)}::jsonb, ${context.now})`.execute(context.tx);
}

/** How a customer found the work. */
export interface Rating {
  readonly orderId: Id;
  readonly stars: number;
  readonly words: string;
}

/** The ratings of orders. */
export async function ratingsOf(context: ReadContext, orderIds: readonly Id[]): Promise<Rating[]> {
  if (orderIds.length === 0) return [];
  const found = await sql<Rating>`
    select order_id as "orderId", stars, words from marketplace.rating
    where cooperative_id = ${context.cooperativeId} and order_id = any(${[...orderIds]}::text[])`.execute(context.tx);
  return found.rows;
}

/** Keeps a rating. */
export async function insertRating(context: Context, rating: Rating): Promise<void> {
  await sql`
    insert into marketplace.rating (cooperative_id, order_id, stars, words, rated_at)
    values (${context.cooperativeId}, ${rating.orderId}, ${rating.stars}, ${rating.words}, ${context.now})`.execute(
    context.tx,
  );
}
