import { sql } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';

/** Somebody from outside who brings participating capital. */
export interface HolderRow {
  readonly id: Id;
  readonly kind: 'person' | 'entity';
  readonly name: string;
  readonly contact: string;
}

/** An agreement, with the notice that was given for it. */
export interface ParticipationRow {
  readonly id: Id;
  /** Of a holder from outside, or of a member. */
  readonly holderId: Id;
  readonly amountRupiah: Rupiah;
  readonly returnBps: number;
  readonly agreedOn: PlainDate;
  readonly receivedOn: PlainDate;
  /** `opening`: it was in the books before they were opened here. */
  readonly broughtBy: 'bank' | 'cash' | 'opening';
  readonly lockInMonths: number;
  readonly noticeMonths: number;
  readonly resolutionId: Id | null;
  readonly noticeOn: PlainDate | null;
  readonly payableFrom: PlainDate | null;
}

/** Holds all participating capital of this cooperative: two agreements at once would each see room for one of them. */
export async function lockParticipations(context: Context): Promise<void> {
  await awaitTurn(context.tx, `participating-capital:${context.cooperativeId}`);
}

/** Notes a holder from outside. */
export async function insertHolder(context: Context, holder: Omit<HolderRow, 'id'>): Promise<Id> {
  const id = context.newId('hol');
  await sql`
    insert into capital.holder (cooperative_id, id, kind, name, contact, recorded_at)
    values (${context.cooperativeId}, ${id}, ${holder.kind}, ${holder.name}, ${holder.contact}, ${context.now})`.execute(
    context.tx,
  );
  return id;
}

/** Everybody from outside who holds or may hold, by name. */
export async function holders(context: ReadContext): Promise<HolderRow[]> {
  const found = await sql<HolderRow>`select id, kind, name, contact from capital.holder order by name, id`.execute(
    context.tx,
  );
  return found.rows;
}

/** Every agreement, oldest first. */
export async function participations(context: ReadContext): Promise<ParticipationRow[]> {
  const found = await sql<ParticipationRow>`
    select p.id, p.holder_id as "holderId", p.amount as "amountRupiah", p.return_bps as "returnBps", p.agreed_on as "agreedOn",
           p.received_on as "receivedOn", p.brought_by as "broughtBy", p.lock_in_months as "lockInMonths",
           p.notice_months as "noticeMonths", p.resolution_id as "resolutionId", n.given_on as "noticeOn",
           n.payable_from as "payableFrom"
    from capital.participation p
    left join capital.participation_notice n on n.cooperative_id = p.cooperative_id and n.participation_id = p.id
    order by p.received_on, p.id`.execute(context.tx);
  return found.rows;
}

/** Writes an agreement down. */
export async function insertParticipation(
  context: Context,
  agreement: Omit<ParticipationRow, 'noticeOn' | 'payableFrom'>,
): Promise<void> {
  await sql`
    insert into capital.participation
      (cooperative_id, id, holder_id, amount, return_bps, agreed_on, received_on, brought_by, lock_in_months, notice_months,
       resolution_id, recorded_at)
    values (${context.cooperativeId}, ${agreement.id}, ${agreement.holderId}, ${agreement.amountRupiah},
            ${agreement.returnBps}, ${agreement.agreedOn}, ${agreement.receivedOn}, ${agreement.broughtBy},
            ${agreement.lockInMonths}, ${agreement.noticeMonths}, ${agreement.resolutionId}, ${context.now})`.execute(
    context.tx,
  );
}

/** Notes that a holder wants the money of an agreement back, and from when on it may be paid. */
export async function insertNotice(
  context: Context,
  notice: { readonly participationId: Id; readonly givenOn: PlainDate; readonly payableFrom: PlainDate },
): Promise<void> {
  await sql`
    insert into capital.participation_notice (cooperative_id, participation_id, given_on, payable_from, recorded_at)
    values (${context.cooperativeId}, ${notice.participationId}, ${notice.givenOn}, ${notice.payableFrom},
            ${context.now})`.execute(context.tx);
}
