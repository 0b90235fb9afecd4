import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import { memberLines } from '#modules/ledger/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';

/** What is still due back to somebody who has left, and how it came about. */
export interface OpenShares {
  readonly dueRupiah: Rupiah;
  readonly instalmentsPaid: number;
  /** Oldest first: what became due, and what was paid (below zero). */
  readonly entries: readonly { readonly entryId: Id; readonly occurredOn: PlainDate; readonly amountRupiah: Rupiah }[];
}

/** Read from the journal; an instalment whose entry was reversed counts no more. */
export async function openShares(context: ReadContext, memberId: Id): Promise<OpenShares> {
  const entries = await memberLines(context, 'leaver_payable', memberId);
  const payments = entries.filter(({ amountRupiah }) => amountRupiah < 0n).length;
  const reversals = Math.max(0, entries.filter(({ amountRupiah }) => amountRupiah > 0n).length - 1);
  return {
    dueRupiah: sum(entries.map(({ amountRupiah }) => amountRupiah)),
    instalmentsPaid: Math.max(0, payments - reversals),
    entries,
  };
}
