import type { Id } from '#kernel/id.ts';
import { entriesOfKinds } from '#modules/ledger/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { termInSource, termOutSource } from './postings.ts';
import * as store from './store.ts';

/** Term savings with what the journal says of them; whose entry was reversed never came in. */
export interface TermDeposit extends store.TermRow {
  readonly entryId: Id;
  readonly isPaid: boolean;
}

/** All term savings whose entry stands, the first to mature first. The journal says whether they are paid out. */
export async function termDeposits(context: ReadContext): Promise<TermDeposit[]> {
  const entries = new Map<string, Id>();
  for (const [entryId, [first]] of await entriesOfKinds(context, ['term_savings_deposited', 'term_savings_paid'])) {
    if (first && !first.reversed) entries.set(first.source.split('#')[0] ?? '', entryId);
  }
  return (await store.termDeposits(context)).flatMap((row) => {
    const entryId = entries.get(termInSource(row.id));
    return entryId === undefined ? [] : [{ ...row, entryId, isPaid: entries.has(termOutSource(row.id)) }];
  });
}
