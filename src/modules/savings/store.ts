import { sql } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { TermTerms } from './domain/savings.ts';

/** A withdrawal that was announced, and what became of it. */
export interface WithdrawalRow {
  readonly id: Id;
  readonly memberId: Id;
  readonly amountRupiah: Rupiah;
  readonly announcedOn: PlainDate;
  readonly payableFrom: PlainDate;
  readonly state: 'open' | 'paid' | 'taken_back';
}

const WITHDRAWALS = sql`
  select w.id, w.member_id as "memberId", w.amount as "amountRupiah", w.announced_on as "announcedOn",
         w.payable_from as "payableFrom", coalesce(e.kind, 'open') as state
  from savings.withdrawal w
  left join savings.withdrawal_end e on e.cooperative_id = w.cooperative_id and e.withdrawal_id = w.id
  where w.cooperative_id = platform.current_cooperative()`;

/** Announced withdrawals that are neither paid nor taken back, the first payable first. */
export async function openWithdrawals(context: ReadContext): Promise<WithdrawalRow[]> {
  const found = await sql<WithdrawalRow>`
    ${WITHDRAWALS} and e.kind is null order by w.payable_from, w.id`.execute(context.tx);
  return found.rows;
}

/** One announced withdrawal; `null` when there is none. */
export async function findWithdrawal(context: ReadContext, id: Id): Promise<WithdrawalRow | null> {
  const found = await sql<WithdrawalRow>`${WITHDRAWALS} and w.id = ${id}`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** Keeps an announcement. */
export async function insertWithdrawal(
  context: Context,
  withdrawal: Pick<WithdrawalRow, 'memberId' | 'amountRupiah' | 'payableFrom'>,
): Promise<Id> {
  const id = context.newId('swd');
  await sql`
    insert into savings.withdrawal (cooperative_id, id, member_id, amount, announced_on, payable_from, recorded_at)
    values (${context.cooperativeId}, ${id}, ${withdrawal.memberId}, ${withdrawal.amountRupiah}, ${context.today},
            ${withdrawal.payableFrom}, ${context.now})`.execute(context.tx);
  return id;
}

/** Ends an announcement: paid or taken back. */
export async function endWithdrawal(context: Context, id: Id, kind: 'paid' | 'taken_back'): Promise<void> {
  await sql`
    insert into savings.withdrawal_end (cooperative_id, withdrawal_id, kind, ended_on, recorded_at)
    values (${context.cooperativeId}, ${id}, ${kind}, ${context.today}, ${context.now})`.execute(context.tx);
}

/** Term savings as they were paid in. */
export interface TermRow extends TermTerms {
  readonly id: Id;
  readonly memberId: Id;
  readonly amountRupiah: Rupiah;
}

/** All term savings that were ever paid in, the first to mature first. */
export async function termDeposits(context: ReadContext): Promise<TermRow[]> {
  const found = await sql<TermRow>`
    select id, member_id as "memberId", amount as "amountRupiah", months, interest_bps as "interestBps",
           deposited_on as "depositedOn", matures_on as "maturesOn"
    from savings.term_deposit where cooperative_id = platform.current_cooperative() order by matures_on, id`.execute(
    context.tx,
  );
  return found.rows;
}

/** Keeps the terms of term savings. */
export async function insertTermDeposit(context: Context, deposit: TermRow): Promise<void> {
  await sql`
    insert into savings.term_deposit
      (cooperative_id, id, member_id, amount, months, interest_bps, deposited_on, matures_on, recorded_at)
    values (${context.cooperativeId}, ${deposit.id}, ${deposit.memberId}, ${deposit.amountRupiah}, ${deposit.months},
            ${deposit.interestBps}, ${deposit.depositedOn}, ${deposit.maturesOn}, ${context.now})`.execute(context.tx);
}
