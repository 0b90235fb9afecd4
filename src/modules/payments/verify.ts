import { balanceOf, entriesOfKinds } from '#modules/ledger/index.ts';
import type { Finding, Verification } from '#modules/ledger/model.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import * as store from './store.ts';

const KINDS = ['customer_paid', 'money_unexplained', 'money_explained', 'money_arrived', 'customer_refunded'] as const;

/** How the sources of this room's entries begin: gateways and others may post entries of the same kinds. */
const OWN_SOURCE = /^(payment|explanation|hand-over|refund):/u;

/**
 * Every row that moved money has its one entry of that amount and every entry its row; nobody paid more than is owed or due
 * back; what is unexplained lies in suspense.
 */
export async function verifyPayments(context: ReadContext): Promise<Verification> {
  const rows = await store.movedRows(context);
  const entries = new Map(await entriesOfKinds(context, KINDS));
  const findings: Finding[] = [];
  for (const { table, id, entryId, amountRupiah } of rows) {
    const lines = entries.get(entryId);
    entries.delete(entryId);
    if (!lines || lines.some((line) => line.reversed))
      findings.push({ code: 'payments.finding_entry_missing', params: { table, id, entryId } });
    else if (!lines.every((line) => line.amountRupiah === amountRupiah || line.amountRupiah === -amountRupiah)) {
      findings.push({ code: 'payments.finding_amount', params: { table, id, entryId, amount: String(amountRupiah) } });
    }
  }
  for (const [entryId, [line]] of entries) {
    if (!line || line.reversed || !OWN_SOURCE.test(line.source)) continue;
    findings.push({ code: 'payments.finding_row_missing', params: { entryId, source: line.source } });
  }

  const { payables, overpaid, unmatchedRupiah } = await store.totals(context);
  for (const id of overpaid) findings.push({ code: 'payments.finding_overpaid', params: { id } });
  const suspense = await balanceOf(context, 'suspense');
  if (suspense !== unmatchedRupiah) {
    const params = { ledger: String(suspense), rows: String(unmatchedRupiah) };
    findings.push({ code: 'payments.finding_suspense', params });
  }
  return { checked: { payables, movements: rows.length }, findings };
}
