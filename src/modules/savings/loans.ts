import type { Id } from '#kernel/id.ts';
import { sum } from '#kernel/money.ts';
import { entriesOfKinds } from '#modules/ledger/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import type { LoanTerms } from './domain/schedule.ts';
import { standingOf, type LoanStanding, type Repaid } from './domain/standing.ts';
import { loanOfRepayment, payoutSource } from './postings-loans.ts';
import * as store from './store-loans.ts';

/** A repayment with its entry in the journal. */
export interface Repayment extends Repaid {
  readonly entryId: Id;
}

/** A loan, what the journal says of it, and where it stands today. */
export interface Loan extends store.LoanRow {
  /** `void`: its payout was reversed in the journal, as if it had never been. */
  readonly state: 'applied' | 'refused' | 'granted' | 'running' | 'cleared' | 'void';
  readonly terms: LoanTerms | null;
  readonly payoutEntryId: Id | null;
  /** Oldest first. */
  readonly repaid: readonly Repayment[];
  readonly standing: LoanStanding | null;
}

/** Every loan, the latest first. What was paid out and repaid is what stands in the journal. */
export async function allLoans(context: ReadContext): Promise<Loan[]> {
  const payouts = new Map<string, Id>();
  const repayments = new Map<Id, Repayment[]>();
  for (const [entryId, lines] of await entriesOfKinds(context, ['loan_paid_out', 'loan_repaid'])) {
    const [first] = lines;
    if (!first || first.reversed) continue;
    if (first.kind === 'loan_paid_out') payouts.set(first.source, entryId);
    const of = (role: 'member_loan_receivable' | 'income_members') =>
      -sum(lines.filter((line) => line.role === role).map((line) => line.amountRupiah));
    if (first.kind !== 'loan_repaid') continue;
    const loanId = loanOfRepayment(first.source);
    const repayment = {
      entryId,
      paidOn: first.occurredOn,
      principalRupiah: of('member_loan_receivable'),
      chargeRupiah: of('income_members'),
    };
    repayments.set(loanId, [...(repayments.get(loanId) ?? []), repayment]);
  }
  return (await store.loans(context)).map((row) => {
    const repaid = (repayments.get(row.id) ?? []).toSorted((a, b) =>
      a.paidOn === b.paidOn ? (a.entryId < b.entryId ? -1 : 1) : a.paidOn < b.paidOn ? -1 : 1,
    );
    const payoutEntryId = payouts.get(payoutSource(row.id)) ?? null;
    const terms = payoutEntryId === null ? null : termsOf(row);
    const standing = terms && standingOf(terms, repaid, context.today);
    return { ...row, state: stateOf(row, standing), terms, payoutEntryId, repaid, standing };
  });
}

function termsOf({ principle, rateBps, paidOutOn, amountRupiah, months }: store.LoanRow): LoanTerms | null {
  if (principle === null || rateBps === null || paidOutOn === null) return null;
  return { principle, rateBps, paidOutOn, amountRupiah, months };
}

function stateOf(row: store.LoanRow, standing: LoanStanding | null): Loan['state'] {
  if (row.granted === null) return 'applied';
  if (!row.granted) return 'refused';
  if (row.paidOutOn === null) return 'granted';
  if (!standing) return 'void';
  const { principalOwedRupiah, closing } = standing;
  return principalOwedRupiah > 0n || closing.chargeRupiah > 0n ? 'running' : 'cleared';
}
