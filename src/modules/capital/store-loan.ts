import { sql } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';

/** A loan that the cooperative took up. */
export interface LoanRow {
  readonly id: Id;
  readonly lender: 'bank' | 'member';
  /** Of which bank or institution; empty of a member's. */
  readonly bank: string;
  readonly memberId: Id | null;
  readonly amountRupiah: Rupiah;
  readonly interestBps: number;
  readonly takenOn: PlainDate;
  readonly resolutionId: Id | null;
}

/** Holds the loans of this cooperative, so that one resolution is used once and no debt is paid twice. */
export async function lockLoans(context: Context): Promise<void> {
  await awaitTurn(context.tx, `loan-capital:${context.cooperativeId}`);
}

/** Every loan, newest first. */
export async function loans(context: ReadContext): Promise<LoanRow[]> {
  const found = await sql<LoanRow>`
    select id, lender, bank, member_id as "memberId", amount as "amountRupiah", interest_bps as "interestBps",
           taken_on as "takenOn", resolution_id as "resolutionId"
    from capital.loan order by taken_on desc, id desc`.execute(context.tx);
  return found.rows;
}

/** Writes a loan down. */
export async function insertLoan(context: Context, loan: LoanRow): Promise<void> {
  await sql`
    insert into capital.loan
      (cooperative_id, id, lender, bank, member_id, amount, interest_bps, taken_on, resolution_id, recorded_at)
    values (${context.cooperativeId}, ${loan.id}, ${loan.lender}, ${loan.bank}, ${loan.memberId}, ${loan.amountRupiah},
            ${loan.interestBps}, ${loan.takenOn}, ${loan.resolutionId}, ${context.now})`.execute(context.tx);
}
