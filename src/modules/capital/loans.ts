import type { Id } from '#kernel/id.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import { entriesOfKinds } from '#modules/ledger/index.ts';
import { membersOf } from '#modules/membership/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { LOAN_KINDS, loanOf, type Lender } from './postings-loan.ts';
import * as store from './store-loan.ts';

/** A loan as it stands: its words, and what the journal says of its money. */
export interface Loan extends store.LoanRow {
  readonly from: Lender;
  /** What is still owed. */
  readonly owedRupiah: Rupiah;
  readonly interestPaidRupiah: Rupiah;
  /** The entry by which it came; `null` once that was reversed. */
  readonly entryId: Id | null;
}

/** Every loan, newest first; reversed entries count for nothing. */
export async function allLoans(context: ReadContext): Promise<Loan[]> {
  const rows = await store.loans(context);
  const entries = [...(await entriesOfKinds(context, LOAN_KINDS)).values()].filter(([first]) => !first?.reversed);
  const lines = Map.groupBy(entries.flat(), (line) => loanOf(line.source));
  const members = await membersOf(
    context,
    rows.flatMap((row) => row.memberId ?? []),
  );
  const names = new Map(members.map(({ id, name }) => [id, name]));
  return rows.map((row) => {
    const own = lines.get(row.id) ?? [];
    const total = (...roles: readonly (string | null)[]): Rupiah =>
      sum(own.filter((line) => roles.includes(line.role)).map((line) => line.amountRupiah));
    const name = row.memberId === null ? row.bank : (names.get(row.memberId) ?? row.memberId);
    return {
      ...row,
      from: { lender: row.lender, name, memberId: row.memberId },
      owedRupiah: -total('bank_loan', 'member_loan'),
      interestPaidRupiah: total('other_expense'),
      entryId: own.find((line) => line.source.startsWith('loan:'))?.entryId ?? null,
    };
  });
}
