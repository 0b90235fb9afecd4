import { awaitTurn } from '#platform/db/turns.ts';
import { containing } from '#platform/db/containing.ts';
import { sql } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { PAGE_ROWS } from '#platform/registry/fields.ts';
import type { Payable, PaymentMethod, Purse } from './model.ts';

const COLUMNS = sql`
  id, reference, payer, is_member_business as "isMemberBusiness", amount_rupiah as "amountRupiah", opened_on as "openedOn",
  owed_rupiah as "owedRupiah", paid_rupiah as "paidRupiah", due_back_rupiah as "dueBackRupiah", refunded_rupiah as "refundedRupiah"`;

/** Two who act on one thing act one after the other; held to the end of the transaction. */
export async function lock(context: Context, thing: string): Promise<void> {
  await awaitTurn(context.tx, `payments:${context.cooperativeId}:${thing}`);
}

/** The same for the payable of a reference, found and locked in one statement; read it afterwards. */
export async function lockPayableOf(context: Context, reference: string): Promise<void> {
  const key = `payments:${context.cooperativeId}:`;
  await sql`
    select pg_advisory_xact_lock(hashtextextended(${key} || id, 0)) from payments.payable
    where cooperative_id = ${context.cooperativeId} and reference = ${reference}`.execute(context.tx);
}

/** One payable as it stands. */
export async function findPayable(context: ReadContext, id: Id): Promise<Payable | null> {
  const found = await sql<Payable>`
    select ${COLUMNS} from payments.standing where cooperative_id = ${context.cooperativeId} and id = ${id}`.execute(
    context.tx,
  );
  return found.rows[0] ?? null;
}

/** The payables of references, in no order. */
export async function payablesOf(context: ReadContext, references: readonly string[]): Promise<Payable[]> {
  if (references.length === 0) return [];
  const found = await sql<Payable>`
    select ${COLUMNS} from payments.standing
    where cooperative_id = ${context.cooperativeId} and reference = any(${[...references]}::text[])`.execute(
    context.tx,
  );
  return found.rows;
}

/** Payables of which something is still to be paid, oldest first; `search` looks at the payer and the amount. */
export async function openPayables(
  context: ReadContext,
  wanted: { readonly search: string; readonly page: number },
): Promise<{ rows: Payable[]; total: number }> {
  const like = containing(wanted.search);
  const found = await sql<Payable & { total: number }>`
    select ${COLUMNS}, count(*) over ()::int as total from payments.standing
    where cooperative_id = ${context.cooperativeId} and paid_rupiah - due_back_rupiah < owed_rupiah
      and (payer ilike ${like} or owed_rupiah::text = ${wanted.search.replaceAll('.', '')})
    order by opened_on, id limit ${PAGE_ROWS} offset ${(wanted.page - 1) * PAGE_ROWS}`.execute(context.tx);
  return { rows: found.rows.map(({ total: _total, ...payable }) => payable), total: found.rows[0]?.total ?? 0 };
}

/** Adds a payable. */
export async function insertPayable(
  context: Context,
  payable: Pick<Payable, 'reference' | 'payer' | 'isMemberBusiness' | 'amountRupiah'>,
): Promise<Id> {
  const id = context.newId('pbl');
  await sql`
    insert into payments.payable (cooperative_id, id, reference, payer, is_member_business, amount_rupiah, opened_on, recorded_at)
    values (${context.cooperativeId}, ${id}, ${payable.reference}, ${payable.payer}, ${payable.isMemberBusiness},
            ${payable.amountRupiah}, ${context.today}, ${context.now})`.execute(context.tx);
  return id;
}

