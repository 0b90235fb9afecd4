import { sql } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import type { LoanRules } from '#modules/bylaws/model.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';

/** A loan as far as it has come: applied for, decided, paid out. */
export interface LoanRow {
  readonly id: Id;
  readonly memberId: Id;
  readonly amountRupiah: Rupiah;
  readonly months: number;
  readonly purpose: string;
  readonly appliedOn: PlainDate;
  readonly granted: boolean | null;
  readonly reason: string | null;
  readonly decidedOn: PlainDate | null;
  readonly principle: LoanRules['principle'] | null;
  readonly rateBps: number | null;
  readonly paidOutOn: PlainDate | null;
}

/** Every loan that was ever applied for, the latest first. */
export async function loans(context: ReadContext): Promise<LoanRow[]> {
  const found = await sql<LoanRow>`
    select l.id, l.member_id as "memberId", l.amount as "amountRupiah", l.months, l.purpose, l.applied_on as "appliedOn",
           d.granted, d.reason, d.decided_on as "decidedOn", p.principle, p.rate_bps as "rateBps",
           p.paid_out_on as "paidOutOn"
    from savings.loan l
    left join savings.loan_decision d on d.cooperative_id = l.cooperative_id and d.loan_id = l.id
    left join savings.loan_payout p on p.cooperative_id = l.cooperative_id and p.loan_id = l.id
    where l.cooperative_id = platform.current_cooperative() order by l.id desc`.execute(context.tx);
  return found.rows;
}

/** Keeps an application. */
export async function insertLoan(
  context: Context,
  loan: Pick<LoanRow, 'memberId' | 'amountRupiah' | 'months' | 'purpose'>,
): Promise<Id> {
  const id = context.newId('lon');
  await sql`
    insert into savings.loan (cooperative_id, id, member_id, amount, months, purpose, applied_on, recorded_at)
    values (${context.cooperativeId}, ${id}, ${loan.memberId}, ${loan.amountRupiah}, ${loan.months}, ${loan.purpose},
            ${context.today}, ${context.now})`.execute(context.tx);
  return id;
}

/** Keeps the board's decision. */
export async function insertDecision(
  context: Context,
  decision: { readonly loanId: Id; readonly granted: boolean; readonly reason: string; readonly decidedBy: Id },
): Promise<void> {
  await sql`
    insert into savings.loan_decision (cooperative_id, loan_id, granted, reason, decided_by, decided_on, recorded_at)
    values (${context.cooperativeId}, ${decision.loanId}, ${decision.granted}, ${decision.reason}, ${decision.decidedBy},
            ${context.today}, ${context.now})`.execute(context.tx);
}

/** Keeps the terms on which a loan was paid out. */
export async function insertPayout(
  context: Context,
  payout: {
    readonly loanId: Id;
    readonly principle: LoanRules['principle'];
    readonly rateBps: number;
    readonly paidOutOn: PlainDate;
  },
): Promise<void> {
  await sql`
    insert into savings.loan_payout (cooperative_id, loan_id, principle, rate_bps, paid_out_on, recorded_at)
    values (${context.cooperativeId}, ${payout.loanId}, ${payout.principle}, ${payout.rateBps}, ${payout.paidOutOn},
            ${context.now})`.execute(context.tx);
}
