import type { PlainDate } from '#kernel/calendar.ts';
import type { Rupiah } from '#kernel/money.ts';
import { sha256 } from '#platform/db/client.server.ts';
import type { Context } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { openingOf, type TypedRow } from '../domain/opening.ts';
import { credit, debit } from '../model.ts';
import * as balances from '../store/balances.ts';
import * as chart from '../store/chart.ts';
import { findEntryOf } from '../store/journal.ts';
import { accountOf, bookOf } from './chart.ts';
import { post, sourceAfterReversal } from './posting.ts';

/** Refusals of taking over balances, besides those of posting. */
export const OPENING_REFUSALS = [
  'ledger.file_not_csv',
  'ledger.file_empty',
  'ledger.file_code',
  'ledger.file_amount',
  'ledger.file_member',
  'ledger.file_twice',
  'ledger.file_unknown_account',
  'ledger.file_unbalanced',
  'ledger.result_differs',
] as const;

/** What was taken over. */
export interface TakenOver {
  readonly entryIds: readonly string[];
  readonly accountsAdded: number;
  readonly surplusRupiah: Rupiah;
}

/**
 * Posts balances, and a surplus statement beside them, as they stood on a day. The statement's surplus must be the one that
 * the balances contain. Rows that name members spread over them what was taken over as one sum.
 */
export async function takeOver(
  context: Context,
  file: {
    readonly rows: readonly TypedRow[];
    readonly text: string;
    readonly on: PlainDate | undefined;
    readonly createAccounts: boolean;
  },
): Promise<TakenOver> {
  const book = await bookOf(context);
  const on = file.on ?? book.openedOn;
  const known = new Map((await chart.accounts(context)).map((account) => [account.code, account]));
  const read = openingOf(file.rows, known, file.createAccounts);
  if (!read.ok) reject(read.refusal);
  const { newAccounts, balances: lines, result, surplusRupiah } = read.value;
  if (newAccounts.length > 0) await chart.insertAccounts(context, newAccounts);

  const entryIds: string[] = [];
  if (lines.length > 0) {
    const spreads = lines.some((line) => line.memberId !== undefined);
    const base = spreads ? `opening-members:${on}:${sha256(file.text).slice(0, 12)}` : `opening:${on}`;
    const source = await sourceAfterReversal(context, base, 'opening_balance');
    const draft = { occurredOn: on, kind: 'opening_balance', source, memo: `Saldo awal per ${on}`, lines } as const;
    entryIds.push((await post(context, draft)).entryId);
  }
  if (result.length > 0) {
    const source = await sourceAfterReversal(context, `opening-result:${on}`, 'opening_result');
    const isNew = (await findEntryOf(context, { source, kind: 'opening_result' })) === null;
    if (isNew) await refuseAnotherSurplus(context, on, surplusRupiah);
    const against =
      surplusRupiah < 0n ? credit('surplus_current', -surplusRupiah) : debit('surplus_current', surplusRupiah);
    const memo = `Perhitungan hasil usaha per ${on}`;
    const draft = { occurredOn: on, kind: 'opening_result', source, memo, lines: [...result, against] } as const;
    entryIds.push((await post(context, draft)).entryId);
  }
  return { entryIds, accountsAdded: newAccounts.length, surplusRupiah };
}

/** The surplus of the statement is split into income and costs only where the balances contain the same surplus. */
async function refuseAnotherSurplus(context: Context, on: PlainDate, surplusRupiah: Rupiah): Promise<void> {
  const account = await accountOf(context, 'surplus_current');
  const inBooks = -(await balances.balanceOn(context, account.code, on, null));
  if (inBooks !== surplusRupiah) {
    reject('ledger.result_differs', { file: String(surplusRupiah), books: String(inBooks) }, { path: 'file' });
  }
}