/** Adds a reduction and, where more was paid than is owed then, what has to go back. */
export async function insertReduction(
  context: Context,
  reduction: {
    readonly payableId: Id;
    readonly byRupiah: Rupiah;
    readonly dueBackRupiah: Rupiah;
    readonly reason: string;
  },
): Promise<Id | null> {
  const { payableId, byRupiah, dueBackRupiah, reason } = reduction;
  const dueBackId = dueBackRupiah > 0n ? context.newId('dbk') : null;
  await sql`
    with reduced as (
      insert into payments.reduction (cooperative_id, id, payable_id, amount_rupiah, reason, reduced_on, recorded_at)
      values (${context.cooperativeId}, ${context.newId('red')}, ${payableId}, ${byRupiah}, ${reason}, ${context.today}, ${context.now}))
    insert into payments.due_back (cooperative_id, id, payable_id, amount_rupiah, reason, due_since, recorded_at)
    select ${context.cooperativeId}, ${dueBackId}, ${payableId}, ${dueBackRupiah}::bigint, ${reason}, ${context.today}::date, ${context.now}::timestamptz
    where ${dueBackId}::text is not null`.execute(context.tx);
  return dueBackId;
}

export interface NewReceipt {
  readonly id: Id;
  readonly payableId: Id | null;
  readonly method: PaymentMethod;
  readonly memberId: Id | null;
  readonly amountRupiah: Rupiah;
  readonly description: string;
  readonly receivedOn: PlainDate;
  readonly entryId: Id;
}

/** Keeps money that came in. */
export async function insertReceipt(context: Context, receipt: NewReceipt): Promise<void> {
  await sql`
    insert into payments.receipt (cooperative_id, id, payable_id, method, member_id, amount_rupiah, description, received_on,
                                  entry_id, recorded_by, recorded_at)
    values (${context.cooperativeId}, ${receipt.id}, ${receipt.payableId}, ${receipt.method}, ${receipt.memberId},
            ${receipt.amountRupiah}, ${receipt.description}, ${receipt.receivedOn}, ${receipt.entryId},
            ${canonicalJson(context.actor)}::jsonb, ${context.now})`.execute(context.tx);
}

/** One payment as it was made. */
export interface ReceiptRow {
  readonly id: Id;
  readonly payableId: Id;
  readonly method: PaymentMethod;
  readonly memberId: Id | null;
  readonly amountRupiah: Rupiah;
  readonly receivedOn: PlainDate;
  readonly entryId: Id;
}

/** What was paid for a payable, oldest first; money that was first unexplained included. */
export async function receiptsOf(context: ReadContext, payableId: Id): Promise<ReceiptRow[]> {
  const found = await sql<ReceiptRow>`
    select id, payable_id as "payableId", method, member_id as "memberId", amount_rupiah as "amountRupiah",
           received_on as "receivedOn", entry_id as "entryId"
    from payments.receipt where cooperative_id = ${context.cooperativeId} and payable_id = ${payableId}
    union all
    select e.id, e.payable_id, r.method, r.member_id, e.amount_rupiah, e.explained_on, e.entry_id
    from payments.explanation e
    join payments.receipt r on r.cooperative_id = e.cooperative_id and r.id = e.receipt_id
    where e.cooperative_id = ${context.cooperativeId} and e.payable_id = ${payableId}
    order by "receivedOn", id`.execute(context.tx);
  return found.rows;
}

/** Money that nobody has explained, or not all of it. */
export interface UnmatchedRow {
  readonly id: Id;
  readonly method: PaymentMethod;
  readonly amountRupiah: Rupiah;
  readonly restRupiah: Rupiah;
  readonly description: string;
  readonly receivedOn: PlainDate;
  readonly entryId: Id;
}

const UNMATCHED = sql`
  select r.id, r.method, r.amount_rupiah as "amountRupiah", r.description, r.received_on as "receivedOn", r.entry_id as "entryId",
         (r.amount_rupiah - coalesce(sum(e.amount_rupiah), 0))::bigint as "restRupiah"
  from payments.receipt r
  left join payments.explanation e on e.cooperative_id = r.cooperative_id and e.receipt_id = r.id`;

/** Unexplained money that waits, oldest first. */
export async function unmatched(context: ReadContext): Promise<UnmatchedRow[]> {
  const found = await sql<UnmatchedRow>`
    ${UNMATCHED} where r.cooperative_id = ${context.cooperativeId} and r.payable_id is null
    group by r.cooperative_id, r.id having r.amount_rupiah > coalesce(sum(e.amount_rupiah), 0)
    order by r.received_on, r.id`.execute(context.tx);
  return found.rows;
}

/** One receipt that came without a payable, with what of it is still unexplained. */
export async function findUnmatched(context: ReadContext, receiptId: Id): Promise<UnmatchedRow | null> {
  const found = await sql<UnmatchedRow>`
    ${UNMATCHED} where r.cooperative_id = ${context.cooperativeId} and r.id = ${receiptId} and r.payable_id is null
    group by r.cooperative_id, r.id`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** Keeps what unexplained money turned out to be. */
export async function insertExplanation(
  context: Context,
  explanation: {
    readonly id: Id;
    readonly receiptId: Id;
    readonly payableId: Id | null;
    readonly amountRupiah: Rupiah;
    readonly reason: string;
    readonly entryId: Id;
  },
): Promise<void> {
  await sql`
    insert into payments.explanation (cooperative_id, id, receipt_id, payable_id, amount_rupiah, reason, explained_on, entry_id, recorded_at)
    values (${context.cooperativeId}, ${explanation.id}, ${explanation.receiptId}, ${explanation.payableId},
            ${explanation.amountRupiah}, ${explanation.reason}, ${context.today}, ${explanation.entryId}, ${context.now})`.execute(
    context.tx,
  );
}

/** Keeps a hand-over of cash. */
export async function insertHandOver(
  context: Context,
  handOver: {
    readonly id: Id;
    readonly memberId: Id;
    readonly amountRupiah: Rupiah;
    readonly arrivedIn: Purse;
    readonly handedOn: PlainDate;
    readonly entryId: Id;
  },
): Promise<void> {
  await sql`
    insert into payments.hand_over (cooperative_id, id, member_id, amount_rupiah, arrived_in, handed_on, entry_id, recorded_at)
    values (${context.cooperativeId}, ${handOver.id}, ${handOver.memberId}, ${handOver.amountRupiah}, ${handOver.arrivedIn},
            ${handOver.handedOn}, ${handOver.entryId}, ${context.now})`.execute(context.tx);
}

/** Money that has to go back to a customer. */
export interface DueBackRow {
  readonly id: Id;
  readonly payableId: Id;
  readonly reference: string;
  readonly payer: string;
  readonly isMemberBusiness: boolean;
  readonly amountRupiah: Rupiah;
  readonly reason: string;
  readonly dueSince: PlainDate;
  readonly refundedOn: PlainDate | null;
  readonly entryId: Id | null;
}

const DUE_BACK = sql`
  select d.id, d.payable_id as "payableId", p.reference, p.payer, p.is_member_business as "isMemberBusiness",
         d.amount_rupiah as "amountRupiah", d.reason, d.due_since as "dueSince", f.refunded_on as "refundedOn", f.entry_id as "entryId"
  from payments.due_back d
  join payments.payable p on p.cooperative_id = d.cooperative_id and p.id = d.payable_id
  left join payments.refund f on f.cooperative_id = d.cooperative_id and f.due_back_id = d.id`;

/** What has to go back and has not gone, oldest first. */
export async function duesBack(context: ReadContext): Promise<DueBackRow[]> {
  const found = await sql<DueBackRow>`
    ${DUE_BACK} where d.cooperative_id = ${context.cooperativeId} and f.due_back_id is null order by d.due_since, d.id`.execute(
    context.tx,
  );
  return found.rows;
}

/** Everything that had or has to go back for one payable, oldest first. */
export async function duesBackOf(context: ReadContext, payableId: Id): Promise<DueBackRow[]> {
  const found = await sql<DueBackRow>`
    ${DUE_BACK} where d.cooperative_id = ${context.cooperativeId} and d.payable_id = ${payableId} order by d.due_since, d.id`.execute(
    context.tx,
  );
  return found.rows;
}

/** One sum that has to go back. */
export async function findDueBack(context: ReadContext, id: Id): Promise<DueBackRow | null> {
  const found = await sql<DueBackRow>`
    ${DUE_BACK} where d.cooperative_id = ${context.cooperativeId} and d.id = ${id}`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** Keeps that a sum went back. */
export async function insertRefund(
  context: Context,
  refund: {
    readonly dueBackId: Id;
    readonly paidFrom: Purse;
    readonly refundedOn: PlainDate;
    readonly entryId: Id;
  },
): Promise<void> {
  await sql`
    insert into payments.refund (cooperative_id, due_back_id, paid_from, refunded_on, entry_id, recorded_at)
    values (${context.cooperativeId}, ${refund.dueBackId}, ${refund.paidFrom}, ${refund.refundedOn}, ${refund.entryId}, ${context.now})`.execute(
    context.tx,
  );
}

/** A row that moved money, as verification compares it with the journal. */
export interface MovedRow {
  readonly table: 'receipt' | 'explanation' | 'hand_over' | 'refund';
  readonly id: Id;
  readonly entryId: Id;
  readonly amountRupiah: Rupiah;
}

/** Every row of this room that moved money. */
export async function movedRows(context: ReadContext): Promise<MovedRow[]> {
  const of = context.cooperativeId;
  const found = await sql<MovedRow>`
    select 'receipt' as "table", id, entry_id as "entryId", amount_rupiah as "amountRupiah" from payments.receipt where cooperative_id = ${of}
    union all
    select 'explanation', id, entry_id, amount_rupiah from payments.explanation where cooperative_id = ${of}
    union all
    select 'hand_over', id, entry_id, amount_rupiah from payments.hand_over where cooperative_id = ${of}
    union all
    select 'refund', f.due_back_id, f.entry_id, d.amount_rupiah from payments.refund f
    join payments.due_back d on d.cooperative_id = f.cooperative_id and d.id = f.due_back_id where f.cooperative_id = ${of}
    order by 2`.execute(context.tx);
  return found.rows;
}

/** What verification adds up. */
export interface Totals {
  readonly payables: number;
  /** Payables of which more was kept than is owed. */
  readonly overpaid: readonly Id[];
  /** Unexplained money that should lie in suspense. */
  readonly unmatchedRupiah: Rupiah;
}

/** The sums that the ledger must know too. */
export async function totals(context: ReadContext): Promise<Totals> {
  const of = context.cooperativeId;
  const found = await sql<Totals>`
    select count(*)::int as payables,
           coalesce(array_agg(id::text) filter (where paid_rupiah - due_back_rupiah > owed_rupiah or owed_rupiah < 0
                                             or refunded_rupiah > due_back_rupiah), '{}') as overpaid,
           (select (coalesce((select sum(amount_rupiah) from payments.receipt where cooperative_id = ${of} and payable_id is null), 0)
                  - coalesce((select sum(amount_rupiah) from payments.explanation where cooperative_id = ${of}), 0))::bigint) as "unmatchedRupiah"
    from payments.standing where cooperative_id = ${of}`.execute(context.tx);
  return found.rows[0] ?? { payables: 0, overpaid: [], unmatchedRupiah: 0n };
}

/** What customers have paid for payables, less what went back to them. */
export async function customerMoney(context: ReadContext): Promise<Rupiah> {
  const found = await sql<{ total: Rupiah }>`
    select coalesce(sum(paid_rupiah - refunded_rupiah), 0)::bigint as total from payments.standing
    where cooperative_id = ${context.cooperativeId}`.execute(context.tx);
  return found.rows[0]?.total ?? 0n;
}
